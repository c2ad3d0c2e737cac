package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;

/**
 * One figure that one release states for one period, however often it prints it.
 *
 * <p>Operating income that a release prints in its statement and again under its segments is one
 * reading of two facts. The same figure in two releases is two readings, since either may be wrong
 * without the other.
 *
 * @param facts every place it is printed, in printed order; at least one
 * @param period when it was so, as the book names it; releases that name one period in two ways
 *     head some of its facts otherwise
 */
public record Reading(ImmutableList<Fact> facts, Period period) implements Serializable {

  /**
   * Checks that there is a fact.
   *
   * @throws IllegalArgumentException if there are no facts
   */
  public Reading {
    if (facts.isEmpty()) {
      throw new IllegalArgumentException("a reading needs a fact");
    }
  }

  /** The first place it is printed. */
  public Fact fact() {
    return facts.get(0);
  }

  /** What it measures. */
  public Series series() {
    return fact().series();
  }

  /** What is printed. */
  public Figure figure() {
    return fact().figure();
  }

  /** Every number the printed figure may stand for. */
  public Interval interval() {
    return figure().interval();
  }

  /** Prints period, figure and first place. */
  @Override
  public String toString() {
    return period() + ": " + figure() + " (" + fact().source() + ")";
  }
}
