package org.lexprecision.algebra;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.internal.algebra.proof.Quotients;

/**
 * How a figure differs from that of another period, as exactly as both are known.
 *
 * <p>Net sales of 30,873 after 32,996, both in thousands, changed by an amount of {@code
 * [-2,124,000, -2,122,000]} and by a rate of −6.437 % to −6.431 %, as a fraction. The rate is that
 * of the distance: a loss of 50 after one of 100 is +0.5, and an income of 50 after a loss of 100
 * is +1.5.
 *
 * @param before every number that the earlier figure may be
 * @param after every number that the later figure may be
 */
public record Change(Interval before, Interval after) implements Serializable {

  /** Returns the change from a figure to a later one. */
  public static Change of(Figure before, Figure after) {
    return new Change(before.interval(), after.interval());
  }

  /** By how much it grew; negative where it fell. */
  public Interval amount() {
    return after.minus(before);
  }

  /**
   * By which part of the earlier figure it grew, rounded outward at the twelfth decimal; empty
   * where the earlier figure may be zero.
   */
  public Optional<Interval> rate() {
    if (before.contains(BigDecimal.ZERO)) {
      return Optional.empty();
    }
    Interval one = Interval.exactly(BigDecimal.ONE);
    Interval ratio = Quotients.outward(after, before);
    return Optional.of(before.lower().signum() > 0 ? ratio.minus(one) : one.minus(ratio));
  }

  /** Prints the amount, and the rate where there is one. */
  @Override
  public String toString() {
    return amount() + rate().map(rate -> " (" + rate + ")").orElse("");
  }
}
