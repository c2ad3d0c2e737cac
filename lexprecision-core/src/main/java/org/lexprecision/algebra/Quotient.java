package org.lexprecision.algebra;

import java.math.BigDecimal;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.internal.algebra.proof.ProofText;
import org.lexprecision.internal.algebra.proof.Quotients;

/**
 * The ratio of two measures of one period: net income over average shares.
 *
 * @param series the ratio
 * @param period when
 * @param numerator the proof of the measure above the line
 * @param denominator the proof of the measure below the line
 */
public record Quotient(Series series, Period period, Proof numerator, Proof denominator)
    implements Step {

  @Override
  public Interval interval() {
    return Quotients.outward(numerator.interval(), denominator.interval());
  }

  @Override
  public BigDecimal value() {
    return Quotients.nearest(numerator.value(), denominator.value());
  }

  /** Prints both measures and where they stand. */
  @Override
  public String toString() {
    return ProofText.of(this);
  }
}
