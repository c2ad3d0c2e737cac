package org.lexprecision.parser.internal.header;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.period.DocumentCalendar;

/** The lengths that the columns of a document have, by the days on which they end. */
final class HeadedLengths {

  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;
  private static final int MONTHS_OF_QUARTER = 3;

  private final SetMultimap<LocalDate, Length> lengths = LinkedHashMultimap.create();

  /** The numbered quarters of years over columns of which no day is printed. */
  private final SetMultimap<Integer, Integer> quarters = HashMultimap.create();

  /** Hears a length that ends on a day. */
  void hear(LocalDate end, Length length) {
    lengths.put(end, length.plain());
  }

  /** Hears the quarter of a year that a header names without a day, if it does. */
  void hear(ColumnHeader header) {
    OptionalInt quarter = header.span().map(Length::quarter).orElse(OptionalInt.empty());
    if (quarter.isPresent() && header.year().isPresent() && header.date().isEmpty()) {
      quarters.put(header.year().getAsInt(), quarter.getAsInt());
    }
  }

  /**
   * The length of the periods that end on a day, where they have but one; that of a year or a half
   * is not the only one where a numbered quarter ends with it.
   */
  Map<LocalDate, Length> single(OptionalInt lastFiscalMonth) {
    Map<LocalDate, Length> single = new LinkedHashMap<>();
    for (LocalDate end : lengths.keySet()) {
      Length first = lengths.get(end).iterator().next();
      boolean beside =
          lastFiscalMonth.isPresent()
              && !first.isQuarter()
              && endsQuarter(end, lastFiscalMonth.getAsInt());
      if (lengths.get(end).size() == 1 && !beside) {
        single.put(end, first);
      }
    }
    return single;
  }

  private boolean endsQuarter(LocalDate end, int lastFiscalMonth) {
    int month = DocumentCalendar.nominalMonth(end);
    int year = end.getYear() + (month > lastFiscalMonth ? 1 : 0);
    int past = Math.floorMod(month - lastFiscalMonth, MONTHS);
    int quarter = past == 0 ? QUARTERS : (past + 2) / MONTHS_OF_QUARTER;
    return quarters.containsEntry(year, quarter);
  }
}
