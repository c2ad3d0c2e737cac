package org.lexprecision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/**
 * The fiscal years of a company, and the names of their parts.
 *
 * <p>A fiscal year is named after the calendar year in which its nominal last month lies: a year
 * that ends in the week of September 30, 2000 is 2000, unless it is {@link #namedAYearEarlier}. A
 * 52/53-week year ends on a weekday near the end of that month, so its year ended January 1, 2000
 * can be 1999.
 *
 * <p>A calendar can {@link #snappedTo know midnights} that a company really used; a quarter then
 * begins and ends at the known midnight within ten days of the one the rule gives. Thirteen- and
 * sixteen-week quarters and years that changed their rule need nothing else. It can also {@link
 * #knowing know periods}: where a company went over from months to weeks, one quarter may end on
 * June 30 and the next begin on July 3.
 *
 * <p>Where a company changed the end of its fiscal year, its calendar {@link #succeeding succeeds}
 * another. Between the last year of that and its own first lies the {@link #transitionPeriod},
 * which is no year: it is asked for by itself, and its parts are no quarters of a year.
 *
 * <p>Its years are 1 to 999,999, as those of a {@link Period}; any other throws a {@link
 * java.time.DateTimeException}.
 */
@Value.Immutable
@ValueStyle
public abstract class FiscalCalendar implements Serializable {

  /** Those of three quarters of a year, which leave one for the fourth. */
  private static final int MOST_WEEKS = 51;

  /** Which weekday of the closing days of a month ends a 52/53-week year. */
  public enum WeekRule {
    /** The last such weekday of the month. */
    LAST,
    /** The one nearest to the end of the month, before or after. */
    NEAREST
  }

  FiscalCalendar() {}

  /** The month in or near whose end the years end. */
  public abstract Month lastMonth();

  /** The weekday on which years of 52 or 53 weeks end; empty for month calendars. */
  public abstract Optional<DayOfWeek> weekday();

  /** Which such weekday it is; {@link WeekRule#LAST} for month calendars. */
  public abstract WeekRule weekRule();

  /** The weeks of the first three quarters; the last has the rest. Empty for month calendars. */
  public abstract ImmutableList<Integer> quarterWeeks();

  /** How many calendar years after the one they are named for the fiscal years end: 0 or 1. */
  public abstract int yearsLate();

  /** The midnights known to be {@linkplain #snappedTo used}. */
  public abstract ImmutableSortedSet<LocalDate> midnights();

  /** The {@linkplain #knowing known} years and parts of years. */
  public abstract ImmutableSortedSet<Period> periods();

  /**
   * Whether nothing tells when years end, so that this is a guess: quarters then have no names,
   * since nobody knows which is the fourth.
   */
  @Value.Default
  public boolean isAssumed() {
    return false;
  }

  /** The calendar before a change of the year end; empty where none is known. */
  public abstract Optional<FiscalCalendar> former();

  /** The midnight that ends the last year of the {@link #former} calendar. */
  public abstract Optional<LocalDate> changed();

  /** Returns the calendar whose fiscal year is the calendar year. */
  public static FiscalCalendar calendarYear() {
    return yearEnding(Month.DECEMBER);
  }

  /** Returns the calendar whose years end with a month. */
  public static FiscalCalendar yearEnding(Month lastMonth) {
    return of(lastMonth, Optional.empty(), WeekRule.LAST, ImmutableList.of());
  }

  /** Returns a calendar of 52 or 53 weeks, in quarters of 13 (the last of 13 or 14). */
  public static FiscalCalendar yearEnding(WeekRule rule, DayOfWeek weekday, Month lastMonth) {
    return yearEnding(rule, weekday, lastMonth, 13, 13, 13);
  }

  /**
   * Returns a calendar of 52 or 53 weeks, in quarters of given weeks; the fourth has the rest.
   *
   * @throws IllegalArgumentException if the three quarters leave no week for the fourth
   */
  public static FiscalCalendar yearEnding(
      WeekRule rule, DayOfWeek weekday, Month lastMonth, int first, int second, int third) {
    if (first < 1 || second < 1 || third < 1 || (long) first + second + third > MOST_WEEKS) {
      throw new IllegalArgumentException(
          "quarters of " + first + ", " + second + " and " + third + " weeks make no year");
    }
    return of(lastMonth, Optional.of(weekday), rule, ImmutableList.of(first, second, third));
  }

  /** Returns this calendar, its quarters beginning at known midnights where some lie near. */
  public FiscalCalendar snappedTo(Iterable<LocalDate> midnights) {
    return copy().withMidnights(ImmutableSortedSet.copyOf(midnights));
  }

  /** Returns this calendar, its years and their parts being known periods where some lie near. */
  public FiscalCalendar knowing(Iterable<Period> periods) {
    return copy().withPeriods(ImmutableSortedSet.copyOf(periods));
  }

  /**
   * Returns this calendar, its years named for the calendar year before the one they end in: fiscal
   * 2003 of a retailer ends January 31, 2004.
   */
  public FiscalCalendar namedAYearEarlier() {
    return copy().withYearsLate(1);
  }

