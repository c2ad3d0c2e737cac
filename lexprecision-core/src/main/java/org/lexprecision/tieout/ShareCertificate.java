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
 * An amount per share, times the shares, that must be the amount.
 *
 * <p>(0.77) × 4,828,000 shares is between −3,742,088 and −3,693,038, and the net loss of 3,643
 * thousand is not. Intervals are multiplied, never divided, so nothing is rounded; the difference
 * is that of their middles and the bound half of both widths.
 *
 * @param perShare the amount per share
 * @param shares the average shares
 * @param amount the amount of which it is a part
 * @param sign −1 if a charge is positive as an amount and negative per share, else 1
 * @param difference the amount less amount per share times shares
 * @param bound how much of the difference rounding can explain
 */
public record ShareCertificate(
    Fact perShare, Fact shares, Fact amount, int sign, BigDecimal difference, BigDecimal bound)
    implements Certificate {

  /**
   * Returns the certificate of an amount per share; the sign is −1 where it is negative and the
   * amount is not.
   */
  public static ShareCertificate of(Fact perShare, Fact shares, Fact amount, int sign) {
    Interval product = product(perShare, shares);
    Interval due = due(amount, sign);
    return new ShareCertificate(
        perShare, shares, amount, sign, difference(product, due), bound(product, due));
  }

  /** Every number that amount per share times shares leaves open. */
  public Interval product() {
    return product(perShare, shares);
  }

  /** Every number that the amount leaves open. */
  public Interval due() {
    return due(amount, sign);
  }

  @Override
  public ImmutableSet<Fact> facts() {
    return ImmutableSet.of(perShare, amount, shares);
  }

  @Override
  public Optional<Interval> implied(Fact fact) {
    if (fact.equals(perShare)) {
      return Intervals.quotient(due(), shares.figure().interval());
    }
    if (fact.equals(shares)) {
      return Intervals.quotient(due(), perShare.figure().interval());
    }
    check(fact);
    return Optional.of(sign > 0 ? product() : product().negated());
  }

  @Override
  public ShareCertificate with(Fact fact, Fact other) {
    check(fact);
    return of(
        fact.equals(perShare) ? other : perShare,
        fact.equals(shares) ? other : shares,
        fact.equals(amount) ? other : amount,
        sign);
  }

  private void check(Fact fact) {
    checkArgument(facts().contains(fact), "not one of the figures: %s", fact);
  }

  @Override
  public void replay() {
    if (difference(product(), due()).compareTo(difference) != 0
        || bound(product(), due()).compareTo(bound) != 0) {
      throw new IllegalStateException(
          product() + " and " + due() + " are not " + difference + " apart within " + bound);
    }
  }

  private static Interval product(Fact perShare, Fact shares) {
    return perShare.figure().interval().times(shares.figure().interval());
  }

  private static Interval due(Fact amount, int sign) {
    Interval due = amount.figure().interval();
    return sign > 0 ? due : due.negated();
  }

  private static BigDecimal difference(Interval product, Interval due) {
    return Decimals.normalized(Intervals.middle(due.minus(product)));
  }

  private static BigDecimal bound(Interval product, Interval due) {
    return Decimals.normalized(due.minus(product).width().multiply(Intervals.HALF));
  }

  /** Prints the three figures as printed, and the two intervals that do not meet. */
  @Override
  public String toString() {
    return perShare.source().printed()
        + " × "
        + shares.source().printed()
        + " = "
        + product()
        + ", "
        + amount.series()
        + " "
        + amount.source().printed()
        + " = "
        + due()
        + " ("
        + perShare.source()
        + ", "
        + shares.source()
        + ", "
        + amount.source()
        + ")";
  }
}
