package org.lexprecision.examples.report;

/**
 * Words as they may be shown: what would act instead of being seen is written out.
 *
 * <p>A document, or the name of a file, can hold characters that move a terminal's cursor, end a
 * line, or turn the direction of what follows, so that 123 reads 321. They are shown as Java writes
 * them, the last as {@code \u005Cu202E}.
 */
public final class Visible {

  private Visible() {}

  /**
   * Returns the words on one line: controls, line ends, tabs and turns of direction written out.
   */
  public static String line(String words) {
    return written(words, false);
  }

  /** Returns the words of a page, where line ends and tabs are no more than blanks. */
  public static String page(String words) {
    return written(words, true);
  }

  private static String written(String words, boolean blanks) {
    int first = 0;
    while (first < words.length() && isSeen(words.charAt(first), blanks)) {
      first++;
    }
    if (first == words.length()) {
      return words;
    }
    StringBuilder text = new StringBuilder(words.length() + 16).append(words, 0, first);
    for (int i = first; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isSeen(c, blanks)) {
        text.append(c);
      } else {
        text.append(String.format("\\u%04X", (int) c));
      }
    }
    return text.toString();
  }

  private static boolean isSeen(char c, boolean blanks) {
    if (c < ' ' || (c >= '\u007F' && c <= '\u009F')) {
      return blanks && (c == '\n' || c == '\r' || c == '\t' || c == '\f');
    }
    return c < '\u061C' || !acts(c);
  }

  /** Asks whether a character ends a line or turns the direction of those that follow. */
  private static boolean acts(char c) {
    return c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
