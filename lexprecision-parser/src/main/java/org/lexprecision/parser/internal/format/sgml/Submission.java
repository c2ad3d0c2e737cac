package org.lexprecision.parser.internal.format.sgml;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.lexprecision.parser.internal.format.html.markup.HtmlText;
import org.lexprecision.parser.internal.format.text.line.TextLines;

/**
 * A submission: what its header says, and where its documents stand.
 *
 * @param header the header
 * @param parts the documents, in order
 */
record Submission(SubmissionHeader header, ImmutableList<Part> parts) {

  /**
   * A document of a submission.
   *
   * @param type its type, {@code EX-99.1}; empty if it has none
   * @param filename the name of its file, {@code ex99.htm}; empty if it has none
   * @param from the first byte of its text
   * @param to the byte after its text
   * @param line the line of the file on which its text begins, from 1
   */
  record Part(String type, String filename, int from, int to, int line) {

    /** Returns the document as text, from the bytes of the submission. */
    String text(byte[] bytes) {
      return TextLines.decode(Arrays.copyOfRange(bytes, from, to));
    }

    /** Returns the document as HTML, from the bytes of the submission. */
    String html(byte[] bytes) {
      return HtmlText.decode(bytes, from, to);
    }
  }
}
