package org.lexprecision.parser.internal.period;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.grammar.Length;

/**
 * The weeks that a document counts in periods, by the days on which these end: 14 in the quarter
 * ended on October 30.
 */
public final class CountedWeeks {

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int USUAL = 13;

  private final SetMultimap<LocalDate, Length> lengths = HashMultimap.create();

  /** Hears how long a period is that ends on a day. */
  public void hear(LocalDate end, Length length) {
    if (length.weeks() > 0) {
      lengths.put(end, Length.ofWeeks(length.weeks()));
    }
  }

  /**
   * The weeks of so many months that end on a day, where the document counts them in one way. No
   * year has two quarters of 14 weeks: where the last is one, 53 weeks end with it.
   */
  OptionalInt of(LocalDate end, int months) {
    OptionalInt counted = counted(end, months);
    int quarters = months / MONTHS_OF_QUARTER;
    return counted.isPresent() || months % MONTHS_OF_QUARTER != 0 || quarters < 2
        ? counted
        : counted(end, MONTHS_OF_QUARTER).stream()
            .filter(last -> last == USUAL + 1)
            .map(last -> last + USUAL * (quarters - 1))
            .findFirst();
  }

  private OptionalInt counted(LocalDate end, int months) {
    List<Length> counted =
        lengths.get(end).stream().filter(length -> length.isOfWeeksIn(months)).toList();
    return counted.size() == 1 ? OptionalInt.of(counted.get(0).weeks()) : OptionalInt.empty();
  }
}
