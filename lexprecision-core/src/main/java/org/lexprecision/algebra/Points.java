package org.lexprecision.algebra;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Unit;

/** The one number given for a proof, and how far it is rounded. */
final class Points {

  private static final int CENTS = 2;
  private static final int RATIO_DECIMALS = 4;

  private Points() {}

  /**
   * Returns the value of the point at its precision if the bounds hold it; else the nearest number
   * of that precision that they hold; else the nearest bound.
   */
  static Figure figure(Proof proof) {
    Unit unit = proof.series().unit();
    Interval interval = proof.interval();
    OptionalInt decimals = decimals(proof.point());
    BigDecimal value = proof.point().value();
    if (decimals.isEmpty()) {
      return Figure.exactly(interval.contains(value) ? value : nearest(interval, value), unit);
    }
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-decimals.getAsInt());
    BigDecimal rounded =
        proof.point() instanceof Chain chain && chain.terms().size() == 1
            ? value
            : value.divide(step, 0, java.math.RoundingMode.HALF_UP).multiply(step);
    if (!interval.contains(rounded)) {
      rounded = Proof.roundedInto(interval, rounded, step);
    }
    return Figure.of(rounded, unit, decimals.getAsInt());
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
    return OptionalInt.of(step.series().unit() instanceof Unit.PerShare ? CENTS : RATIO_DECIMALS);
  }
}
