package org.lexprecision.parser.internal.token;

/**
 * The letter that stands for the sign of cents where a text has no such sign: {@code 14.17c}.
 *
 * <p>It is also the mark of a third note, so another number of the line must have it too.
 */
final class CentLetters {

  private static final char LETTER = 'c';

  /** How far from a number another is looked for. */
  private static final int REACH = 60;

  private CentLetters() {}

  /** Whether the letter right behind a number without a sign of money says that it counts cents. */
  static boolean are(String line, int letter, String sign) {
    if (!sign.isEmpty() || !endsNumber(line, letter)) {
      return false;
    }
    int last = Math.min(line.length() - 1, letter + REACH);
    for (int at = Math.max(0, letter - REACH); at <= last; at++) {
      if (at != letter && line.charAt(at) == LETTER && endsNumber(line, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letter at a place ends a number with decimals. */
  private static boolean endsNumber(String line, int letter) {
    boolean ends =
        letter + 1 == line.length()
            || Glyphs.isBlank(line.charAt(letter + 1))
            || line.charAt(letter + 1) == ')';
    int digit = letter - 1;
    while (digit >= 0 && Glyphs.isDigit(line.charAt(digit))) {
      digit--;
    }
    return ends && digit >= 0 && digit < letter - 1 && line.charAt(digit) == '.';
  }
}
