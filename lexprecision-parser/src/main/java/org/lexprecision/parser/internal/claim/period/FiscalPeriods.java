package org.lexprecision.parser.internal.claim.period;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.claim.period.PeriodMention.Relation;
import org.lexprecision.parser.internal.claim.period.PeriodMention.Span;

/**
 * The periods that a release's tables show, and the fiscal years they lie in. A calendar of whole
 * months is continued beyond them; another one is not.
 */
public final class FiscalPeriods {

  private static final int DAYS_OF_400_YEARS = 146_097;
  private static final int MONTHS_OF_400_YEARS = 4_800;
  private static final int NEAR_DAYS = 10;
  private static final int NEAR_LENGTH = 12;
  private static final int LONGEST_YEAR = 380;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  private final ImmutableSortedSet<Period> known;
  private final ImmutableSortedSet<LocalDate> balances;
  private final Optional<LocalDate> latest;
  private final OptionalInt latestQuarter;
  private final int yearShift;

  private FiscalPeriods(
      ImmutableSortedSet<Period> known,
      ImmutableSortedSet<LocalDate> balances,
      Optional<LocalDate> latest,
      OptionalInt latestQuarter,
      int yearShift) {
    this.known = known;
    this.balances = balances;
    this.latest = latest;
    this.latestQuarter = latestQuarter;
    this.yearShift = yearShift;
  }

  /**
   * Returns the periods of a release.
   *
   * @param facts the facts of the release
   * @param mentions the periods its prose names, in order: where the tables do not tell which
   *     quarter of the fiscal year the latest one is, the first one named does
   */
  public static FiscalPeriods of(Iterable<Fact> facts, ImmutableList<PeriodMention> mentions) {
    ImmutableSortedSet.Builder<Period> periods = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<LocalDate> balances = ImmutableSortedSet.naturalOrder();
    Multiset<LocalDate> ends = TreeMultiset.create();
    for (Fact fact : facts) {
      fact.period().filter(Period::isInstant).map(Period::lastDay).ifPresent(balances::add);
      fact.period()
          .filter(period -> !period.isInstant())
          .ifPresent(
              period -> {
                periods.add(period);
                ends.add(period.lastDay());
              });
    }
    ImmutableSortedSet<Period> known = periods.build();
    Optional<LocalDate> latest = latest(ends, mentions);
    ImmutableList<PeriodMention> quarters =
        mentions.stream()
            .filter(one -> one.quarter().isPresent() && one.relation() == Relation.NAMED)
            .collect(ImmutableList.toImmutableList());
    OptionalInt quarter = latestQuarter(quarterToDate(known, latest), quarters);
    return new FiscalPeriods(
        known, balances.build(), latest, quarter, yearShift(latest, quarter, quarters));
  }

  /**
   * Which quarter the latest one is: half a year and nine months tell, and twelve months too unless
   * the prose names another, since they may be those to any quarter.
   */
  private static OptionalInt latestQuarter(
      OptionalInt toDate, ImmutableList<PeriodMention> quarters) {
    boolean certain = toDate.isPresent() && toDate.getAsInt() < 4;
    return certain || quarters.isEmpty() ? toDate : quarters.get(0).quarter();
  }

  /** How fiscal years are numbered: by how much the first one named differs from its last day's. */
  private static int yearShift(
      Optional<LocalDate> latest, OptionalInt quarter, ImmutableList<PeriodMention> quarters) {
    Optional<PeriodMention> first =
        quarters.stream().filter(one -> one.quarter().equals(quarter)).findFirst();
    if (latest.isEmpty() || first.filter(one -> one.year().isPresent()).isEmpty()) {
      return 0;
    }
    YearMonth plain = yearEnd(latest.get(), quarter.getAsInt());
    int difference = first.get().year().getAsInt() - plain.getYear();
    // a year is called by the one before its end only where more of it lies there
    boolean before = difference == -1 && plain.getMonthValue() > MONTHS_OF_HALF;
    return Math.abs(difference) <= 1 && !before ? difference : 0;
  }

  /** The last day of the latest period that a fair share of the figures is of. */
  private static Optional<LocalDate> latest(
      Multiset<LocalDate> ends, ImmutableList<PeriodMention> mentions) {
    int most = ends.entrySet().stream().mapToInt(Multiset.Entry::getCount).max().orElse(0);
    Optional<LocalDate> shown =
        ends.elementSet().stream()
            .filter(end -> ends.count(end) * 3 >= most)
            .max(Comparator.naturalOrder());
    Optional<LocalDate> said =
        mentions.stream()
            .filter(one -> one.span().filter(Span.months(MONTHS_OF_QUARTER)::equals).isPresent())
            .flatMap(one -> one.lastDay().stream())
            .findFirst();
    // tables may leave a column's period open that the text names
    return said.filter(day -> shown.isEmpty() || day.isAfter(shown.get().plusDays(NEAR_DAYS)))
        .or(() -> shown);
  }

