package org.lexprecision.algebra;

import java.math.BigDecimal;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.internal.algebra.proof.ProofText;

/**
 * A diluted count of shares by the basic one, since the period had a loss (ASC 260-10-45-17).
 *
 * @param series the diluted count
 * @param period when
 * @param basic the proof of the basic count
 * @param loss the proof of the loss, which is below zero
 */
public record Substitute(Series series, Period period, Proof basic, Proof loss) implements Step {

  @Override
  public Interval interval() {
    return basic.interval();
  }

  @Override
  public BigDecimal value() {
    return basic.value();
  }

  /** Prints both and where they stand. */
  @Override
  public String toString() {
    return ProofText.of(this);
  }
}
