package org.lexprecision.parser.internal.format.text.line;

/** Small things done to text. */
public final class Texts {

  private Texts() {}

  public static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0';
  }

  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns text with one blank between its words and none around them. */
  public static String singleSpaced(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        result.append(c);
      } else if (result.length() > 0 && result.charAt(result.length() - 1) != ' ') {
        result.append(' ');
      }
    }
    if (result.length() > 0 && result.charAt(result.length() - 1) == ' ') {
      result.setLength(result.length() - 1);
    }
    return result.toString();
  }
}
