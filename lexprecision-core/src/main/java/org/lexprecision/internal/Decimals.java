package org.lexprecision.internal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Exact decimals: one form for equal numbers, and the grouped text people read. */
public final class Decimals {

  /** Neither exponents nor stray commas; every quantifier is possessive or of a fixed count. */
  private static final Pattern GROUPED =
      Pattern.compile("-?[0-9]{1,3}(?:,[0-9]{3})*+(?:\\.[0-9]++)?");

  /** More than any figure has on either side of the point; a bound so that none fills memory. */
  private static final int MOST_DIGITS = 1_000;

  /** Figures are mostly rounded to so many decimals at most, before or behind the point. */
  private static final int USUAL_DECIMALS = 9;

  private static final ImmutableList<BigDecimal> HALF_UNITS =
      IntStream.rangeClosed(-USUAL_DECIMALS, USUAL_DECIMALS)
          .mapToObj(Decimals::half)
          .collect(ImmutableList.toImmutableList());

  private Decimals() {}

  /**
   * Returns the number without trailing zeros and without a negative scale.
   *
   * @throws IllegalArgumentException if it has more than a thousand decimals, or stands for more
   *     than a thousand zeros
   */
  public static BigDecimal normalized(BigDecimal number) {
    if (number.scale() > MOST_DIGITS || number.scale() < -MOST_DIGITS) {
      return normalizedOf(number);
    }
    return normalizedWithin(number);
  }

  /** Takes away the zeros behind the last digit, which may be all that there is too much of. */
  private static BigDecimal normalizedOf(BigDecimal number) {
    BigDecimal stripped =
        number.signum() == 0 || number.precision() > 2 * MOST_DIGITS
            ? number
            : number.stripTrailingZeros();
    if (stripped.signum() != 0
        && (stripped.scale() > MOST_DIGITS || stripped.scale() < -MOST_DIGITS)) {
      throw new IllegalArgumentException(
          "an amount with an exponent of " + -(long) stripped.scale() + " is no figure");
    }
    return stripped.signum() == 0 ? BigDecimal.ZERO : normalizedWithin(stripped);
  }

  private static BigDecimal normalizedWithin(BigDecimal number) {
    if (number.scale() <= 0) {
      return number.setScale(0);
    }
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Returns half a unit of the last decimal: 500 for −3, 0.005 for 2. */
  public static BigDecimal halfUnit(int decimals) {
    int usual = decimals + USUAL_DECIMALS;
    return usual >= 0 && usual < HALF_UNITS.size() ? HALF_UNITS.get(usual) : half(decimals);
  }

  private static BigDecimal half(int decimals) {
    return decimals < 0
        ? BigDecimal.valueOf(5, decimals + 1).setScale(0)
        : BigDecimal.valueOf(5, decimals + 1);
  }

  /** Prints the number with commas between the thousands: {@code -1,234.5}. */
  public static String grouped(BigDecimal number) {
    String plain = number.toPlainString();
    int start = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - 3; at > start; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /**
   * Reads what {@link #grouped} prints.
   *
   * @throws IllegalArgumentException if the text is not such a number
   */
  public static BigDecimal parse(String grouped) {
    if (!GROUPED.matcher(grouped).matches()) {
      throw new IllegalArgumentException("not a decimal number: " + grouped);
    }
    return new BigDecimal(grouped.replace(",", ""));
  }
}
