package org.lexprecision.parser.internal.format.text.line;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.internal.grid.Paragraph;

/** Cuts bytes into the lines of a text. */
public final class TextLines {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextLines() {}

  /**
   * Returns the lines of a document; they end at {@code \n} only, and are counted from 1.
   *
   * @throws ReleaseParseException if there are no bytes, or more lines than the limits allow
   */
  public static ImmutableList<Paragraph.Line> of(String document, byte[] bytes, ReadLimits limits) {
    if (bytes.length == 0) {
      throw new ReleaseParseException(document, 0, "the document is empty");
    }
    return of(document, decode(bytes), 1, limits);
  }

  /**
   * Returns the lines of a part of a document.
   *
   * @param first the number of its first line in the file
   * @throws ReleaseParseException if there are more lines than the limits allow
   */
  public static ImmutableList<Paragraph.Line> of(
      String document, String text, int first, ReadLimits limits) {
    ImmutableList.Builder<Paragraph.Line> lines = ImmutableList.builder();
    int number = first - 1;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      number++;
      if (number - first >= limits.lines()) {
        throw new ReleaseParseException(document, number, "more than " + limits.lines() + " lines");
      }
      lines.add(new Paragraph.Line(number, text.substring(start, end)));
      start = end + 1;
    }
    return lines.build();
  }

  /** Returns bytes as text: UTF-8 if that is what they are, else the one-byte set of Windows. */
  public static String decode(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return decodeWide(bytes);
      }
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String decodeWide(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }
}
