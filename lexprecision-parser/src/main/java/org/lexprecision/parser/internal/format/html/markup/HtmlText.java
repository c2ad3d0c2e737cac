package org.lexprecision.parser.internal.format.html.markup;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;

/** Tells HTML from text, and its characters from its bytes. */
public final class HtmlText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final CharMatcher CONTROLS = CharMatcher.inRange('\u0080', '\u009f');
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final int META_BYTES = 4096;

  /** Tags that text in EDGAR's own mark-up does not use. */
  private static final List<String> SURE_TAGS = List.of("<html", "<!doctype html", "<body");

  private static final List<String> LIKELY_TAGS =
      List.of("<div", "<p ", "<p>", "<font", "<span", "<td", "<tr", "<br", "<center", "<meta");

  private static final int LIKELY_ENOUGH = 2;

  private HtmlText() {}

  /**
   * Asks whether a document is HTML.
   *
   * @param name the name of its file, which counts by its ending
   * @param prefix how it begins
   */
  public static boolean isHtml(String name, String prefix) {
    String lower = Ascii.toLowerCase(prefix);
    if (SURE_TAGS.stream().anyMatch(lower::contains)) {
      return true;
    }
    long likely = LIKELY_TAGS.stream().filter(lower::contains).count();
    String file = Ascii.toLowerCase(name);
    boolean named = file.endsWith(".htm") || file.endsWith(".html") || file.endsWith(".xhtml");
    return likely >= (named ? 1 : LIKELY_ENOUGH);
  }

  /**
   * Decodes a document: as its byte order mark says, as UTF-8 if it is well-formed, as its {@code
   * meta} element says, else as windows-1252.
   *
   * <p>Well-formed UTF-8 comes before the {@code meta} element, because filers' tools re-encode
   * documents and leave the element behind, and other text is next to never well-formed UTF-8. The
   * same tools leave bytes of windows-1252 as control characters, a dash as U+0097: these are read
   * as what they were.
   */
  public static String decode(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length >= 2 && isMark16(bytes[from], bytes[from + 1])) {
      return new String(bytes, from, length, StandardCharsets.UTF_16);
    }
    try {
      CharBuffer strict =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
      boolean marked = strict.length() > 0 && strict.charAt(0) == BYTE_ORDER_MARK;
      return withoutControls(strict.subSequence(marked ? 1 : 0, strict.length()).toString());
    } catch (CharacterCodingException e) {
      return new String(bytes, from, length, declared(bytes, from, length));
    }
  }

  private static String withoutControls(String text) {
    if (CONTROLS.matchesNoneOf(text)) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (CONTROLS.matches(c)) {
        repaired.append(new String(new byte[] {(byte) c}, WINDOWS));
      } else {
        repaired.append(c);
      }
    }
    return repaired.toString();
  }

  private static boolean isMark16(byte first, byte second) {
    byte high = (byte) 0xFE;
    byte low = (byte) 0xFF;
    return (first == high && second == low) || (first == low && second == high);
  }

  /** The character set the document declares; Latin-1 means windows-1252, as in every browser. */
  private static Charset declared(byte[] bytes, int from, int length) {
    String head =
        Ascii.toLowerCase(
            new String(bytes, from, Math.min(length, META_BYTES), StandardCharsets.ISO_8859_1));
    int at = head.indexOf("charset=");
    if (at < 0) {
      return WINDOWS;
    }
    int start = at + "charset=".length();
    while (start < head.length() && (head.charAt(start) == '"' || head.charAt(start) == '\'')) {
      start++;
    }
    int end = start;
    while (end < head.length() && isNameCharacter(head.charAt(end))) {
      end++;
    }
    try {
      Charset charset = Charset.forName(head.substring(start, end));
      boolean wrong =
          charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
      return wrong || charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return WINDOWS;
    }
  }

  private static boolean isNameCharacter(char c) {
    return Ascii.isLowerCase(c) || ('0' <= c && c <= '9') || "-_.:+".indexOf(c) >= 0;
  }
}
