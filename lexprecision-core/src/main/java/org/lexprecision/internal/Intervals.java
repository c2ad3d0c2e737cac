package org.lexprecision.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.lexprecision.Interval;

/** What intervals have in common, and quotients of them rounded outward. */
public final class Intervals {

  private static final int PLACES = 6;

  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  /** One half, exactly. */
  public static final BigDecimal HALF = new BigDecimal("0.5");

  private Intervals() {}

  /** Returns the number halfway between the bounds. */
  public static BigDecimal middle(Interval interval) {
    return interval.lower().add(interval.upper()).multiply(HALF);
  }

  /**
   * Returns the numbers that lie in both.
   *
   * @throws org.lexprecision.ReversedBoundsException if none does
   */
  public static Interval common(Interval a, Interval b) {
    return Interval.of(a.lower().max(b.lower()), a.upper().min(b.upper()));
  }

  /** Returns the smallest interval between whole numbers that encloses one. */
  public static Interval whole(Interval interval) {
    return Interval.of(
        interval.lower().setScale(0, RoundingMode.FLOOR),
        interval.upper().setScale(0, RoundingMode.CEILING));
  }

  /** Returns the numbers that lie in both, if any does. */
  public static Optional<Interval> meet(Interval a, Interval b) {
    return a.meets(b) ? Optional.of(common(a, b)) : Optional.empty();
  }

  /** Returns every quotient, to six places outward; empty if the divisor may be zero. */
  public static Optional<Interval> quotient(Interval dividend, Interval divisor) {
    if (divisor.contains(BigDecimal.ZERO)) {
      return Optional.empty();
    }
    boolean same =
        divisor.equals(ONE)
            && dividend.lower().scale() <= PLACES
            && dividend.upper().scale() <= PLACES;
    return Optional.of(same ? dividend : quotient(dividend, divisor, PLACES));
  }

  /**
   * Returns every quotient, to so many places outward.
   *
   * @throws ArithmeticException if the divisor holds zero
   */
  public static Interval quotient(Interval dividend, Interval divisor, int places) {
    if (divisor.contains(BigDecimal.ZERO)) {
      throw new ArithmeticException("the divisor may be zero: " + divisor);
    }
    boolean isPositive = divisor.lower().signum() > 0;
    Interval by = isPositive ? divisor : divisor.negated();
    Interval of = isPositive ? dividend : dividend.negated();
    BigDecimal least = of.lower().signum() < 0 ? by.lower() : by.upper();
    BigDecimal most = of.upper().signum() < 0 ? by.upper() : by.lower();
    return Interval.of(
        of.lower().divide(least, places, RoundingMode.FLOOR),
        of.upper().divide(most, places, RoundingMode.CEILING));
  }
}
