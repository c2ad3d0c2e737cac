package org.lexprecision.parser.internal.token;

import java.math.BigDecimal;

/** A whole number with a fraction of halves to sixty-fourths behind it, as stocks were quoted. */
final class MixedNumber {

  private static final int LARGEST_DENOMINATOR = 64;
  private static final int MOST_DIGITS = 2;

  private MixedNumber() {}

  /**
   * The end of the fraction that stands behind a whole number, one blank or a hyphen away, or −1 if
   * none does; in a range of prices, {@code 36 3/8-26 1/8}, none is taken.
   */
  static int end(String line, int whole) {
    if (whole >= line.length() || (line.charAt(whole) != ' ' && line.charAt(whole) != '-')) {
      return -1;
    }
    int slash = digits(line, whole + 1);
    if (slash == whole + 1 || slash >= line.length() || line.charAt(slash) != '/') {
      return -1;
    }
    int end = digits(line, slash + 1);
    boolean goesOn =
        end < line.length()
            && (line.charAt(end) == '/'
                || Glyphs.isDash(line.charAt(end))
                || Glyphs.isDigit(line.charAt(end)));
    return end == slash + 1 || goesOn || !isFraction(line, whole + 1, slash, end) ? -1 : end;
  }

  /** What the fraction between two places is, to the last of its decimals. */
  static BigDecimal fraction(String line, int whole, int end) {
    int slash = line.indexOf('/', whole);
    return BigDecimal.valueOf(number(line, whole + 1, slash))
        .divide(BigDecimal.valueOf(number(line, slash + 1, end)));
  }

  private static boolean isFraction(String line, int from, int slash, int end) {
    int numerator = number(line, from, slash);
    int denominator = number(line, slash + 1, end);
    return denominator > 1
        && denominator <= LARGEST_DENOMINATOR
        && Integer.bitCount(denominator) == 1
        && numerator % 2 == 1
        && numerator < denominator;
  }

  private static int number(String line, int from, int end) {
    int number = 0;
    for (int at = from; at < end; at++) {
      number = 10 * number + line.charAt(at) - '0';
    }
    return number;
  }

  private static int digits(String line, int from) {
    int at = from;
    while (at < line.length() && Glyphs.isDigit(line.charAt(at)) && at - from < MOST_DIGITS) {
      at++;
    }
    return at;
  }
}
