package org.lexprecision.tieout;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.internal.Decimals;
import org.lexprecision.internal.Intervals;

/**
 * A stated percentage of a figure, that must be another figure.
 *
 * <p>"Increased by 7%" from 50,114 to 53,367: 50,114 × 1.07 is between 53,370,875 and 53,873,104,
 * and 53,367,500 at most is not. Intervals are multiplied, never divided; the difference is that of
 * their middles and the bound half of both widths.
 *
 * @param percent the percentage as the prose states it
 * @param result what must come out: the later figure of a change, the part of a whole
 * @param base what it is taken of: the earlier figure, the whole
 * @param change whether it is a change, so that the base itself is added
 * @param difference the result less the product
 * @param bound how much of the difference rounding can explain
 */
public record PercentCertificate(
    Fact percent, Fact result, Fact base, boolean change, BigDecimal difference, BigDecimal bound)
    implements Certificate {

  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  /** Returns the certificate of a percentage: a change from a base, or else a part of it. */
  public static PercentCertificate of(Fact percent, Fact result, Fact base, boolean change) {
    Interval between = between(percent, result, base, change);
    return new PercentCertificate(percent, result, base, change, middle(between), radius(between));
  }

  @Override
  public ImmutableSet<Fact> facts() {
    return ImmutableSet.of(percent, result, base);
  }

  @Override
  public Optional<Interval> implied(Fact fact) {
    if (fact.equals(percent)) {
      return Intervals.quotient(result.figure().interval(), base.figure().interval())
          .map(quotient -> change ? quotient.minus(ONE) : quotient);
    }
    if (fact.equals(base)) {
      return Intervals.quotient(result.figure().interval(), factor(percent, change));
    }
    check(fact);
    return Optional.of(base.figure().interval().times(factor(percent, change)));
  }

  @Override
  public PercentCertificate with(Fact fact, Fact other) {
    check(fact);
    return of(
        fact.equals(percent) ? other : percent,
        fact.equals(result) ? other : result,
        fact.equals(base) ? other : base,
        change);
  }

  private void check(Fact fact) {
    checkArgument(facts().contains(fact), "not one of the figures: %s", fact);
  }

  @Override
  public void replay() {
    Interval between = between(percent, result, base, change);
    if (middle(between).compareTo(difference) != 0 || radius(between).compareTo(bound) != 0) {
      throw new IllegalStateException(between + " is not " + difference + " within " + bound);
    }
  }

  private static Interval between(Fact percent, Fact result, Fact base, boolean change) {
    return result
        .figure()
        .interval()
        .minus(base.figure().interval().times(factor(percent, change)));
  }

  /** What the base is multiplied by. */
  private static Interval factor(Fact percent, boolean change) {
    Interval stated = percent.figure().interval();
    return change ? stated.plus(ONE) : stated;
  }

  private static BigDecimal middle(Interval between) {
    return Decimals.normalized(Intervals.middle(between));
  }

  private static BigDecimal radius(Interval between) {
    return Decimals.normalized(between.width().multiply(Intervals.HALF));
  }

  /** Prints the percentage, the two figures and how far apart they are. */
  @Override
  public String toString() {
    return "\""
        + percent.source().printed()
        + "\" of "
        + base.source().printed()
        + (change ? " more is not " : " is not ")
        + result.source().printed()
        + ": difference "
        + Decimals.grouped(difference)
        + ", bound "
        + Decimals.grouped(bound);
  }
}
