package org.lexprecision.parser.internal.format.text.header;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.format.text.line.LineShapes;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.line.Vocabulary;
import org.lexprecision.parser.internal.token.TokenValue.Defect;

/**
 * Gives back to their captions the years that a date goes on with in the next line: "Balance at
 * September 30," above "1994", "(116,147 shares in" above "1993)".
 */
public final class WrappedDates {

  /** So many lines a caption in parentheses may take. */
  private static final int MOST_LINES = 6;

  private WrappedDates() {}

  /** Returns the lines with such years as labels. */
  public static ImmutableList<TextLine> joined(ImmutableList<TextLine> lines) {
    List<TextLine> joined = new ArrayList<>(lines);
    for (int i = 1; i < lines.size(); i++) {
      if ((LineShapes.isUnderYear(lines.get(i)) && endsWithDay(lines.get(i - 1)))
          || (beginsWithClosing(lines.get(i)) && isOpenBefore(lines, i))) {
        joined.set(i, lines.get(i).withFirstValueAsLabel());
      }
    }
    return ImmutableList.copyOf(joined);
  }

  /** Whether a line of words ends with a month and a day. */
  private static boolean endsWithDay(TextLine line) {
    int words = line.words().size();
    if (words < 2 || line.values().size() > 1) {
      return false;
    }
    String day = line.word(line.words().get(words - 1));
    String digits = day.endsWith(",") ? day.substring(0, day.length() - 1) : day;
    return !digits.isEmpty()
        && digits.length() <= 2
        && digits.chars().allMatch(Character::isDigit)
        && Vocabulary.namesMonth(line.word(line.words().get(words - 2)));
  }

  /** Whether the first of several values has no more than its closing parenthesis. */
  private static boolean beginsWithClosing(TextLine line) {
    return !line.hasLabel()
        && line.values().size() > 1
        && line.values().get(0).value().defect() == Defect.NO_OPENING;
  }

  /** Whether a parenthesis of the words above a line has not been closed. */
  private static boolean isOpenBefore(List<TextLine> lines, int at) {
    for (int i = at - 1; i >= Math.max(0, at - MOST_LINES); i--) {
      TextLine line = lines.get(i);
      if (line.isBlank() || line.hasValues()) {
        return false;
      }
      int opened = line.text().lastIndexOf('(');
      int closed = line.text().lastIndexOf(')');
      if (opened != closed) {
        return opened > closed;
      }
    }
    return false;
  }
}
