package org.lexprecision.examples.perturbation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Period;

/** A fiscal calendar in which a sample is printed again. */
enum Year {
  DECEMBER(12, 0, null),
  JUNE(6, 0, null),
  SEPTEMBER(9, 0, null),
  MARCH(3, 0, null),
  SUNDAYS_NEAR_DECEMBER(12, 0, DayOfWeek.SUNDAY),
  SATURDAYS_NEAR_SEPTEMBER(9, 0, DayOfWeek.SATURDAY),
  SATURDAYS_NEAR_JANUARY(1, 1, DayOfWeek.SATURDAY);

  private static final int WEEKS = 13;
  private static final int QUARTERS = 4;
  private static final int MONTHS = 3;

  private final int month;
  private final int later;
  private final @Nullable DayOfWeek day;

  /**
   * Names a calendar.
   *
   * @param later how many years behind its number a fiscal year ends
   * @param day the day of the week on which it ends, nearest to the end of the month
   */
  Year(int month, int later, @Nullable DayOfWeek day) {
    this.month = month;
    this.later = later;
    this.day = day;
  }

  boolean inWeeks() {
    return day != null;
  }

  /** The last day of a fiscal year. */
  private LocalDate end(int year) {
    LocalDate last = YearMonth.of(year + later, month).atEndOfMonth();
    DayOfWeek weekday = day;
    if (weekday == null) {
      return last;
    }
    LocalDate before = last.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = last.with(TemporalAdjusters.next(weekday));
    return ChronoUnit.DAYS.between(before, last) <= ChronoUnit.DAYS.between(last, after)
        ? before
        : after;
  }

  /** The last day of a fiscal quarter. */
  LocalDate end(int year, int quarter) {
    if (quarter == QUARTERS) {
      return end(year);
    }
    return inWeeks()
        ? end(year - 1).plusWeeks((long) WEEKS * quarter)
        : YearMonth.from(end(year - 1)).plusMonths((long) MONTHS * quarter).atEndOfMonth();
  }

  /** The months to the end of a fiscal quarter. */
  Period period(int year, int quarter, int months) {
    int before = quarter - months / MONTHS;
    LocalDate start = before == 0 ? end(year - 1) : end(year, before);
    return Period.inclusive(start.plusDays(1), end(year, quarter));
  }
}