  /**
   * Returns this calendar as that of the years after a change: what ends by the last day of a year
   * of the former calendar is named by that. {@code
   * calendarYear().succeeding(yearEnding(Month.JUNE), LocalDate.parse("2003-06-30"))} has a
   * transition period of the six months to December 31, 2003.
   *
   * @param former the calendar before the change
   * @param lastDay the last day of its last year
   */
  public FiscalCalendar succeeding(FiscalCalendar former, LocalDate lastDay) {
    LocalDate midnight = lastDay.plusDays(1);
    return copy()
        .withMidnights(
            ImmutableSortedSet.<LocalDate>naturalOrder().addAll(midnights()).add(midnight).build())
        .withFormer(former)
        .withChanged(midnight);
  }

  /** Returns this calendar as a guess, which names nothing. */
  public FiscalCalendar assumed() {
    return copy().withIsAssumed(true);
  }

  private ImmutableFiscalCalendar copy() {
    return (ImmutableFiscalCalendar) this;
  }

  private static FiscalCalendar of(
      Month lastMonth,
      Optional<DayOfWeek> weekday,
      WeekRule weekRule,
      Iterable<Integer> quarterWeeks) {
    return ImmutableFiscalCalendar.builder()
        .lastMonth(lastMonth)
        .weekday(weekday)
        .weekRule(weekRule)
        .addAllQuarterWeeks(quarterWeeks)
        .yearsLate(0)
        .midnights(ImmutableSortedSet.of())
        .periods(ImmutableSortedSet.of())
        .build();
  }

  /**
   * Returns a fiscal year: {@code year(2003)}.
   *
   * @throws IllegalArgumentException if no year has that name, since the year end changed
   */
  public Period year(int year) {
    return quarters(year, 0, 4);
  }

  /**
   * Returns a quarter: {@code quarter(2003, 2)}.
   *
   * @throws IllegalArgumentException if the quarter is not 1 to 4, or no year has that name
   */
  public Period quarter(int year, int quarter) {
    checkQuarter(quarter);
    return quarters(year, quarter - 1, quarter);
  }

  /** Returns a quarter by its name. */
  public Period quarter(FiscalQuarter quarter) {
    return quarter(quarter.year(), quarter.quarter());
  }

  /**
   * Returns the name of the quarter that a day lies in.
   *
   * @throws IllegalArgumentException if it lies in no quarter of a year, since the year end changed
   */
  public FiscalQuarter quarterOf(LocalDate day) {
    if (changed().filter(day::isBefore).isPresent()) {
      return former().orElseThrow().quarterOf(day);
    }
    Optional<Period> between = transitionPeriod().filter(part -> day.isBefore(part.end()));
    if (between.isPresent()) {
      throw new IllegalArgumentException(
          day + " lies in no fiscal year: the year end changed, " + between.get());
    }
    int year = yearOf(day);
    int quarter = 1;
    while (quarter < 4 && !day.isBefore(boundary(year, quarter))) {
      quarter++;
    }
    return FiscalQuarter.of(year, quarter);
  }

  /**
   * Returns what a period is compared with a year before: the same quarters of the year before, of
   * a 53-week year too; of a period that is no run of quarters the same days.
   */
  public Period yearBefore(Period period) {
    return new PeriodsBefore(this).yearBefore(period);
  }

  /**
   * Returns what comes right before a period: as many quarters as it has, of a period that is no
   * run of quarters as many months, or else days; of a moment the close of the quarter before.
   */
  public Period prior(Period period) {
    return new PeriodsBefore(this).prior(period);
  }

  /**
   * Returns the year up to the end of a quarter: {@code yearToDate(2003, 3)} is nine months.
   *
   * @throws IllegalArgumentException if the quarter is not 1 to 4, or no year has that name
   */
  public Period yearToDate(int year, int quarter) {
    checkQuarter(quarter);
    return quarters(year, 0, quarter);
  }

  /**
   * Returns a half year: {@code half(2003, 2)} is its third and fourth quarters.
   *
   * @throws IllegalArgumentException if the half is not 1 or 2, or no year has that name
   */
  public Period half(int year, int half) {
    if (half < 1 || half > 2) {
      throw new IllegalArgumentException("a half is 1 or 2, not " + half);
    }
    return quarters(year, 2 * half - 2, 2 * half);
  }

  /**
   * Returns the twelve months up to the end of a quarter: four quarters, but for a transition
   * period among them.
   *
   * @throws IllegalArgumentException if the quarter is not 1 to 4, or no year has that name
   */
  public Period trailingYear(int year, int quarter) {
    checkQuarter(quarter);
    FiscalCalendar calendar = having(year);
    LocalDate start = calendar.boundary(year - 1, quarter);
    LocalDate end = calendar.boundary(year, quarter);
    return calendar
        .transition()
        .filter(transition -> start.isBefore(transition.end()))
        .flatMap(transition -> transition.boundaryNear(end.minusYears(1)))
        .map(before -> Period.of(before, end))
        .orElseGet(() -> calendar.known(start, end));
  }

