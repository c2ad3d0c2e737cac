package org.lexprecision.internal.algebra.ledger;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.Answer.NotDerivable;
import org.lexprecision.algebra.Answer.Reason;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Reading;

/** The words of answers that there are none. */
public final class Refusals {

  private Refusals() {}

  /** Refuses a series of which the book has readings, but none of this period. */
  public static NotDerivable noReadings(Series series, Period period) {
    return refuse(series, period, Reason.NO_READINGS, "no release states " + series);
  }

  /** Refuses a series that the book does not have, and says what it has instead. */
  public static NotDerivable noReadings(Series series, Period period, Collection<Series> stated) {
    return refuse(
        series,
        period,
        Reason.NO_READINGS,
        "no release states " + series + Elsewhere.of(series, stated));
  }

  /** Refuses what is stated in several units of which none was asked for. */
  public static NotDerivable mixedUnits(ImmutableList<Series> candidates, Period period) {
    String units = candidates.stream().map(one -> one.unit().toString()).collect(joining(", "));
    Series first = candidates.get(0);
    return refuse(
        first, period, Reason.MIXED_UNITS, first + " is stated in several units: " + units);
  }

  /** Refuses a period that no stated periods add up to. */
  public static NotDerivable disconnected(Series series, Period period, Gap gap) {
    return refuse(
        series,
        period,
        Reason.DISCONNECTED,
        "no stated periods of "
            + series
            + " lead from "
            + period.start()
            + " to "
            + period.end()
            + ": "
            + gap.missing(period));
  }

  /** Refuses a sum of what adds up among profits alone. */
  public static NotDerivable signsDiffer(Series series, Period period) {
    return refuse(
        series,
        period,
        Reason.SIGNS_DIFFER,
        series
            + " adds up only where the period and its parts all had profits, which is not known of "
            + period
            + " and what it follows from");
  }

  /** Refuses a sum of figures in shares before and after a split. */
  public static NotDerivable mixedShares(Series series, Period period) {
    return refuse(
        series,
        period,
        Reason.MIXED_SHARES,
        "only figures of "
            + series
            + " in shares before and after a split lead from "
            + period.start()
            + " to "
            + period.end());
  }

  /** Refuses a sum of figures of releases that do not present the same. */
  public static NotDerivable mixedPresentations(Series series, Period period) {
    return refuse(
        series,
        period,
        Reason.MIXED_PRESENTATIONS,
        "only figures of "
            + series
            + " in releases that do not present the same lead from "
            + period.start()
            + " to "
            + period.end());
  }

  /** Refuses a figure per share whose number of shares is set aside. */
  public static NotDerivable denominatorSetAside(Series series, Period period, Reading printed) {
    return refuse(
        series,
        period,
        Reason.DENOMINATOR_SET_ASIDE,
        printed + " rests on a number of shares that is set aside");
  }

  /** Refuses a period that is not stated of what does not add up. */
  public static NotDerivable notAdditive(Series series, Period period) {
    return refuse(
        series, period, Reason.NOT_ADDITIVE, series + " does not add up, and is not stated");
  }

  /** Refuses a moment of what is measured over time. */
  public static NotDerivable overNoTime(Series series, Period period) {
    return refuse(
        series,
        period,
        Reason.OVER_NO_TIME,
        series + " is measured over time, not at a moment: ask for a quarter or another period");
  }

  /** Refuses a period of what stands at a moment. */
  public static NotDerivable atNoMoment(Series series, Period period) {
    return refuse(
        series,
        period,
        Reason.AT_NO_MOMENT,
        series + " stands at a moment, not over time: ask at a day, or at quarter ends");
  }

  /** Refuses a ratio, and says what is wrong with what it divides. */
  public static NotDerivable ratioOf(Series series, Period period, String why) {
    return partsNotAnswered(series, period, series + " is a ratio: " + why);
  }

  /** Refuses what follows from parts that have no answer. */
  public static NotDerivable partsNotAnswered(Series series, Period period, String why) {
    return refuse(series, period, Reason.PARTS_NOT_ANSWERED, why);
  }

  /** Refuses a ratio whose divisor may be zero within its bounds. */
  public static NotDerivable divisorMayBeZero(Series series, Period period, Proof divisor) {
    return refuse(
        series, period, Reason.DIVISOR_MAY_BE_ZERO, "the divisor may be zero: " + divisor);
  }

  private static NotDerivable refuse(Series series, Period period, Reason reason, String detail) {
    return new NotDerivable(series, period, reason, detail);
  }
}
