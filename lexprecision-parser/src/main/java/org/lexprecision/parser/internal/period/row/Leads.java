package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.lexprecision.Period;

/** Reads the time of a table that nothing but the words before it tells. */
final class Leads {

  private Leads() {}

  /** The only day that words name, or the length of time they say ended then. */
  static Optional<Period> time(String words, Clock clock) {
    Optional<Period> range = clock.range(words);
    if (range.isPresent()) {
      return range;
    }
    ImmutableList<LocalDate> days =
        clock.days(words).stream()
            .flatMap(day -> day.date().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return days.size() != 1
        ? Optional.empty()
        : clock.ending(days.get(0), words).or(() -> Optional.of(Period.atCloseOf(days.get(0))));
  }
}