  /** The time between the last year of the {@link #former} calendar and the first of this. */
  public Optional<Period> transitionPeriod() {
    return transition().flatMap(Transition::period);
  }

  /**
   * Returns the quarters that a span touches, and the parts of transition periods, which are
   * quarters as far as they can be, in order.
   */
  public ImmutableSortedSet<Period> quarters(Period span) {
    ImmutableSortedSet.Builder<Period> touched = ImmutableSortedSet.naturalOrder();
    int last = yearOf(span.lastDay());
    for (int year = yearOf(span.start()); year <= last; year++) {
      for (int quarter = 1; quarter <= 4 && holding(year).isPresent(); quarter++) {
        touched.add(quarter(year, quarter));
      }
    }
    for (Optional<FiscalCalendar> at = Optional.of(this); at.isPresent(); at = at.get().former()) {
      at.get().transition().ifPresent(transition -> touched.addAll(transition.parts()));
    }
    return ImmutableSortedSet.copyOf(
        Iterables.filter(
            touched.build(),
            quarter ->
                quarter.start().isBefore(span.end()) && span.start().isBefore(quarter.end())));
  }

  /**
   * Returns the name of the year that a day lies in; of a transition period that of the year in
   * which it ends.
   */
  public int yearOf(LocalDate day) {
    if (changed().filter(day::isBefore).isPresent()) {
      return former().orElseThrow().yearOf(day);
    }
    int year = day.getYear() - 1 - yearsLate();
    while (!day.isBefore(boundary(year, 4))) {
      year++;
    }
    return year;
  }

  /**
   * Names a period: {@code Q2 2003}, {@code H1 2003}, {@code H2 2003}, {@code 9M 2003}, {@code FY
   * 2003}, {@code TTM Q1 2003} of the twelve months up to the end of a quarter; {@code TP 2003} of
   * a transition period and {@code TP Q1 2003} of a quarter of one; empty for any other.
   */
  public Optional<String> name(Period period) {
    return new PeriodNames(this).name(period);
  }

  Optional<Transition> transition() {
    return former().map(before -> new Transition(before, this, changed().orElseThrow()));
  }

  private Period quarters(int year, int from, int to) {
    FiscalCalendar calendar = having(year);
    return calendar.known(calendar.boundary(year, from), calendar.boundary(year, to));
  }

  /**
   * Returns the fiscal year that a day lies in; of a day between the last year before a change of
   * the year end and the first after it, the transition period: with June ending years until 2003
   * and December since, {@code yearAround(2003-08-15)} is the six months to December 31, 2003.
   */
  public Period yearAround(LocalDate day) {
    if (changed().filter(day::isBefore).isPresent()) {
      return former().orElseThrow().yearAround(day);
    }
    return transitionPeriod()
        .filter(between -> day.isBefore(between.end()))
        .orElseGet(() -> year(yearOf(day)));
  }

  /** Asks whether a fiscal year has a name: none that a change of the year end left out. */
  public boolean hasYear(int year) {
    return holding(year).isPresent();
  }

  /** The calendar that has a year: this one, or one before it. */
  private FiscalCalendar having(int year) {
    return holding(year)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no fiscal year " + year + ": the year end changed"));
  }

  private Optional<FiscalCalendar> holding(int year) {
    if (changed().isEmpty() || !boundary(year, 0).isBefore(changed().get())) {
      return Optional.of(this);
    }
    FiscalCalendar before = former().orElseThrow();
    return before.boundary(year, 4).isAfter(changed().get().plusDays(QuarterEnds.SNAP_DAYS))
        ? Optional.empty()
        : before.holding(year);
  }

  /** The midnight that ends a quarter of a year; quarter 0 is the beginning of the year. */
  LocalDate boundary(int year, int quarter) {
    return new QuarterEnds(this).boundary(year, quarter);
  }

  /** The known period that begins and ends near two midnights, or else the one between them. */
  Period known(LocalDate start, LocalDate end) {
    return new QuarterEnds(this).known(start, end);
  }

  /** Holds what was serialized to the checks that what is made passes. */
  Object readResolve() {
    if (!quarterWeeks().isEmpty() || weekday().isPresent()) {
      yearEnding(
          weekRule(),
          weekday().orElseThrow(),
          lastMonth(),
          quarterWeeks().get(0),
          quarterWeeks().get(1),
          quarterWeeks().get(2));
    }
    if (yearsLate() < 0 || yearsLate() > 1) {
      throw new IllegalArgumentException("years end 0 or 1 years late, not " + yearsLate());
    }
    if (former().isPresent() != changed().isPresent()) {
      throw new IllegalArgumentException("a former calendar ends on a day");
    }
    return this;
  }

  private static void checkQuarter(int quarter) {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("a quarter is 1 to 4, not " + quarter);
    }
  }
}
