package org.lexprecision.examples.cli;

import com.google.common.base.CharMatcher;

/**
 * Words of a CSV that a spreadsheet shows and does not run.
 *
 * <p>A cell that begins like a formula gets an apostrophe before it, which spreadsheets hide: a
 * caption can come from anywhere. A number is left as it is, with its sign, its per cent and its
 * currency.
 */
final class CsvText {

  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n＝＋－＠");
  private static final CharMatcher NUMBER =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".,%$()¢£¥€ \u00A0")).precomputed();

  private CsvText() {}

  /** Returns the words, with an apostrophe before what would be a formula. */
  static String harmless(String words) {
    if (words.isEmpty() || !FORMULA.matches(words.charAt(0)) || isSigned(words)) {
      return words;
    }
    return "'" + words;
  }

  private static boolean isSigned(String words) {
    char sign = words.charAt(0);
    return (sign == '-' || sign == '+') && NUMBER.matchesAllOf(words.substring(1));
  }
}
