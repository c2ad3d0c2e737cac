package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.claim.PeriodMention.Relation;
import org.lexprecision.parser.internal.claim.PeriodMention.Span;

/**
 * Finds the days of the periods that prose names, from the periods of the release's tables.
 *
 * <p>A name is first matched with the periods that the tables show, so weeks and months need no
 * telling apart; a calendar of whole months is continued beyond them. Where neither tells, the
 * period stays unknown.
 */
final class PeriodResolver {

  private static final int DAYS_OF_400_YEARS = 146_097;
  private static final int MONTHS_OF_400_YEARS = 4_800;
  private static final int NEAR_DAYS = 10;
  private static final int NEAR_LENGTH = 12;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;

  private final ImmutableSortedSet<Period> known;
  private final Optional<LocalDate> latest;
  private final OptionalInt latestQuarter;
  private final int yearShift;

  private PeriodResolver(
      ImmutableSortedSet<Period> known,
      Optional<LocalDate> latest,
      OptionalInt latestQuarter,
      int yearShift) {
    this.known = known;
    this.latest = latest;
    this.latestQuarter = latestQuarter;
    this.yearShift = yearShift;
  }

  /**
   * Returns a resolver.
   *
   * @param facts the facts of the release
   * @param mentions the periods its prose names, in order: the first quarter named tells which
   *     quarter of the fiscal year the latest one is, and how fiscal years are numbered
   */
  static PeriodResolver of(Iterable<Fact> facts, ImmutableList<PeriodMention> mentions) {
    ImmutableSortedSet.Builder<Period> periods = ImmutableSortedSet.naturalOrder();
    Multiset<LocalDate> ends = TreeMultiset.create();
    for (Fact fact : facts) {
      fact.period()
          .filter(period -> !period.isInstant())
          .ifPresent(
              period -> {
                periods.add(period);
                ends.add(period.lastDay());
              });
    }
    ImmutableSortedSet<Period> known = periods.build();
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
    Optional<LocalDate> latest =
        said.filter(day -> shown.isEmpty() || day.isAfter(shown.get().plusDays(NEAR_DAYS)))
            .or(() -> shown);
    Optional<PeriodMention> first =
        mentions.stream()
            .filter(one -> one.quarter().isPresent() && one.relation() == Relation.NAMED)
            .findFirst();
    OptionalInt quarter =
        first.map(PeriodMention::quarter).orElseGet(() -> quarterToDate(known, latest));
    int shift = 0;
    if (first.isPresent() && first.get().year().isPresent() && latest.isPresent()) {
      int plain = yearEnd(latest.get(), quarter.getAsInt()).getYear();
      int difference = first.get().year().getAsInt() - plain;
      shift = Math.abs(difference) <= 1 ? difference : 0;
    }
    return new PeriodResolver(known, latest, quarter, shift);
  }

  /** The quarter that ends when a cumulative period of six, nine or twelve months does. */
  private static OptionalInt quarterToDate(
      ImmutableSortedSet<Period> known, Optional<LocalDate> latest) {
    return known.stream()
        .filter(period -> latest.isPresent() && period.lastDay().equals(latest.get()))
        .mapToInt(period -> roundedMonths(period))
        .filter(months -> months == 6 || months == 9 || months == 12)
        .map(months -> months / MONTHS_OF_QUARTER)
        .min();
  }

  /** The end of the fiscal year in which a quarter ends on a day. */
  private static YearMonth yearEnd(LocalDate quarterEnd, int quarter) {
    return nominal(quarterEnd).plusMonths((long) MONTHS_OF_QUARTER * (4 - quarter));
  }

  private static YearMonth nominal(LocalDate lastDay) {
    return YearMonth.from(lastDay.minusDays(NEAR_DAYS));
  }

  /** The latest quarter the tables show. */
  Optional<Period> latestQuarter() {
    return latest.flatMap(end -> endingNear(end, MONTHS_OF_QUARTER, true));
  }

  /**
   * Returns the period that is named.
   *
   * @param spoken the period spoken of, to which a year ago and the like relate
   * @param base whether it is the one compared with
   */
  Optional<Period> resolve(PeriodMention mention, Optional<Period> spoken, boolean base) {
    return switch (mention.relation()) {
      case YEAR_AGO -> yearAgo(mention, spoken);
      case PREVIOUS -> spoken.or(this::latestQuarter).flatMap(this::before);
      case SAME -> spoken.flatMap(period -> inYear(period, mention.year().getAsInt()));
      case NAMED -> named(mention, spoken, base);
    };
  }

  /** Returns the same part of the fiscal year before. */
  Optional<Period> yearAgo(Period period) {
    return shifted(period, -1);
  }

