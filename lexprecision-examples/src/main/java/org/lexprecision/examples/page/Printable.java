package org.lexprecision.examples.page;

import java.nio.charset.Charset;

/** Words as a page may show them: as long as they were, without control characters. */
final class Printable {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\ufffd';

  private Printable() {}

  /**
   * Replaces the control characters of a text; those beyond ASCII are what Windows means by them,
   * as in every browser.
   */
  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      printable.append(of(text.charAt(i)));
    }
    return printable.toString();
  }

  private static char of(char c) {
    if (c >= '\u0080' && c <= '\u009f') {
      char meant = new String(new byte[] {(byte) c}, WINDOWS).charAt(0);
      return Character.isISOControl(meant) ? REPLACEMENT : meant;
    }
    boolean blank = c == '\t' || c == '\n' || c == '\r' || c == '\f';
    return Character.isISOControl(c) && !blank ? REPLACEMENT : c;
  }
}
