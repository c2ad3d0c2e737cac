package org.lexprecision.internal.algebra.split;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.lexprecision.Interval;
import org.lexprecision.SplitRatio;

/** The plainest ratio of whole numbers within bounds: 7 for 3 of what lies about 2.333. */
public final class PlainRatios {

  private static final int MOST = 60;
  private static final int MOST_FOR_ONE = 2000;
  private static final int STEPS = 20;

  private PlainRatios() {}

  /** Returns the ratio of the smallest numbers; empty if these are large for a split of shares. */
  public static Optional<SplitRatio> within(Interval bounds) {
    if (bounds.lower().signum() <= 0) {
      return Optional.empty();
    }
    BigInteger[] least = {BigInteger.ZERO, BigInteger.ONE};
    BigInteger[] most = {BigInteger.ONE, BigInteger.ZERO};
    for (int step = 0; step < STEPS; step++) {
      BigInteger[] middle = {least[0].add(most[0]), least[1].add(most[1])};
      if (isLess(middle, bounds.lower())) {
        least = forward(least, most, bounds.lower());
      } else if (isGreater(middle, bounds.upper())) {
        most = back(least, most, bounds.upper());
      } else {
        return ratio(middle);
      }
    }
    return Optional.empty();
  }

  /** Adds the upper to the lower as often as that stays below a number. */
  private static BigInteger[] forward(BigInteger[] least, BigInteger[] most, BigDecimal number) {
    BigDecimal missing = product(number, least[1]).subtract(new BigDecimal(least[0]));
    BigDecimal gain = new BigDecimal(most[0]).subtract(product(number, most[1]));
    return sum(least, most, times(missing, gain));
  }

  /** Adds the lower to the upper as often as that stays above a number. */
  private static BigInteger[] back(BigInteger[] least, BigInteger[] most, BigDecimal number) {
    BigDecimal missing = new BigDecimal(most[0]).subtract(product(number, most[1]));
    BigDecimal gain = product(number, least[1]).subtract(new BigDecimal(least[0]));
    return sum(most, least, times(missing, gain));
  }

  /** How often a gain goes into what is missing, without making it good; at least once. */
  private static BigInteger times(BigDecimal missing, BigDecimal gain) {
    BigInteger times = missing.divide(gain, 0, RoundingMode.CEILING).toBigInteger();
    return times.subtract(BigInteger.ONE).max(BigInteger.ONE);
  }

  private static BigInteger[] sum(BigInteger[] to, BigInteger[] added, BigInteger times) {
    return new BigInteger[] {
      to[0].add(added[0].multiply(times)), to[1].add(added[1].multiply(times))
    };
  }

  private static BigDecimal product(BigDecimal number, BigInteger times) {
    return number.multiply(new BigDecimal(times));
  }

  private static boolean isLess(BigInteger[] fraction, BigDecimal number) {
    return new BigDecimal(fraction[0]).compareTo(product(number, fraction[1])) < 0;
  }

  private static boolean isGreater(BigInteger[] fraction, BigDecimal number) {
    return new BigDecimal(fraction[0]).compareTo(product(number, fraction[1])) > 0;
  }

  private static Optional<SplitRatio> ratio(BigInteger[] fraction) {
    BigInteger smaller = fraction[0].min(fraction[1]);
    int most = smaller.equals(BigInteger.ONE) ? MOST_FOR_ONE : MOST;
    return fraction[0].add(fraction[1]).compareTo(BigInteger.valueOf(most)) <= 0
        ? Optional.of(SplitRatio.of(fraction[0].intValueExact(), fraction[1].intValueExact()))
        : Optional.empty();
  }
}
