package org.lexprecision.parser.internal.token;

/** The characters that numbers are printed with. */
final class Glyphs {

  /** Other characters are looked at twice: few documents hold many of them. */
  private static final char ASCII = 128;

  private static final String CURRENCIES = "£€¥₹₩₪₽₺₱";
  private static final String DASHES = "–—−‒―";
  private static final String MARKS = "†‡§¹²³";

  private Glyphs() {}

  static boolean isBlank(char c) {
    return c <= ' '
        || (c >= ASCII && (c == '\u00a0' || c == '\u2009' || c == '\u2007' || c == '\u202f'));
  }

  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isCurrency(char c) {
    return c == '$' || (c >= ASCII && CURRENCIES.indexOf(c) >= 0);
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= ASCII && DASHES.indexOf(c) >= 0);
  }

  static boolean isMark(char c) {
    return c == '*' || c == '#' || (c >= ASCII && MARKS.indexOf(c) >= 0);
  }
}
