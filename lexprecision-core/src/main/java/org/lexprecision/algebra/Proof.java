package org.lexprecision.algebra;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.internal.algebra.proof.Points;
import org.lexprecision.internal.algebra.proof.ProofFacts;
import org.lexprecision.internal.algebra.proof.ProofText;
import org.lexprecision.internal.algebra.proof.Replay;

/**
 * Why a figure is what it is: the printed figures that give it, and those that bound it.
 *
 * <p>Three steps, which may be one and the same: the {@link #point} uses the fewest figures; the
 * {@link #lower} and {@link #upper} are those whose intervals bound the true value most tightly.
 * Everything can be recomputed from the printed figures alone by {@link #replay}.
 */
public final class Proof implements Serializable {

  private static final long serialVersionUID = 1;

  private final Step point;
  private final Step lower;
  private final Step upper;
  private final Interval interval;

  private Proof(Step point, Step lower, Step upper) {
    this.point = point;
    this.lower = lower;
    this.upper = upper;
    Interval below = lower.interval();
    this.interval = lower == upper ? below : Interval.of(below.lower(), upper.interval().upper());
  }

  /**
   * Returns the proof of a value and of its two bounds, for one series and period; whether it holds
   * is for {@link #replay} to tell.
   *
   * @throws IllegalArgumentException if the bounds leave no number
   */
  public static Proof of(Step point, Step lower, Step upper) {
    return new Proof(point, lower, upper);
  }

  /** What is proved. */
  public Series series() {
    return point.series();
  }

  /** For when it is proved. */
  public Period period() {
    return point.period();
  }

  /** The way that uses the fewest figures. */
  public Step point() {
    return point;
  }

  /** The way whose lower bound is the highest. */
  public Step lower() {
    return lower;
  }

  /** The way whose upper bound is the lowest. */
  public Step upper() {
    return upper;
  }

  /** Every number that all printed figures together leave open. */
  public Interval interval() {
    return interval;
  }

  /**
   * Returns the value: what the point gives, or, if other figures exclude that, the nearest number
   * they leave open, at the printed precision where there is one.
   */
  public BigDecimal value() {
    return figure().amount();
  }

  /** Returns the value as a figure, as coarse as the coarsest figure that gives it. */
  public Figure figure() {
    return Points.figure(this);
  }

  /** Returns every fact that the proof rests on, without repetition. */
  public ImmutableSet<Fact> facts() {
    return new ProofFacts().of(this);
  }

  /**
   * Recomputes the interval from the printed figures alone, checking every step on the way: that
   * the periods of a chain follow on one another, that a sum is witnessed and its witnesses foot.
   *
   * @throws IllegalStateException if a step does not hold; the message says which
   */
  public Interval replay() {
    return new Replay().of(this);
  }

  /** Proofs are equal that derive the same bounds and value of the same from the same facts. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Proof that
            && series().equals(that.series())
            && period().equals(that.period())
            && interval.equals(that.interval)
            && figure().equals(that.figure())
            && facts().equals(that.facts()));
  }

  @Override
  public int hashCode() {
    return 31 * period().hashCode() + interval.hashCode();
  }

  /** Prints the point in words: {@code six months ended … 50,114 − quarter ended … 26,161 (…)}. */
  public String explain() {
    return ProofText.of(point);
  }

  /**
   * Prints the value, what gives it, the bounds, and what bounds it where that is something else.
   */
  @Override
  public String toString() {
    return ProofText.of(this);
  }
}
