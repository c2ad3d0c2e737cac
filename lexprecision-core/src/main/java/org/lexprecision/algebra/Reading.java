package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.SplitRatio;
import org.lexprecision.internal.algebra.split.Splits;

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
 * @param split what the shares it counts, or is an amount for each of, were split into since;
 *     {@link SplitRatio#NONE} where it stands as printed
 */
public record Reading(ImmutableList<Fact> facts, Period period, SplitRatio split)
    implements Serializable {

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

  /** A reading that stands as printed. */
  public Reading(ImmutableList<Fact> facts, Period period) {
    this(facts, period, SplitRatio.NONE);
  }

  /** Returns the same, its shares split. */
  public Reading after(SplitRatio later) {
    return later.equals(split) ? this : new Reading(facts, period, later);
  }

  /** Asks whether the figure is not the one printed, but that of the shares after a split. */
  public boolean isAdjusted() {
    return !split.equals(SplitRatio.NONE);
  }

  /** The first place it is printed. */
  public Fact fact() {
    return facts.get(0);
  }

  /** What it measures. */
  public Series series() {
    return fact().series();
  }

  /** What is printed, or what it is after the split. */
  public Figure figure() {
    return isAdjusted() ? Splits.adjusted(fact().figure(), split) : fact().figure();
  }

  /** Every number the figure may stand for. */
  public Interval interval() {
    Interval printed = fact().figure().interval();
    return isAdjusted() ? Splits.factor(fact().figure().unit(), split).applyTo(printed) : printed;
  }

  /** Prints period, figure and first place. */
  @Override
  public String toString() {
    return period() + ": " + figure() + " (" + fact().source() + ")";
  }
}
