package org.lexprecision.parser.internal.format.text.line;

/** Tells text from other bytes. */
public final class TextBytes {

  /** One in so many bytes may be a control character; text that was typed has next to none. */
  private static final int BYTES_PER_CONTROL = 20;

  private TextBytes() {}

  /** Asks whether bytes look like text of a one-byte character set or UTF-8. */
  public static boolean isText(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return false;
      }
      if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        controls++;
      }
    }
    return controls * BYTES_PER_CONTROL <= bytes.length;
  }
}
