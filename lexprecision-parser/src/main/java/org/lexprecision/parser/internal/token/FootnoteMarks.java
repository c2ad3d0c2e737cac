package org.lexprecision.parser.internal.token;

/**
 * Marks of footnotes that are printed on a number: {@code 1,204(1)}, {@code 16*}, {@code 3,118a}.
 */
final class FootnoteMarks {

  /** Footnotes go no further in one table. */
  private static final char LAST_MARK = 'j';

  /** A comma and the thousands behind it. */
  private static final int GROUP = 4;

  private FootnoteMarks() {}

  /** The end of all marks that begin at a place, or the place itself. */
  static int end(String line, int from) {
    int at = from;
    int end = one(line, at);
    while (end > at) {
      at = end;
      end = one(line, at);
    }
    return at;
  }

  /** The end of a footnote mark that begins at a place, or the place itself. */
  private static int one(String line, int from) {
    if (from >= line.length()) {
      return from;
    }
    char c = line.charAt(from);
    if (Glyphs.isMark(c) || isLetter(line, from)) {
      return from + 1;
    }
    char close = closing(c);
    int end = from + 1;
    while (end < line.length()
        && end <= from + 2
        && (Glyphs.isLetter(line.charAt(end)) || Glyphs.isDigit(line.charAt(end)))) {
      end++;
    }
    boolean closes = end > from + 1 && end < line.length() && line.charAt(end) == close;
    return close != 0 && closes ? end + 1 : from;
  }

  private static char closing(char open) {
    return switch (open) {
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      default -> 0;
    };
  }

  /** Whether a letter that ends the word is a mark: behind thousands no unit is abbreviated. */
  private static boolean isLetter(String line, int from) {
    char c = line.charAt(from);
    boolean ends = from + 1 == line.length() || Glyphs.isBlank(line.charAt(from + 1));
    return ends
        && c >= 'a'
        && c <= LAST_MARK
        && from > GROUP
        && Glyphs.isDigit(line.charAt(from - 1))
        && line.charAt(from - GROUP) == ',';
  }
}
