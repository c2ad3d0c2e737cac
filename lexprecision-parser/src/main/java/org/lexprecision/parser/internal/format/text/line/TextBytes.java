package org.lexprecision.parser.internal.format.text.line;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Tells text from other bytes; a PDF can look like text and is none. */
public final class TextBytes {

  /** One in so many bytes may be a control character; text that was typed has next to none. */
  private static final int BYTES_PER_CONTROL = 20;

  private static final String PDF = "%PDF-";

  private TextBytes() {}

  /** Asks whether bytes look like text of a one-byte character set or UTF-8. */
  public static boolean isText(byte[] bytes) {
    return !begins(bytes, PDF) && hasFewControls(bytes);
  }

  private static boolean begins(byte[] bytes, String signature) {
    return new String(bytes, 0, Math.min(bytes.length, signature.length()), ISO_8859_1)
        .equals(signature);
  }

  private static boolean hasFewControls(byte[] bytes) {
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
