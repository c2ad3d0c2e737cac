package org.lexprecision.parser.internal.claim;

import java.util.Optional;
import java.util.OptionalInt;
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

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;

  private final FiscalPeriods periods;

  PeriodResolver(FiscalPeriods periods) {
    this.periods = periods;
  }

  /** The latest quarter the tables show. */
  Optional<Period> latestQuarter() {
    return periods.latestQuarter();
  }

  /** Returns the same part of the fiscal year before. */
  Optional<Period> yearAgo(Period period) {
    return periods.shifted(period, -1);
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
      case YEAR_OVER_YEAR -> spoken.or(this::latestQuarter).flatMap(this::yearAgo);
      case PREVIOUS, SEQUENTIAL -> spoken.or(this::latestQuarter).flatMap(periods::quarterBefore);
      case SAME -> spoken.flatMap(period -> periods.inYear(period, mention.year().getAsInt()));
      case NAMED -> named(mention, spoken, base);
    };
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
    return now.flatMap(this::yearAgo);
  }

  private static boolean fits(Period period, Span span) {
    return FiscalPeriods.isAbout(period, span.roundedMonths());
  }

  private Optional<Period> named(PeriodMention mention, Optional<Period> spoken, boolean base) {
    int months = mention.span().map(Span::roundedMonths).orElse(0);
    boolean toDate = mention.span().map(Span::toDate).orElse(false);
    if (mention.lastDay().isPresent()) {
      return months > 0 ? periods.endingNear(mention.lastDay().get(), months) : Optional.empty();
    }
    if (mention.quarter().isPresent()) {
      return periods.ofYear(mention.year(), mention.quarter().getAsInt(), MONTHS_OF_QUARTER);
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
