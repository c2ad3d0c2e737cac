package org.lexprecision.parser.internal.claim.word;

import com.google.common.base.CharMatcher;
import org.lexprecision.parser.internal.grid.Paragraph;

/**
 * A word, a number or a mark of running text.
 *
 * @param text as printed
 * @param key what it is compared by: lower case, singular
 * @param kind what it is made of
 * @param line the line it stands on
 * @param start the offset in that line of its first character
 * @param end the offset behind its last
 */
public record Word(String text, String key, Kind kind, Paragraph.Line line, int start, int end) {

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /** What a word is made of. */
  public enum Kind {
    /** Letters. */
    LETTERS,
    /** Digits, grouped or decimal, or a fraction. */
    NUMBER,
    /** Anything else: one punctuation mark. */
    MARK
  }

  public boolean isMark(String mark) {
    return kind == Kind.MARK && text.equals(mark);
  }

  public boolean isLetters() {
    return kind == Kind.LETTERS;
  }

  public boolean hasDigit() {
    return DIGITS.matchesAnyOf(text);
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean is(String other) {
    return kind == Kind.LETTERS && key.equals(other);
  }

  /** Whether nothing stands between this word and the one before it. */
  public boolean touches(Word before) {
    return before.line.equals(line) && before.end == start;
  }
}
