package org.lexprecision.parser.internal.format.text.line;

/** Lines as they would be printed: without tabs, the marks of mail, and the bars of a frame. */
public final class PlainLines {

  private static final int TAB = 8;

  private PlainLines() {}

  /**
   * Returns a line with the characters of its words and figures alone, each where it is printed.
   */
  static String of(String line) {
    return unbarred(unescaped(expanded(line)));
  }

  /** Returns a line with blanks for its tabs. */
  public static String expanded(String line) {
    if (line.indexOf('\t') < 0) {
      return line;
    }
    StringBuilder text = new StringBuilder(line.length() + 64);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        do {
          text.append(' ');
        } while (text.length() % TAB != 0);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Blanks the bars that part columns, and the crosses where they meet rules. */
  private static String unbarred(String line) {
    return line.indexOf('|') < 0 && !line.contains("-+-")
        ? line
        : line.replace('|', ' ').replace('+', ' ');
  }

  /** Privacy-enhanced mail writes "- " before a line that begins with a dash. */
  private static String unescaped(String line) {
    return line.startsWith("- -") ? line.substring(2) : line;
  }
}
