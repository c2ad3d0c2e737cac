package org.lexprecision;

import java.io.Serializable;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.lexprecision.internal.Decimals;
import org.lexprecision.internal.ValueStyle;

/**
 * All numbers from a lower to an upper bound, both included: what a rounded figure may stand for.
 *
 * <p>"30,873" printed in thousands is {@code [30,872,500, 30,873,500]}.
 */
@Value.Immutable
@ValueStyle
public abstract class Interval implements Serializable, WithInterval {

  Interval() {}

  /** The least number of the interval. */
  public abstract BigDecimal lower();

  /** The greatest number of the interval. */
  public abstract BigDecimal upper();

  /**
   * Returns the numbers between two bounds.
   *
   * @throws ReversedBoundsException if the lower bound is above the upper
   * @throws IllegalArgumentException if the exponent of a bound is beyond ±1,000
   */
  public static Interval of(BigDecimal lower, BigDecimal upper) {
    return ImmutableInterval.of(lower, upper);
  }

  @Value.Check
  Interval normalized() {
    if (lower().compareTo(upper()) > 0) {
      throw new ReversedBoundsException(lower(), upper());
    }
    return withLower(Decimals.normalized(lower())).withUpper(Decimals.normalized(upper()));
  }

  /** Returns the numbers no further than a radius from a middle. */
  public static Interval around(BigDecimal middle, BigDecimal radius) {
    return of(middle.subtract(radius), middle.add(radius));
  }

  /** Returns the interval that holds one number alone. */
  public static Interval exactly(BigDecimal number) {
    return of(number, number);
  }

  /** Returns every sum of a number of this interval and a number of the other. */
  public Interval plus(Interval other) {
    return of(lower().add(other.lower()), upper().add(other.upper()));
  }

  /** Returns every difference of a number of this interval and a number of the other. */
  public Interval minus(Interval other) {
    return plus(other.negated());
  }

  /** Returns the interval mirrored at zero. */
  public Interval negated() {
    return of(upper().negate(), lower().negate());
  }

  /** Returns every product of a number of this interval and a number of the other. */
  public Interval times(Interval other) {
    BigDecimal a = lower().multiply(other.lower());
    BigDecimal b = lower().multiply(other.upper());
    BigDecimal c = upper().multiply(other.lower());
    BigDecimal d = upper().multiply(other.upper());
    return of(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
  }

  /** Returns the smallest interval that holds both. */
  public Interval hull(Interval other) {
    return of(lower().min(other.lower()), upper().max(other.upper()));
  }

  /** Asks whether a number lies in the interval. */
  public boolean contains(BigDecimal number) {
    return lower().compareTo(number) <= 0 && number.compareTo(upper()) <= 0;
  }

  /** Asks whether every number of the other lies in this interval. */
  public boolean encloses(Interval other) {
    return lower().compareTo(other.lower()) <= 0 && other.upper().compareTo(upper()) <= 0;
  }

  /** Asks whether some number lies in both. */
  public boolean meets(Interval other) {
    return lower().compareTo(other.upper()) <= 0 && other.lower().compareTo(upper()) <= 0;
  }

  /** Returns the distance between the bounds. */
  public BigDecimal width() {
    return Decimals.normalized(upper().subtract(lower()));
  }

  /** Prints both bounds: {@code [30,872,500, 30,873,500]}. */
  @Override
  public String toString() {
    return "[" + Decimals.grouped(lower()) + ", " + Decimals.grouped(upper()) + "]";
  }
}
