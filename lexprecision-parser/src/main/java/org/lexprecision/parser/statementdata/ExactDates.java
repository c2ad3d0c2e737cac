package org.lexprecision.parser.statementdata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The last days of a company's periods that are known, found by the ends of months they round to.
 */
final class ExactDates {

  private static final int MIDDLE = 15;

  private final TreeSet<LocalDate> ends = new TreeSet<>();
  private final TreeSet<LocalDate> moments = new TreeSet<>();

  /** Learns the day before a period of the company begins, or its last. */
  void end(LocalDate day) {
    ends.add(day);
  }

  /** Learns a day of which a balance is known, such as that of a cover. */
  void moment(LocalDate day) {
    moments.add(day);
  }

  /**
   * The one known day that rounds to an end of a month: of those at which periods end, else of the
   * others; empty where there are none or several.
   */
  Optional<LocalDate> of(LocalDate monthEnd) {
    List<LocalDate> candidates = near(ends, monthEnd);
    if (candidates.isEmpty()) {
      candidates = near(moments, monthEnd);
    }
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private static List<LocalDate> near(NavigableSet<LocalDate> days, LocalDate monthEnd) {
    return days.subSet(monthEnd.minusMonths(1), true, monthEnd.plusMonths(1), true).stream()
        .filter(day -> rounded(day).equals(monthEnd))
        .toList();
  }

  /** The nearest end of a month, as the sets round: the first half of a month goes back. */
  static LocalDate rounded(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return day.getDayOfMonth() <= MIDDLE
        ? month.minusMonths(1).atEndOfMonth()
        : month.atEndOfMonth();
  }
}
