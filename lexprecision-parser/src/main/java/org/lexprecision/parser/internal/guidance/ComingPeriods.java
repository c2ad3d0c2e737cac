package org.lexprecision.parser.internal.guidance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.headline.Headline;
import org.lexprecision.headline.HeadlinePeriod;

/** The periods to come, on the fiscal calendar that the figures of a release follow. */
final class ComingPeriods {

  private static final int YEARS = 3;
  private static final int WEEKS = 13;
  private static final int NEAR_DAYS = 10;

  private final Optional<LocalDate> reported;
  private final Optional<FiscalCalendar> calendar;

  private ComingPeriods(Optional<LocalDate> reported, Optional<FiscalCalendar> calendar) {
    this.reported = reported;
    this.calendar = calendar;
  }

  static ComingPeriods of(Release release) {
    Headline headline = Headline.of(release);
    Optional<Period> last =
        headline
            .period(HeadlinePeriod.QUARTER)
            .or(() -> headline.period(HeadlinePeriod.YEAR_TO_DATE));
    return new ComingPeriods(
        last.map(Period::end), last.map(period -> FactBook.of(release).calendar()));
  }

  /** Returns the period that is meant, if it ends behind the one reported. */
  Optional<Period> period(When when) {
    return named(when).map(this::inWeeks);
  }

  /** The next quarter of a company that counts weeks has thirteen of them. */
  private Period inWeeks(Period period) {
    LocalDate day = reported.orElse(period.start());
    Period weeks = Period.of(day, day.plusWeeks(WEEKS));
    boolean next =
        day.getDayOfMonth() != 1
            && Math.abs(ChronoUnit.DAYS.between(day, period.start())) <= NEAR_DAYS
            && Math.abs(ChronoUnit.DAYS.between(weeks.end(), period.end())) <= NEAR_DAYS;
    return next ? weeks : period;
  }

  private Optional<Period> named(When when) {
    if (reported.isEmpty() || calendar.isEmpty()) {
      return Optional.empty();
    }
    if (when.end().isPresent()) {
      return when.months().isPresent()
          ? Optional.of(Period.monthsEnded(when.months().getAsInt(), when.end().get()))
              .filter(this::isComing)
          : Optional.empty();
    }
    if (when.year().isEmpty() && when.months().isPresent() && when.quarter().isEmpty()) {
      return Optional.empty();
    }
    FiscalCalendar of = calendar.get();
    if (when.quarter().isPresent()) {
      int quarter = when.quarter().getAsInt();
      return found(when, year -> of.quarter(year, quarter))
          .filter(period -> !of.isAssumed() || isNext(period));
    }
    if (when.half().isPresent()) {
      int half = when.half().getAsInt();
      return found(when, year -> of.half(year, half));
    }
    if (when.month().isPresent()) {
      int month = when.month().getAsInt();
      return years()
          .flatMap(year -> IntStream.rangeClosed(1, 4).mapToObj(n -> of.quarter(year, n)))
          .filter(period -> period.lastDay().minusDays(10).getMonthValue() == month)
          .filter(this::isComing)
          .findFirst();
    }
    return found(when, of::year);
  }

  private Optional<Period> found(When when, Function<Integer, Period> of) {
    return when.year().isPresent()
        ? Optional.of(when.year().getAsInt())
            .filter(calendar.orElseThrow()::hasYear)
            .map(of)
            .filter(this::isComing)
        : years().map(of).filter(this::isComing).findFirst();
  }

  /** Where nobody knows when years end, the ordinal of the next quarter bears a guess out. */
  private boolean isNext(Period period) {
    return !period.start().isAfter(reported.orElseThrow().plusDays(NEAR_DAYS));
  }

  private Stream<Integer> years() {
    int first = calendar.map(of -> of.yearOf(reported.orElseThrow().minusDays(1))).orElseThrow();
    return IntStream.range(first, first + YEARS)
        .boxed()
        .filter(year -> calendar.filter(of -> of.hasYear(year)).isPresent());
  }

  private boolean isComing(Period period) {
    return reported
        .filter(day -> period.end().isAfter(day) && period.end().isBefore(day.plusYears(YEARS)))
        .isPresent();
  }

  /** Where nobody knows when years end, one called by a later year than the day is to come. */
  private boolean isOfLaterYear(int year) {
    return calendar.filter(FiscalCalendar::isAssumed).isPresent()
        && year > reported.orElseThrow().getYear();
  }

  /**
   * Asks whether a period that is named had ended before. The quarter reported, named without its
   * year, is not that of the year to come.
   */
  boolean isPast(When when) {
    if (reported.isEmpty()) {
      return false;
    }
    Optional<Period> found = period(when);
    return when.year().isPresent()
        ? found.isEmpty() && !isOfLaterYear(when.year().getAsInt())
        : when.quarter().isPresent()
            && found
                .filter(later -> later.start().isBefore(reported.get().plusMonths(8)))
                .isEmpty();
  }
}