  /** The quarter that ends when a cumulative period of six, nine or twelve months does. */
  private static OptionalInt quarterToDate(
      ImmutableSortedSet<Period> known, Optional<LocalDate> latest) {
    return known.stream()
        .filter(period -> latest.isPresent() && period.lastDay().equals(latest.get()))
        .mapToInt(FiscalPeriods::roundedMonths)
        .filter(months -> months == 6 || months == 9 || months == 12)
        .map(months -> months / MONTHS_OF_QUARTER)
        .min();
  }

  /** The end of the fiscal year in which a quarter ends on a day. */
  private static YearMonth yearEnd(LocalDate quarterEnd, int quarter) {
    return nominal(quarterEnd).plusMonths((long) MONTHS_OF_QUARTER * (4 - quarter));
  }

  /** The month that ends with a day, or a few days from it. */
  private static YearMonth nominal(LocalDate lastDay) {
    return YearMonth.from(lastDay.minusDays(NEAR_DAYS));
  }

  /** The latest quarter that the tables show. */
  Optional<Period> latestQuarter() {
    return latest.flatMap(end -> endingNear(end, MONTHS_OF_QUARTER));
  }

  /** The last day of the latest quarter, whether the tables show that quarter or balances alone. */
  Optional<LocalDate> latestEnd() {
    return latest;
  }

  /** The period of some months that the tables show to the end of the latest quarter. */
  Optional<Period> latest(int months) {
    return latest.flatMap(end -> shown(end, months));
  }

  /** The longest part of the fiscal year that the tables show to the latest day. */
  Optional<Period> yearToDate() {
    return known.stream()
        .filter(period -> latest.isPresent() && period.lastDay().equals(latest.get()))
        .filter(period -> period.days() < LONGEST_YEAR)
        .max(Comparator.comparingLong(Period::days));
  }

  /** The months that end with a quarter of a fiscal year; of the latest one, if none is given. */
  Optional<Period> ofYear(OptionalInt year, int quarter, int months) {
    return quarterEnd(year, quarter)
        .flatMap(end -> isMonthly() ? endingNear(end, months) : shown(end, months));
  }

  /** The last quarter of a number that does not end behind the latest period. */
  Optional<Period> lastQuarter(int quarter) {
    return lastEnd(quarter)
        .flatMap(
            end ->
                isMonthly() ? endingNear(end, MONTHS_OF_QUARTER) : shown(end, MONTHS_OF_QUARTER));
  }

  private Optional<LocalDate> lastEnd(int quarter) {
    return quarterEnd(OptionalInt.empty(), quarter)
        .map(end -> isPast(end) ? end : endOfMonth(end.minusYears(1)));
  }

  private boolean isPast(LocalDate end) {
    return latest.isPresent() && !end.isAfter(latest.get().plusDays(NEAR_DAYS));
  }

  /**
   * The months that end about a day of the year.
   *
   * @param year the year printed, of the calendar; without it the last one is meant
   */
  Optional<Period> endingAround(MonthDay day, OptionalInt year, int months) {
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    LocalDate end = day.atYear(year.orElse(latest.get().getYear()));
    return endingNear(year.isPresent() || isPast(end) ? end : day.atYear(end.getYear() - 1), months)
        .filter(period -> year.isEmpty() || yearOf(period).equals(year));
  }

  /** The day on which a fiscal year closes. */
  Optional<LocalDate> yearEnd(int year) {
    return quarterEnd(OptionalInt.of(year), 4).flatMap(this::balanceNear);
  }

  /**
   * The day on which the last fiscal year closed.
   *
   * @param before whether it closed before the latest period did
   */
  Optional<LocalDate> lastYearEnd(boolean before) {
    return lastEnd(4)
        .map(
            end ->
                before && near(end, latest.orElse(end)) <= NEAR_DAYS
                    ? endOfMonth(end.minusYears(1))
                    : end)
        .flatMap(this::balanceNear);
  }

  /** The last day of that name on which the tables show a balance or the end of a period. */
  Optional<LocalDate> lastBalance(MonthDay day) {
    return Stream.concat(balances.stream(), known.stream().map(Period::lastDay))
        .filter(date -> MonthDay.from(date).equals(day))
        .max(Comparator.naturalOrder());
  }

