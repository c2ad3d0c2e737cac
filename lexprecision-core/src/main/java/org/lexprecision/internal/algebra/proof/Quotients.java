package org.lexprecision.internal.algebra.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.lexprecision.Interval;
import org.lexprecision.internal.Intervals;

/** Division that never promises more than is so: bounds are rounded away from the middle. */
public final class Quotients {

  /** The decimals to which a bound that does not end is kept. */
  public static final int SCALE = 12;

  private Quotients() {}

  /** Returns an interval times a positive number. */
  public static Interval times(Interval interval, BigDecimal positive) {
    return positive.compareTo(BigDecimal.ONE) == 0
        ? interval
        : Interval.of(interval.lower().multiply(positive), interval.upper().multiply(positive));
  }

  /** Returns an interval over a positive number, rounded outward. */
  public static Interval outward(Interval interval, BigDecimal positive) {
    return Interval.of(
        interval.lower().divide(positive, SCALE, RoundingMode.FLOOR),
        interval.upper().divide(positive, SCALE, RoundingMode.CEILING));
  }

  /**
   * Returns an interval over another, rounded outward.
   *
   * @throws ArithmeticException if the divisor holds zero
   */
  public static Interval outward(Interval dividend, Interval divisor) {
    return Intervals.quotient(dividend, divisor, SCALE);
  }

  /** Returns the quotient to the nearest kept decimal. */
  public static BigDecimal nearest(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, SCALE, RoundingMode.HALF_EVEN);
  }
}
