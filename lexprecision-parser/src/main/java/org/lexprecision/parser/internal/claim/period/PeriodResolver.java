package org.lexprecision.parser.internal.claim.period;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.claim.period.PeriodMention.Relation;
import org.lexprecision.parser.internal.claim.period.PeriodMention.Span;

/**
 * Finds the days of the periods that prose names, from the periods of the release's tables.
 *
 * <p>A name is first matched with the periods that the tables show, so weeks and months need no
 * telling apart; a calendar of whole months is continued beyond them. Where neither tells, the
 * period stays unknown.
 */
public final class PeriodResolver {

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;

  private final FiscalPeriods periods;

  public PeriodResolver(FiscalPeriods periods) {
    this.periods = periods;
  }

  /** The latest quarter the tables show. */
  public Optional<Period> latestQuarter() {
    return periods.latestQuarter();
  }

  /** Returns the same part of the fiscal year before. */
  public Optional<Period> yearAgo(Period period) {
    return periods.shifted(period, -1);
  }

  /** Returns the quarter before a quarter. */
  public Optional<Period> quarterBefore(Period quarter) {
    return periods.quarterBefore(quarter);
  }

  /**
   * Returns the period that is named.
   *
   * @param spoken the period spoken of, to which a year ago and the like relate
   * @param base whether it is the one compared with
   * @param future whether what is spoken of may be to come; else a quarter without a year is past
   */
  public Optional<Period> resolve(
      PeriodMention mention, Optional<Period> spoken, boolean base, boolean future) {
    return switch (mention.relation()) {
      case YEAR_AGO -> yearAgo(mention, spoken, future);
      case YEAR_OVER_YEAR -> spoken.or(this::latestQuarter).flatMap(this::yearAgo);
      case PREVIOUS, SEQUENTIAL -> spoken.or(this::latestQuarter).flatMap(periods::quarterBefore);
      case SAME -> spoken.flatMap(period -> periods.inYear(period, mention.year().getAsInt()));
      case NAMED -> named(mention, spoken, base, future);
    };
  }

  /** Returns the day on which a period that is named closes. */
  public Optional<LocalDate> close(PeriodMention mention, Optional<Period> spoken, boolean base) {
    boolean year =
        mention.quarter().isEmpty()
            && mention.lastMonthDay().isEmpty()
            && (mention.span().isEmpty()
                || mention.span().filter(Span.months(MONTHS_OF_YEAR)::equals).isPresent());
    boolean before = base || mention.relation() == Relation.YEAR_AGO;
    if (year && mention.year().isPresent()) {
      return periods.yearEnd(mention.year().getAsInt());
    }
    if (year && (mention.relation() == Relation.NAMED || mention.relation() == Relation.YEAR_AGO)) {
      return periods.lastYearEnd(before);
    }
    if (mention.lastMonthDay().isPresent() && mention.span().isEmpty()) {
      return day(mention.lastMonthDay().get());
    }
    boolean latest =
        mention.relation() == Relation.NAMED
            && mention.quarter().isEmpty()
            && mention.year().isEmpty()
            && mention.span().filter(Span.months(MONTHS_OF_QUARTER)::equals).isPresent();
    return resolve(mention, spoken, base, false)
        .map(Period::lastDay)
        .or(() -> latest ? periods.latestEnd() : Optional.empty());
  }

  /** Returns the period of the tables that is as long as another and ends on a day. */
  public Optional<Period> until(Period period, LocalDate day) {
    return period.isInstant() ? Optional.empty() : periods.like(period, day);
  }

  /** Returns the last day of that name on which the tables show a balance. */
  public Optional<LocalDate> day(MonthDay day) {
    return periods.lastBalance(day);
  }

  private Optional<Period> yearAgo(PeriodMention mention, Optional<Period> spoken, boolean future) {
    Optional<Period> now = spoken;
    if (mention.quarter().isPresent()
        || mention
            .span()
            .filter(span -> spoken.isEmpty() || !fits(spoken.get(), span))
            .isPresent()) {
      now = named(mention.plain(), spoken, false, future);
    }
    return now.flatMap(this::yearAgo);
  }

  private static boolean fits(Period period, Span span) {
    return FiscalPeriods.isAbout(period, span.roundedMonths());
  }

  private Optional<Period> named(
      PeriodMention mention, Optional<Period> spoken, boolean base, boolean future) {
    int months = mention.span().map(Span::roundedMonths).orElse(0);
    boolean toDate = mention.span().map(Span::toDate).orElse(false);
    if (mention.lastDay().isPresent()) {
      return months > 0 ? periods.endingNear(mention.lastDay().get(), months) : Optional.empty();
    }
    if (mention.lastMonthDay().isPresent()) {
      return months > 0
          ? periods.endingAround(mention.lastMonthDay().get(), mention.year(), months)
          : Optional.empty();
    }
    if (mention.quarter().isPresent()) {
      int quarter = mention.quarter().getAsInt();
      return future || mention.year().isPresent()
          ? periods.ofYear(mention.year(), quarter, MONTHS_OF_QUARTER)
          : periods.lastQuarter(quarter);
    }
    if (mention.span().isEmpty()) {
      return year(mention.year().getAsInt(), spoken, base);
    }
    if (months == 0) {
      return periods.yearToDate();
    }
    if (months == MONTHS_OF_YEAR && !toDate && mention.year().isPresent()) {
      return periods.ofYear(mention.year(), 4, months);
    }
    if (months == MONTHS_OF_QUARTER && mention.year().isPresent()) {
      return latestQuarter().flatMap(quarter -> periods.inYear(quarter, mention.year().getAsInt()));
    }
    if (toDate || mention.year().isPresent()) {
      return months % MONTHS_OF_QUARTER == 0 && months <= MONTHS_OF_YEAR
          ? periods.ofYear(mention.year(), months / MONTHS_OF_QUARTER, months)
          : Optional.empty();
    }
    return periods.latest(months);
  }

  private Optional<Period> year(int year, Optional<Period> spoken, boolean base) {
    return base && spoken.isPresent() ? periods.inYear(spoken.get(), year) : periods.pastYear(year);
  }
}
