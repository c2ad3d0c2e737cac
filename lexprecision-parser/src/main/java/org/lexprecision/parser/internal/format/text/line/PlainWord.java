package org.lexprecision.parser.internal.format.text.line;

import com.google.common.base.CharMatcher;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.token.ValueTokens;

/**
 * A word of a printed line, before anything is known of it.
 *
 * @param text the word
 * @param start where it begins
 * @param end where it ends
 * @param apart whether a gap parts it from the word before
 */
record PlainWord(String text, int start, int end, boolean apart) {

  static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final CharMatcher PERCENT = CharMatcher.is('%');
  private static final CharMatcher IN_AMOUNTS = CharMatcher.anyOf("0123456789,.$()-");

  /** Returns the words of a line, cut one by one as they are asked for. */
  static Iterable<PlainWord> of(String line) {
    return () ->
        new AbstractIterator<>() {
          private int end;

          @Override
          protected @Nullable PlainWord computeNext() {
            int start = end;
            while (start < line.length() && line.charAt(start) == ' ') {
              start++;
            }
            if (start == line.length()) {
              return endOfData();
            }
            int from = end;
            end = line.indexOf(' ', start);
            end = end < 0 ? line.length() : end;
            return new PlainWord(line.substring(start, end), start, end, start - from >= 2);
          }
        };
  }

  /**
   * Reads the lines of a document that have digits and returns those that are of a sort, in groups
   * of lines near one another.
   *
   * @param most how many lines at most are between two of a group
   * @param read what a line is, by its words and its place; empty if it is of another sort
   * @param line the place of what was read
   */
  static <T> ImmutableList<ImmutableList<T>> groups(
      List<Paragraph.Line> lines,
      int most,
      BiFunction<String, Integer, Optional<T>> read,
      ToIntFunction<T> line) {
    ImmutableList.Builder<ImmutableList<T>> groups = ImmutableList.builder();
    List<T> group = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String text = lines.get(at).text();
      Optional<T> found =
          DIGITS.matchesAnyOf(text) ? read.apply(PlainLines.of(text), at) : Optional.empty();
      if (found.isPresent()) {
        if (!group.isEmpty() && at - line.applyAsInt(group.get(group.size() - 1)) > most) {
          groups.add(ImmutableList.copyOf(group));
          group.clear();
        }
        group.add(found.get());
      }
    }
    return groups.add(ImmutableList.copyOf(group)).build();
  }

  boolean hasDigits() {
    return DIGITS.matchesAnyOf(text);
  }

  /** Whether it is printed as an amount is. */
  boolean isAmount() {
    return hasDigits() && IN_AMOUNTS.matchesAllOf(text);
  }

  /** Whether it is a number, a percentage, a currency sign alone, or says that there is nothing. */
  boolean isFigure() {
    return (hasDigits() && IN_AMOUNTS.or(PERCENT).matchesAllOf(text)) || isSignOrNothing();
  }

  boolean beginsWithLetter() {
    return Character.isLetter(text.charAt(0));
  }

  /** Whether it is a currency sign alone, or says that there is nothing. */
  boolean isSignOrNothing() {
    return ValueTokens.isPlaceholder(text) || ValueTokens.isCurrencySign(text);
  }
}
