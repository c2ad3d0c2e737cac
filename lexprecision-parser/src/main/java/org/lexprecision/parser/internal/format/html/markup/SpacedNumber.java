package org.lexprecision.parser.internal.format.html.markup;

import org.lexprecision.parser.internal.token.ValueTokens;

/** A number whose thousands are parted by blanks, as a cell prints it alone: {@code 1 234}. */
final class SpacedNumber {

  private static final int GROUP = 3;

  private SpacedNumber() {}

  /** Whether a text is such a number, with a sign or a unit around it perhaps. */
  static boolean is(String text) {
    int groups = 0;
    int digits = 0;
    boolean ended = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        if (ended) {
          return false;
        }
        digits++;
      } else if (isPart(text, i)) {
        if (digits == 0 || digits > GROUP || (groups > 0 && digits != GROUP)) {
          return false;
        }
        groups++;
        digits = 0;
      } else if (digits > 0 && groups > 0 && !ended) {
        ended = true;
        if (digits != GROUP) {
          return false;
        }
        if (c == ',' || c == '.') {
          return isDecimals(text, i + 1);
        }
      } else if (digits > 0) {
        return false;
      }
    }
    return groups > 0 && (ended || digits == GROUP);
  }

  private static boolean isDecimals(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at > from && text.substring(at).chars().noneMatch(SpacedNumber::isDigit);
  }

  /** Whether a blank stands between digits. */
  private static boolean isPart(String text, int at) {
    return isBlank(text.charAt(at))
        && at > 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  /** The number without the blanks between its digits. */
  static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isPart(text, i)) {
        joined.append(text.charAt(i));
      }
    }
    return joined.toString();
  }

  /** The number as printed, without a currency sign before it. */
  static String printed(String text) {
    String stripped = text.strip();
    int blank = stripped.indexOf(' ');
    return blank > 0 && ValueTokens.isCurrencySign(stripped.substring(0, blank))
        ? stripped.substring(blank + 1).strip()
        : stripped;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
  }

  private static boolean isDigit(int c) {
    return '0' <= c && c <= '9';
  }
}
