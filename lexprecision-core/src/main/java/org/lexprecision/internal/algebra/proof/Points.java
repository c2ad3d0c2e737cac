package org.lexprecision.internal.algebra.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Quotient;
import org.lexprecision.algebra.Step;
import org.lexprecision.algebra.Substitute;
import org.lexprecision.algebra.Sum;

/** The one number given for a proof, and how far it is rounded. */
public final class Points {

  private static final int CENTS = 2;
  private static final int RATIO_DECIMALS = 4;

  private Points() {}

  /**
   * Returns the value of the point at its precision if the bounds hold it; else the nearest number
   * of that precision that they hold; else the nearest bound. A quotient is given with as few
   * decimals as the bounds allow.
   */
  public static Figure figure(Proof proof) {
    Step point = proof.point();
    if (point instanceof Quotient) {
      return quotient(proof);
    }
    Unit unit = proof.series().unit();
    Interval interval = proof.interval();
    OptionalInt decimals = decimals(point);
    BigDecimal value = point.value();
    if (decimals.isEmpty()) {
      return Figure.exactly(interval.contains(value) ? value : nearest(interval, value), unit);
    }
    boolean asPrinted = point instanceof Chain chain && chain.terms().size() == 1;
    BigDecimal rounded = asPrinted ? value : rounded(value, decimals.getAsInt());
    return Figure.of(
        interval.contains(rounded) ? rounded : moved(interval, rounded, decimals.getAsInt()),
        unit,
        decimals.getAsInt());
  }

  private static Figure quotient(Proof proof) {
    Unit unit = proof.series().unit();
    BigDecimal value = proof.point().value();
    int decimals = unit instanceof Unit.PerShare ? CENTS : RATIO_DECIMALS;
    BigDecimal rounded = rounded(value, decimals);
    while (decimals < Quotients.SCALE && !proof.interval().contains(rounded)) {
      decimals++;
      rounded = rounded(value, decimals);
    }
    return Figure.of(
        proof.interval().contains(rounded) ? rounded : nearest(proof.interval(), value),
        unit,
        decimals);
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** The nearest number of a precision that an interval holds; else its nearest bound. */
  private static BigDecimal moved(Interval interval, BigDecimal value, int decimals) {
    boolean below = value.compareTo(interval.lower()) < 0;
    BigDecimal bound = below ? interval.lower() : interval.upper();
    BigDecimal inside = bound.setScale(decimals, below ? RoundingMode.CEILING : RoundingMode.FLOOR);
    return interval.contains(inside) ? inside : bound;
  }

  private static BigDecimal nearest(Interval interval, BigDecimal value) {
    return value.compareTo(interval.lower()) < 0 ? interval.lower() : interval.upper();
  }

  private static OptionalInt decimals(Step step) {
    if (step instanceof Chain chain) {
      return chain.terms().stream()
          .flatMapToInt(term -> term.reading().figure().decimals().stream())
          .min();
    }
    if (step instanceof Sum sum) {
      return sum.parts().stream()
          .flatMapToInt(part -> decimals(part.proof().point()).stream())
          .min();
    }
    if (step instanceof Substitute substitute) {
      return decimals(substitute.basic().point());
    }
    return OptionalInt.of(Quotients.SCALE);
  }
}
