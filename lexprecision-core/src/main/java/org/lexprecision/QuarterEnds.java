package org.lexprecision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.lexprecision.FiscalCalendar.WeekRule;

/**
 * The midnights at which the quarters of a calendar end: by its rule, or known ones near those.
 *
 * @param calendar whose quarters end
 */
record QuarterEnds(FiscalCalendar calendar) {

  /** No known midnight further from the one the rule gives is meant by it. */
  static final int SNAP_DAYS = 10;

  static boolean isNear(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= SNAP_DAYS;
  }

  /** The midnight that ends a quarter of a year; quarter 0 is the beginning of the year. */
  LocalDate boundary(int year, int quarter) {
    return quarter == 0 ? snapped(nominal(year - 1, 4)) : snapped(nominal(year, quarter));
  }

  /** The known period that begins and ends near two midnights, or else the one between them. */
  Period known(LocalDate start, LocalDate end) {
    Period first = Period.atCloseOf(start.minusDays(SNAP_DAYS + 1L));
    return calendar.periods().tailSet(first).stream()
        .takeWhile(period -> !period.start().isAfter(start.plusDays(SNAP_DAYS)))
        .filter(period -> isNear(period.end(), end))
        .findFirst()
        .orElseGet(() -> Period.of(start, end));
  }

  private LocalDate snapped(LocalDate nominal) {
    LocalDate after = calendar.midnights().ceiling(nominal);
    LocalDate before = calendar.midnights().floor(nominal);
    LocalDate nearest = nominal;
    long distance = SNAP_DAYS + 1L;
    for (LocalDate known : new LocalDate[] {before, after}) {
      if (known != null && Math.abs(ChronoUnit.DAYS.between(nominal, known)) < distance) {
        nearest = known;
        distance = Math.abs(ChronoUnit.DAYS.between(nominal, known));
      }
    }
    return nearest;
  }

  private LocalDate nominal(int year, int quarter) {
    if (quarter == 4) {
      return yearEnd(year);
    }
    if (calendar.weekday().isEmpty()) {
      return YearMonth.of(year + calendar.yearsLate(), calendar.lastMonth())
          .minusMonths(11)
          .atDay(1)
          .plusMonths(3L * quarter);
    }
    int weeks =
        calendar.quarterWeeks().subList(0, quarter).stream().mapToInt(Integer::intValue).sum();
    return yearEnd(year - 1).plusWeeks(weeks);
  }

  private LocalDate yearEnd(int year) {
    LocalDate lastDay =
        YearMonth.of(year + calendar.yearsLate(), calendar.lastMonth()).atEndOfMonth();
    if (calendar.weekday().isPresent()) {
      LocalDate around = calendar.weekRule() == WeekRule.LAST ? lastDay : lastDay.plusDays(3);
      lastDay = around.with(TemporalAdjusters.previousOrSame(calendar.weekday().get()));
    }
    return lastDay.plusDays(1);
  }
}