  private Optional<Period> yearAgo(PeriodMention mention, Optional<Period> spoken) {
    Optional<Period> now = spoken;
    if (mention.quarter().isPresent()
        || mention
            .span()
            .filter(span -> spoken.isEmpty() || !fits(spoken.get(), span))
            .isPresent()) {
      PeriodMention plain =
          new PeriodMention(
              mention.span(),
              mention.quarter(),
              OptionalInt.empty(),
              Optional.empty(),
              Relation.NAMED);
      now = named(plain, spoken, false);
    }
    return now.flatMap(period -> shifted(period, -1));
  }

  private static boolean isAbout(Period period, int months) {
    long days = (long) months * DAYS_OF_400_YEARS / MONTHS_OF_400_YEARS;
    return Math.abs(period.days() - days) <= NEAR_LENGTH;
  }

  private static int roundedMonths(Period period) {
    return Math.toIntExact(
        (period.days() * MONTHS_OF_400_YEARS + DAYS_OF_400_YEARS / 2) / DAYS_OF_400_YEARS);
  }

  private static boolean fits(Period period, Span span) {
    return isAbout(period, span.roundedMonths());
  }

  private Optional<Period> named(PeriodMention mention, Optional<Period> spoken, boolean base) {
    int months = mention.span().map(Span::roundedMonths).orElse(0);
    boolean toDate = mention.span().map(Span::toDate).orElse(false);
    if (mention.lastDay().isPresent()) {
      return months > 0 ? endingNear(mention.lastDay().get(), months, true) : Optional.empty();
    }
    if (mention.quarter().isPresent()) {
      return quarterEnd(mention.year(), mention.quarter().getAsInt())
          .flatMap(end -> endingNear(end, MONTHS_OF_QUARTER, isMonthly()));
    }
    if (mention.span().isEmpty()) {
      return year(mention.year().getAsInt(), spoken, base);
    }
    if (months == 0) {
      return longestToDate();
    }
    if (months == MONTHS_OF_YEAR && !toDate && mention.year().isPresent()) {
      return quarterEnd(mention.year(), 4).flatMap(end -> endingNear(end, months, isMonthly()));
    }
    if (months == MONTHS_OF_QUARTER && mention.year().isPresent()) {
      return latestQuarter().flatMap(quarter -> inYear(quarter, mention.year().getAsInt()));
    }
    if (toDate || mention.year().isPresent()) {
      return months % MONTHS_OF_QUARTER == 0 && months <= MONTHS_OF_YEAR
          ? quarterEnd(mention.year(), months / MONTHS_OF_QUARTER)
              .flatMap(end -> endingNear(end, months, isMonthly()))
          : Optional.empty();
    }
    return latest.flatMap(end -> endingNear(end, months, false));
  }

  private Optional<Period> year(int year, Optional<Period> spoken, boolean base) {
    if (base && spoken.isPresent()) {
      return inYear(spoken.get(), year);
    }
    return quarterEnd(OptionalInt.of(year), 4)
        .filter(end -> latest.isPresent() && !end.isAfter(latest.get().plusDays(NEAR_DAYS)))
        .flatMap(end -> endingNear(end, MONTHS_OF_YEAR, isMonthly()));
  }

  private Optional<Period> longestToDate() {
    return known.stream()
        .filter(period -> latest.isPresent() && period.lastDay().equals(latest.get()))
        .filter(period -> period.days() < 380)
        .max(Comparator.comparingLong(Period::days));
  }

  /** The same part of another fiscal year. */
  private Optional<Period> inYear(Period period, int year) {
    OptionalInt own = yearOf(period);
    return own.isPresent() ? shifted(period, year - own.getAsInt()) : Optional.empty();
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

  private Optional<Period> shifted(Period period, int years) {
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

  private Optional<Period> before(Period period) {
    return endingNear(period.start().minusDays(1), MONTHS_OF_QUARTER, isMonthly());
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

  private Optional<Period> endingNear(LocalDate end, int months, boolean orCompute) {
    Optional<Period> found =
        known.stream()
            .filter(period -> near(period.lastDay(), end) <= NEAR_DAYS)
            .filter(period -> isAbout(period, months))
            .min(Comparator.comparingLong(period -> near(period.lastDay(), end)));
    return found.isPresent() || !orCompute || !endsMonth(end)
        ? found
        : Optional.of(Period.monthsEnded(months, end));
  }

  private boolean isMonthly() {
    return latest.map(PeriodResolver::endsMonth).orElse(false);
  }

  private static long near(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static boolean endsMonth(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }

  private static boolean beginsMonth(Period period) {
    return period.start().getDayOfMonth() == 1;
  }
}
