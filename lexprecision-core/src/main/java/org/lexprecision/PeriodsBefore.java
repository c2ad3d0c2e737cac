package org.lexprecision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What periods are compared with: the same a year before, and what came right before.
 *
 * @param calendar whose quarters they are runs of
 */
record PeriodsBefore(FiscalCalendar calendar) {

  Period yearBefore(Period period) {
    LocalDate end = yearBefore(period.end());
    return period.isInstant()
        ? Period.atCloseOf(end.minusDays(1))
        : calendar.known(yearBefore(period.start()), end);
  }

  Period prior(Period period) {
    Optional<FiscalQuarter> last = endedBy(period.end());
    if (period.isInstant()) {
      return Period.atCloseOf(
          last.map(quarter -> boundary(quarter.minus(1)))
              .orElseGet(() -> period.end().minusMonths(3))
              .minusDays(1));
    }
    Optional<FiscalQuarter> before = endedBy(period.start());
    if (last.isPresent() && before.isPresent()) {
      int quarters =
          4 * (last.get().year() - before.get().year())
              + last.get().quarter()
              - before.get().quarter();
      return calendar.known(boundary(before.get().minus(quarters)), period.start());
    }
    long months = ChronoUnit.MONTHS.between(period.start(), period.end());
    return Period.of(
        period.start().plusMonths(months).equals(period.end())
            ? period.start().minusMonths(months)
            : period.start().minusDays(period.days()),
        period.start());
  }

  private LocalDate yearBefore(LocalDate midnight) {
    return endedBy(midnight)
        .map(quarter -> boundary(quarter.yearBefore()))
        .orElseGet(() -> midnight.minusYears(1));
  }

  /** The quarter that ends at a midnight, if one does. */
  private Optional<FiscalQuarter> endedBy(LocalDate midnight) {
    return Optional.of(calendar.quarterOf(midnight.minusDays(1)))
        .filter(quarter -> boundary(quarter).equals(midnight));
  }

  private LocalDate boundary(FiscalQuarter quarter) {
    return calendar.boundary(quarter.year(), quarter.quarter());
  }
}
