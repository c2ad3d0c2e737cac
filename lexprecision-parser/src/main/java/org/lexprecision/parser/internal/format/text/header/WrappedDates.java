package org.lexprecision.parser.internal.format.text.header;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.format.text.line.LineShapes;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.line.Vocabulary;

/**
 * Gives back to their captions the years that a date goes on with in the next line: "Balance at
 * September 30," above "1994".
 */
public final class WrappedDates {

  private WrappedDates() {}

  /** Returns the lines with such years as labels. */
  public static ImmutableList<TextLine> joined(ImmutableList<TextLine> lines) {
    List<TextLine> joined = new ArrayList<>(lines);
    for (int i = 1; i < lines.size(); i++) {
      if (LineShapes.isUnderYear(lines.get(i)) && endsWithDay(lines.get(i - 1))) {
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
}
