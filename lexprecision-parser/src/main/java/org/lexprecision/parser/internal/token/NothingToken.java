package org.lexprecision.parser.internal.token;

/** What is printed where there is nothing: {@code --}, {@code -0-}, {@code ....}, {@code nil}. */
final class NothingToken {

  private static final String ZERO = "-0-";

  private static final String NIL = "nil";

  private static final int LONGEST_DOTS = 4;

  private static final int LONGEST_DASH = 3;

  private NothingToken() {}

  /** The end of such a token that begins at a place, or the place itself if none does. */
  static int end(String line, int at) {
    if (isWord(line, at)) {
      return at + NIL.length();
    }
    if (line.startsWith(ZERO, at)) {
      return at + ZERO.length();
    }
    int dots = at;
    while (dots < line.length() && line.charAt(dots) == '.') {
      dots++;
    }
    if (dots - at > 1 && dots - at <= LONGEST_DOTS) {
      return dots;
    }
    int end = at;
    while (end < line.length() && Glyphs.isDash(line.charAt(end))) {
      end++;
    }
    return end - at > LONGEST_DASH ? at : end;
  }

  /** Whether the word at a place says that there is nothing. */
  static boolean isWord(String line, int at) {
    int end = at + NIL.length();
    return line.regionMatches(true, at, NIL, 0, NIL.length())
        && (end == line.length() || Glyphs.isBlank(line.charAt(end)));
  }
}
