package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import org.lexprecision.Footing;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.internal.algebra.proof.ProofText;

/**
 * A figure as the sum of others of the same period, by an equation that releases print: sales of
 * the company are sales of its groups.
 *
 * <p>That the equation holds for the period is witnessed: releases print all its rows for periods
 * that run, added and taken away, from the beginning of the period to its end, and in each of them
 * the rows foot. What is left over when the parts are taken from the total is then zero in each,
 * and so in the period.
 *
 * @param series what is derived: the total, or one of the parts
 * @param period when
 * @param parts the other rows of the equation, solved for the series
 * @param witnesses the printed periods in which the rows foot, in the order of the walk
 */
public record Sum(
    Series series, Period period, ImmutableList<Part> parts, ImmutableList<Witness> witnesses)
    implements Step {

  /**
   * A measure with the sign it enters the sum with.
   *
   * @param sign 1 if it is added, −1 if it is taken away
   * @param proof its own proof
   */
  public record Part(int sign, Proof proof) implements Serializable {}

  /**
   * A printed column in which the rows of an equation foot.
   *
   * @param sign 1 if its period is added, −1 if it is taken away
   * @param footing the equation as the release prints it
   * @param total the figure of the sum
   * @param parts the figures of the rows summed, in the order of the footing
   */
  public record Witness(int sign, Footing footing, Reading total, ImmutableList<Reading> parts)
      implements Serializable {

    /** The period of the column. */
    public Period period() {
      return total.period();
    }

    /** Returns the same column with a sign. */
    public Witness signed(int newSign) {
      return newSign == sign ? this : new Witness(newSign, footing, total, parts);
    }

    /** Returns every number that the printed figures leave for total − parts. */
    public Interval residual() {
      Interval rest = total.interval();
      for (int i = 0; i < parts.size(); i++) {
        Interval part = parts.get(i).interval();
        rest = footing.parts().get(i).sign() > 0 ? rest.minus(part) : rest.plus(part);
      }
      return rest;
    }
  }

  @Override
  public Interval interval() {
    Interval sum = Interval.exactly(BigDecimal.ZERO);
    for (Part part : parts) {
      Interval interval = part.proof().interval();
      sum = part.sign() > 0 ? sum.plus(interval) : sum.minus(interval);
    }
    return sum;
  }

  @Override
  public BigDecimal value() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Part part : parts) {
      BigDecimal value = part.proof().value();
      sum = part.sign() > 0 ? sum.add(value) : sum.subtract(value);
    }
    return sum;
  }

  /** Prints the parts and the figures each of them rests on. */
  @Override
  public String toString() {
    return ProofText.of(this);
  }
}
