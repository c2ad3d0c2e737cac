package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.BigDecimal;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.internal.algebra.proof.ProofText;
import org.lexprecision.internal.algebra.proof.Replay;

/**
 * Printed figures of one series that cannot all be so: a chain that leads back to where it began
 * and does not give zero.
 *
 * <p>Q1 + Q2 − six months = −7,000, where rounding explains no more than 1,500 either way.
 *
 * @param series what they measure
 * @param cycle the figures, signed, in the order of the walk; together they run over no time at all
 * @param difference what they give, each taken as printed, where zero is due
 * @param allowed how far from zero rounding can put it
 * @param suspects the figures of the cycle of which leaving one out, with its repair, restores
 *     consistency
 * @param repairs the smallest sets of readings that restore consistency to all readings entangled
 *     with these when left out; empty if there are too many to be searched
 * @param entangled all readings of the series whose periods are bound to these by others: beyond
 *     them the contradiction tells nothing
 */
public record Contradiction(
    Series series,
    ImmutableList<Chain.Term> cycle,
    BigDecimal difference,
    BigDecimal allowed,
    ImmutableList<Suspect> suspects,
    ImmutableList<ImmutableSet<Reading>> repairs,
    ImmutableList<Reading> entangled)
    implements Serializable {

  /**
   * A figure that may be the wrong one.
   *
   * @param reading what is printed
   * @param implied the proof of what the rest imply in its place
   */
  public record Suspect(Reading reading, Proof implied) implements Serializable {

    /** Every number that the rest leave open in its place. */
    public Interval interval() {
      return implied.interval();
    }
  }

  /** How far the difference goes beyond what rounding explains; always positive. */
  public BigDecimal excess() {
    return difference.abs().subtract(allowed);
  }

  /**
   * Recomputes the difference and what rounding explains from the printed figures alone.
   *
   * @throws IllegalStateException if the cycle does not close, or rounding does explain it
   */
  public void replay() {
    Replay.contradiction(this);
  }

  /** The earliest and latest midnight of the figures of the cycle. */
  public Period span() {
    Period span = cycle.get(0).reading().period();
    for (Chain.Term term : cycle) {
      Period period = term.reading().period();
      span =
          Period.of(
              span.start().isBefore(period.start()) ? span.start() : period.start(),
              span.end().isAfter(period.end()) ? span.end() : period.end());
    }
    return span;
  }

  /** Prints the figures, what they give, and what rounding explains. */
  @Override
  public String toString() {
    return ProofText.of(this);
  }
}
