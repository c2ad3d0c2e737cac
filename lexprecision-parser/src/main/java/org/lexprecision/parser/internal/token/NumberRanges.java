package org.lexprecision.parser.internal.token;

import com.google.common.base.CharMatcher;

/**
 * Two numbers that stand for all between them, and are no figure: {@code $8.25-$16.50}, {@code
 * 17.00- 19.75}.
 */
public final class NumberRanges {

  private static final CharMatcher PARTS = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(" $.,/-–"));
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final CharMatcher DASHES = CharMatcher.anyOf("-–");

  private NumberRanges() {}

  /** Asks whether a word is a range, or the first half of one. */
  public static boolean isOne(String word) {
    int dash = word.isEmpty() ? -1 : DASHES.indexIn(word, 1);
    return dash > 0
        && DIGITS.matches(word.charAt(dash - 1))
        && DASHES.countIn(word) == 1
        && PARTS.matchesAllOf(word);
  }

  /** Asks whether a number goes on, one blank behind a dash, as the second half of a range. */
  static boolean goOn(String line, int dashed) {
    int next = dashed + 1;
    if (next < line.length() && line.charAt(next) == '$') {
      next++;
    }
    return next < line.length()
        && line.charAt(dashed) == ' '
        && (DIGITS.matches(line.charAt(next)) || line.charAt(next) == '.');
  }

  /** The end of the range that begins with a word; the end of the word if it begins none. */
  static int end(String line, int start, int wordEnd) {
    boolean half =
        isOne(line.substring(start, wordEnd))
            && DASHES.matches(line.charAt(wordEnd - 1))
            && goOn(line, wordEnd);
    if (!half) {
      return wordEnd;
    }
    int end = wordEnd + 1;
    while (end < line.length() && !Glyphs.isBlank(line.charAt(end))) {
      end++;
    }
    return end;
  }
}
