package org.lexprecision.parser.internal.token;

import java.math.BigDecimal;

/**
 * A number as other countries print it: points or apostrophes part its thousands, and a comma its
 * decimals. {@code 1.234,5}, {@code 1.234.567}, {@code 1'234.50}.
 */
final class ForeignNumber {

  private static final int GROUP = 3;

  private ForeignNumber() {}

  /** Whether a character behind digits tells that a number goes on so. */
  static boolean isSign(char c) {
    return c == '.' || c == ',' || c == '\'' || c == '’';
  }

  /** The end of such a number that begins at a place, or −1 if none does. */
  static int end(String line, int from) {
    int at = digits(line, from);
    if (at == from || at - from > GROUP || at == line.length()) {
      return -1;
    }
    char sign = line.charAt(at);
    if (sign == ',') {
      return -1;
    }
    int groups = 0;
    while (at < line.length()
        && line.charAt(at) == sign
        && digits(line, at + 1) == at + 1 + GROUP) {
      at += 1 + GROUP;
      groups++;
    }
    char decimal = sign == '.' ? ',' : '.';
    boolean decimals =
        at + 1 < line.length() && line.charAt(at) == decimal && Glyphs.isDigit(line.charAt(at + 1));
    if (decimals) {
      at = digits(line, at + 1);
    }
    boolean telling = sign != '.' || decimals || groups > 1;
    return groups > 0 && telling ? at : -1;
  }

  /** Whether the number can be read in one way alone: apostrophes part nothing but thousands. */
  static boolean isPlain(String line, int from, int to) {
    String text = line.substring(from, to);
    return text.indexOf('\'') > 0 || text.indexOf('’') > 0;
  }

  /** What such a number says. */
  static BigDecimal value(String text) {
    boolean pointed = text.indexOf('\'') < 0 && text.indexOf('’') < 0;
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Glyphs.isDigit(c)) {
        plain.append(c);
      } else if (c == (pointed ? ',' : '.')) {
        plain.append('.');
      }
    }
    return new BigDecimal(plain.toString());
  }

  private static int digits(String line, int from) {
    int at = from;
    while (at < line.length() && Glyphs.isDigit(line.charAt(at)) && at - from <= GROUP) {
      at++;
    }
    return at;
  }
}