  private Optional<LocalDate> balanceNear(LocalDate end) {
    Optional<LocalDate> shown =
        balances.stream()
            .filter(day -> near(day, end) <= NEAR_DAYS)
            .min(Comparator.comparingLong(day -> near(day, end)));
    return shown.isPresent() || !isMonthly() ? shown : Optional.of(end);
  }

  /** The fiscal year of a number, unless it ends behind the latest period. */
  Optional<Period> pastYear(int year) {
    return quarterEnd(OptionalInt.of(year), 4)
        .filter(this::isPast)
        .flatMap(end -> ofYear(OptionalInt.of(year), 4, 4 * MONTHS_OF_QUARTER));
  }

  /** The quarter before a period. */
  Optional<Period> quarterBefore(Period period) {
    LocalDate end = period.start().minusDays(1);
    return isMonthly() ? endingNear(end, MONTHS_OF_QUARTER) : shown(end, MONTHS_OF_QUARTER);
  }

  /** The same part of another fiscal year. */
  Optional<Period> inYear(Period period, int year) {
    OptionalInt own = yearOf(period);
    return own.isPresent() ? shifted(period, year - own.getAsInt()) : Optional.empty();
  }

  /** The same part of a fiscal year some years later. */
  Optional<Period> shifted(Period period, int years) {
    LocalDate end = period.lastDay().plusYears(years);
    Optional<Period> found =
        known.stream()
            .filter(one -> near(one.lastDay(), end) <= NEAR_DAYS)
            .filter(one -> Math.abs(one.days() - period.days()) <= NEAR_LENGTH)
            .min(Comparator.comparingLong(one -> near(one.lastDay(), end)));
    if (found.isPresent() || !endsMonth(period.lastDay()) || !beginsMonth(period)) {
      return found;
    }
    long months = ChronoUnit.MONTHS.between(period.start(), period.end());
    return Optional.of(
        Period.monthsEnded(Math.toIntExact(months), YearMonth.from(end).atEndOfMonth()));
  }

  /** The months that end with a day: as the tables show them, else of the calendar. */
  Optional<Period> endingNear(LocalDate end, int months) {
    Optional<Period> found = shown(end, months);
    return found.isPresent() || !endsMonth(end)
        ? found
        : Optional.of(Period.monthsEnded(months, end));
  }

  /** Finds the period of the tables that is as long as another and ends on a day. */
  Optional<Period> like(Period period, LocalDate end) {
    return shown(end, roundedMonths(period));
  }

  /** Asks whether a period is so many months long, give or take some days. */
  static boolean isAbout(Period period, int months) {
    long days = (long) months * DAYS_OF_400_YEARS / MONTHS_OF_400_YEARS;
    return Math.abs(period.days() - days) <= NEAR_LENGTH;
  }

  private static int roundedMonths(Period period) {
    return Math.toIntExact(
        (period.days() * MONTHS_OF_400_YEARS + DAYS_OF_400_YEARS / 2) / DAYS_OF_400_YEARS);
  }

  private Optional<Period> shown(LocalDate end, int months) {
    return known.stream()
        .filter(period -> near(period.lastDay(), end) <= NEAR_DAYS)
        .filter(period -> isAbout(period, months))
        .min(Comparator.comparingLong(period -> near(period.lastDay(), end)));
  }

  private OptionalInt yearOf(Period period) {
    if (latest.isEmpty() || latestQuarter.isEmpty()) {
      return OptionalInt.empty();
    }
    YearMonth end = yearEnd(latest.get(), latestQuarter.getAsInt());
    int year = end.getYear() + yearShift;
    YearMonth month = nominal(period.lastDay());
    while (month.isAfter(end)) {
      end = end.plusYears(1);
      year++;
    }
    while (!month.isAfter(end.minusYears(1))) {
      end = end.minusYears(1);
      year--;
    }
    return OptionalInt.of(year);
  }

  private Optional<LocalDate> quarterEnd(OptionalInt year, int quarter) {
    if (latest.isEmpty() || latestQuarter.isEmpty()) {
      return Optional.empty();
    }
    YearMonth yearEnd = yearEnd(latest.get(), latestQuarter.getAsInt());
    int years = year.isPresent() ? year.getAsInt() - yearEnd.getYear() - yearShift : 0;
    return Optional.of(
        yearEnd
            .plusYears(years)
            .minusMonths((long) MONTHS_OF_QUARTER * (4 - quarter))
            .atEndOfMonth());
  }

  private boolean isMonthly() {
    return latest.map(FiscalPeriods::endsMonth).orElse(false);
  }

  private static long near(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static LocalDate endOfMonth(LocalDate day) {
    return YearMonth.from(day).atEndOfMonth();
  }

  private static boolean endsMonth(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }

  private static boolean beginsMonth(Period period) {
    return period.start().getDayOfMonth() == 1;
  }
}
