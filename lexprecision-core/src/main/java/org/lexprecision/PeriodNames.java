package org.lexprecision;

import java.util.Optional;

/**
 * The names of periods: {@code Q2 2003}, {@code FY 2003}, {@code TP 2003}.
 *
 * @param calendar whose years they are named for
 */
record PeriodNames(FiscalCalendar calendar) {

  Optional<String> name(Period period) {
    if (period.isInstant() || calendar.isAssumed()) {
      return Optional.empty();
    }
    Optional<Transition> transition = calendar.transition();
    if (transition.filter(of -> !period.end().isAfter(of.start())).isPresent()) {
      return calendar.former().orElseThrow().name(period);
    }
    int year = calendar.yearOf(period.lastDay());
    return transition.filter(of -> !period.end().isAfter(of.end())).isPresent()
        ? transition.get().name(period, year)
        : nameIn(year, period);
  }

  private Optional<String> nameIn(int year, Period period) {
    if (period.equals(calendar.year(year))) {
      return Optional.of("FY " + year);
    }
    for (int quarter = 1; quarter <= 4; quarter++) {
      if (period.equals(calendar.quarter(year, quarter))) {
        return Optional.of("Q" + quarter + " " + year);
      }
      if (period.equals(calendar.yearToDate(year, quarter))) {
        return Optional.of((quarter == 2 ? "H1 " : "9M ") + year);
      }
      if (period.equals(calendar.trailingYear(year, quarter))) {
        return Optional.of("TTM Q" + quarter + " " + year);
      }
    }
    return period.equals(calendar.half(year, 2)) ? Optional.of("H2 " + year) : Optional.empty();
  }
}
