package org.lexprecision.parser.internal.tagged;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;

/** Numbers as data sets state them: in ASCII alone, and of no more digits than a figure has. */
public final class DataNumbers {

  private static final int MOST_DIGITS = 60;

  private DataNumbers() {}

  /**
   * Reads a decimal number: {@code -1.5}, {@code 12E3}.
   *
   * @throws NumberFormatException if the text is none, or needs more digits than a figure has
   */
  public static BigDecimal decimal(String text) {
    BigDecimal number = new BigDecimal(checked(text));
    if (Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw tooLong();
    }
    return number;
  }

  /**
   * Reads a whole number.
   *
   * @throws NumberFormatException if the text is none, or more than an {@code int} holds
   */
  public static int integer(String text) {
    return Integer.parseInt(checked(text));
  }

  private static String checked(String text) {
    if (text.length() > MOST_DIGITS) {
      throw tooLong();
    }
    if (!CharMatcher.ascii().matchesAllOf(text)) {
      throw new NumberFormatException("other digits than 0 to 9");
    }
    return text;
  }

  private static NumberFormatException tooLong() {
    return new NumberFormatException("more than " + MOST_DIGITS + " digits");
  }
}
