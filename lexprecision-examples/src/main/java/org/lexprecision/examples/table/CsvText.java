package org.lexprecision.examples.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

/**
 * Words of a CSV that a spreadsheet shows and does not run.
 *
 * <p>A cell that begins like a formula gets an apostrophe before it, which spreadsheets hide: a
 * caption can come from anywhere. A number is left as it is, with its sign, its per cent and its
 * currency, and so are the dashes that stand for none.
 */
final class CsvText {

  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n＝＋－＠");
  private static final CharMatcher NUMBER =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("-.,%$()¢£¥€ \u00A0")).precomputed();

  /** What a number may end with. */
  private static final ImmutableList<String> ENDS =
      ImmutableList.of("", "x", "p", "pp", "pts", "ppt", "bps");

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
    String rest = NUMBER.trimLeadingFrom(words.substring(1));
    return (sign == '-' || sign == '+') && ENDS.contains(rest);
  }
}
