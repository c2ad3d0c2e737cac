package org.lexprecision.parser.internal.format.sgml;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import org.lexprecision.parser.internal.format.sgml.Submission.Part;

/**
 * Finds the header and the documents of a submission in one pass over its lines.
 *
 * <p>A document begins at {@code <DOCUMENT>}, its text behind {@code <TEXT>}; it ends at the
 * closing tag of either, at the next document or with the file, so a submission cut off is read as
 * far as it goes.
 */
final class SubmissionScanner {

  /** No tag or field is longer; text behind a tag on the same line may be. */
  private static final int TAG_LENGTH = 200;

  private final byte[] bytes;
  private final SubmissionHeader.Builder header = new SubmissionHeader.Builder();
  private final ImmutableList.Builder<Part> parts = ImmutableList.builder();

  private boolean inDocument;
  private boolean seenDocument;
  private String type = "";
  private String filename = "";
  private int textFrom = -1;
  private int textLine;

  private SubmissionScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  static Submission scan(byte[] bytes) {
    return new SubmissionScanner(bytes).scan();
  }

  private Submission scan() {
    int number = 0;
    int start = 0;
    while (start < bytes.length) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      line(++number, start, end);
      start = end + 1;
    }
    endText(bytes.length);
    return new Submission(header.build(), parts.build());
  }

  private void line(int number, int start, int end) {
    int first = start;
    while (first < end && (bytes[first] == ' ' || bytes[first] == '\t')) {
      first++;
    }
    boolean tag = first < end && bytes[first] == '<';
    if (textFrom >= 0 && !tag) {
      return;
    }
    int length = Math.min(end - first, TAG_LENGTH);
    String line = new String(bytes, first, length, StandardCharsets.ISO_8859_1);
    if (!tag) {
      if (!seenDocument) {
        header.line(line);
      }
      return;
    }
    tag(number, start, first, line);
  }

  private void tag(int number, int start, int first, String line) {
    int close = line.indexOf('>');
    String name = close < 0 ? "" : Ascii.toUpperCase(line.substring(1, close));
    switch (name) {
      case "DOCUMENT" -> {
        endText(start);
        inDocument = true;
        seenDocument = true;
        type = "";
        filename = "";
      }
      case "/DOCUMENT", "/SEC-DOCUMENT", "/IMS-DOCUMENT", "/SUBMISSION" -> {
        endText(start);
        inDocument = false;
      }
      case "/TEXT" -> endText(start);
      default -> {
        if (textFrom < 0) {
          outside(name, line.substring(close + 1).strip(), number, first + close + 1, line);
        }
      }
    }
  }

  private void outside(String name, String value, int number, int after, String line) {
    if (!seenDocument) {
      header.line(line);
    } else if (inDocument) {
      switch (name) {
        case "TYPE" -> type = value;
        case "FILENAME" -> filename = value;
        case "TEXT" -> {
          textFrom = after;
          textLine = number;
        }
        default -> {}
      }
    }
  }

  private void endText(int end) {
    if (textFrom >= 0) {
      parts.add(new Part(type, filename, Math.min(textFrom, end), end, textLine));
      textFrom = -1;
    }
  }
}
