package org.lexprecision.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Exact decimals: one form for equal numbers, and the grouped text people read. */
public final class Decimals {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Neither exponents nor stray commas; every quantifier is possessive or of a fixed count. */
  private static final Pattern GROUPED =
      Pattern.compile("-?[0-9]{1,3}(?:,[0-9]{3})*+(?:\\.[0-9]++)?");

  private Decimals() {}

  /** Returns the number without trailing zeros and without a negative scale. */
  public static BigDecimal normalized(BigDecimal number) {
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
    return normalized(HALF.scaleByPowerOfTen(-decimals));
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
