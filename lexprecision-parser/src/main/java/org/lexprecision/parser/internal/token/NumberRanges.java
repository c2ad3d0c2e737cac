package org.lexprecision.parser.internal.token;

import com.google.common.base.CharMatcher;

/**
 * Two numbers that stand for all between them, and are no figure: {@code $8.25-$16.50}, {@code
 * 17.00- 19.75}.
 */
public final class NumberRanges {

  private static final CharMatcher PARTS =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(" $.,/-–"));
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final CharMatcher DASHES = CharMatcher.anyOf("-–");

  /** So far behind its dash a number stands, with the sign of money and blanks between. */
  private static final int FARTHEST = 4;

  private NumberRanges() {}

  /** Asks whether a word is a range, or the first half of one. */
  public static boolean isOne(String word) {
    int dash = word.isEmpty() ? -1 : DASHES.indexIn(word, 1);
    return dash > 0
        && DIGITS.matches(word.charAt(dash - 1))
        && DASHES.countIn(word) == 1
        && PARTS.matchesAllOf(word)
        && (!DIGITS.matchesAllOf(word.substring(0, dash)) || 2 * dash + 1 == word.length());
  }

  /** Asks whether a number goes on, one blank behind a dash, as the second half of a range. */
  static boolean goOn(String line, int dashed) {
    return second(line, dashed) > 0;
  }

  /** Asks whether a word is the second half of a range, whose dash stands before it. */
  public static boolean isSecond(String line, int start) {
    boolean sign = line.charAt(start) == '$';
    int number = sign ? start + 1 : start;
    int at = start - 1;
    while (at > 0 && (line.charAt(at) == ' ' || (!sign && line.charAt(at) == '$'))) {
      sign |= line.charAt(at) == '$';
      at--;
    }
    return at > 0
        && start - at <= FARTHEST
        && DASHES.matches(line.charAt(at))
        && DIGITS.matches(line.charAt(at - 1))
        && number < line.length()
        && DIGITS.matches(line.charAt(number));
  }

  /** Where the second number of a range begins, one blank behind the dash and its sign; or 0. */
  private static int second(String line, int dashed) {
    int next = dashed + 1;
    if (next < line.length() && line.charAt(next) == '$') {
      next++;
      next += next < line.length() && line.charAt(next) == ' ' ? 1 : 0;
    }
    return next < line.length()
            && line.charAt(dashed) == ' '
            && (DIGITS.matches(line.charAt(next)) || line.charAt(next) == '.')
        ? next
        : 0;
  }

  /** The end of the range that begins with a word; the end of the word if it begins none. */
  static int end(String line, int start, int wordEnd) {
    int end = second(line, wordEnd);
    if (end == 0) {
      return wordEnd;
    }
    int halfEnd = line.charAt(wordEnd - 1) == '$' ? wordEnd - 1 : wordEnd;
    String half = line.substring(start, halfEnd);
    if (!isOne(half) || !DASHES.matches(half.charAt(half.length() - 1))) {
      return wordEnd;
    }
    while (end < line.length() && !Glyphs.isBlank(line.charAt(end))) {
      end++;
    }
    return end;
  }
}
