package org.lexprecision.examples.terminal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

/** Lines no longer than a terminal is wide: what does not fit goes on below, further in. */
public final class Fitted {

  private static final int HANGING = 4;
  private static final CharMatcher BLANK = CharMatcher.is(' ');

  private Fitted() {}

  /**
   * Returns a line broken between words, so that none is longer than a width where words allow it:
   * {@code " a b c"} in 5 is {@code " a b"}, {@code " c"}.
   *
   * @param width the most characters of a line; 0 for any
   */
  public static ImmutableList<String> lines(String line, int width) {
    if (width == 0 || line.codePointCount(0, line.length()) <= width) {
      return ImmutableList.of(line);
    }
    int margin = line.length() - BLANK.trimLeadingFrom(line).length();
    String hanging = " ".repeat(Math.min(margin + HANGING, width / 2));
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    String rest = line;
    String before = "";
    while (before.length() + rest.length() > width) {
      int room = width - before.length();
      int least = before.isEmpty() ? margin : 0;
      int end = rest.lastIndexOf(' ', room);
      if (end <= least) {
        end = rest.indexOf(' ', Math.max(room, least + 1));
      }
      if (end < 0) {
        break;
      }
      lines.add(before + BLANK.trimTrailingFrom(rest.substring(0, end)));
      rest = BLANK.trimLeadingFrom(rest.substring(end));
      before = hanging;
    }
    return lines.add(before + rest).build();
  }
}
