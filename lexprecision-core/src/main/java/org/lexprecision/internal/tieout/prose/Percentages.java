package org.lexprecision.internal.tieout.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Unit;
import org.lexprecision.internal.Intervals;

/** What one figure of the tables is of another, as a fraction. */
public final class Percentages {

  private static final int SHOWN_DIGITS = 6;
  private static final int BOUND_DIGITS = 12;

  private Percentages() {}

  /** The fraction by which a figure differs from an earlier one, to six decimals. */
  public static Figure change(Fact now, Fact then) {
    return Figure.exactly(quotient(now, then).subtract(BigDecimal.ONE), Unit.pure());
  }

  /** The fraction that a part is of a whole, to six decimals. */
  public static Figure part(Fact part, Fact whole) {
    return Figure.exactly(quotient(part, whole), Unit.pure());
  }

  /** Every fraction that a part can be of a whole which is not zero, bounds rounded outward. */
  public static Interval bounds(Fact part, Fact whole) {
    return Intervals.quotient(part.figure().interval(), whole.figure().interval(), BOUND_DIGITS);
  }

  /** Prints a fraction in percent: {@code 6.4902%}. */
  public static String text(Figure fraction) {
    return fraction.amount().movePointRight(2).toPlainString() + "%";
  }

  private static BigDecimal quotient(Fact above, Fact below) {
    return above
        .figure()
        .amount()
        .divide(below.figure().amount(), SHOWN_DIGITS, RoundingMode.HALF_EVEN);
  }
}
