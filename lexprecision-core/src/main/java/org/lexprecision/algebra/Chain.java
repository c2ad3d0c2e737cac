package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import org.lexprecision.DayAverage;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.internal.algebra.proof.ProofText;
import org.lexprecision.internal.algebra.proof.Quotients;

/**
 * Printed figures of one series, added and taken away so that their periods run from the beginning
 * of a period to its end: the first quarter is + six months − second quarter.
 *
 * <p>Walking a chain, an added figure leads from the beginning of its period to the end, one taken
 * away leads back. An average over days counts by its days: the sum of value times days, divided by
 * the days of the period.
 *
 * @param series what is measured
 * @param period when
 * @param terms the figures in the order of the walk
 */
public record Chain(Series series, Period period, ImmutableList<Term> terms) implements Step {

  /**
   * A printed figure with the sign it enters with.
   *
   * @param sign 1 if it is added, −1 if it is taken away
   * @param reading what is printed
   */
  public record Term(int sign, Reading reading) implements Serializable {

    /** Asks whether the figure is added. */
    public boolean isAdded() {
      return sign > 0;
    }
  }

  @Override
  public Interval interval() {
    if (isPrinted()) {
      return terms.get(0).reading().interval();
    }
    BigDecimal lower = BigDecimal.ZERO;
    BigDecimal upper = BigDecimal.ZERO;
    for (Term term : terms) {
      Interval weighted = Quotients.times(term.reading().interval(), weight(term));
      lower = term.isAdded() ? lower.add(weighted.lower()) : lower.subtract(weighted.upper());
      upper = term.isAdded() ? upper.add(weighted.upper()) : upper.subtract(weighted.lower());
    }
    Interval sum = Interval.of(lower, upper);
    return isAverage() ? Quotients.outward(sum, days()) : sum;
  }

  @Override
  public BigDecimal value() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : terms) {
      BigDecimal weighted = term.reading().figure().amount().multiply(weight(term));
      sum = term.isAdded() ? sum.add(weighted) : sum.subtract(weighted);
    }
    return isAverage() ? Quotients.nearest(sum, days()) : sum;
  }

  private boolean isAverage() {
    return series.item() instanceof DayAverage && !isPrinted();
  }

  /** Whether it is one figure as it stands. */
  private boolean isPrinted() {
    return terms.size() == 1 && terms.get(0).isAdded();
  }

  private BigDecimal weight(Term term) {
    return isAverage() ? BigDecimal.valueOf(term.reading().period().days()) : BigDecimal.ONE;
  }

  private BigDecimal days() {
    return BigDecimal.valueOf(period.days());
  }

  /** Prints the figures and where they stand. */
  @Override
  public String toString() {
    return ProofText.of(this);
  }
}
