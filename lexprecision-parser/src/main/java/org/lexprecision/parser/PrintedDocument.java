package org.lexprecision.parser;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.lexprecision.parser.internal.format.html.HtmlReleaseParser;
import org.lexprecision.parser.internal.format.html.markup.HtmlText;
import org.lexprecision.parser.internal.format.html.markup.PrintedText;
import org.lexprecision.parser.internal.format.sgml.PrintedSubmission;
import org.lexprecision.parser.internal.format.sgml.SubmissionParser;
import org.lexprecision.parser.internal.format.text.line.TextLines;

/**
 * A document as it was printed: the characters in which the lines of its facts' sources count.
 *
 * <p>For whoever shows a figure in its place. A plain file is one document, a submission several;
 * they come in the order of the releases that {@link Releases} reads from the same bytes.
 *
 * @param document the name of the file
 * @param exhibit the type of the document within a submission, {@code EX-99.1}; else empty
 * @param format what its characters are
 * @param firstLine the line of the file on which the text begins, from 1
 * @param text its characters, mark-up and all; lines end at {@code \n}
 */
public record PrintedDocument(
    String document, String exhibit, Format format, int firstLine, String text) {

  /** What the characters of a document are. */
  public enum Format {
    /** Fixed-width text: a source's line is a line of the file. */
    TEXT,
    /**
     * HTML: a source's line is the ordinal of a {@code tr} element. Where most words stand in
     * {@code pre} elements, whose lines are those of the file, the document counts as text.
     */
    HTML
  }

  /**
   * Returns the documents of a file, as the built-in parsers tell them apart.
   *
   * @param name the name of the file
   * @param bytes all bytes of the file
   */
  public static ImmutableList<PrintedDocument> of(String name, byte[] bytes) {
    return printed(name, bytes).stream()
        .map(
            printed ->
                new PrintedDocument(
                    name,
                    printed.exhibit(),
                    printed.markup() ? Format.HTML : Format.TEXT,
                    printed.firstLine(),
                    printed.text()))
        .collect(toImmutableList());
  }

  private static ImmutableList<PrintedText> printed(String name, byte[] bytes) {
    byte[] prefix = ReleaseReader.prefix(bytes);
    if (new SubmissionParser().accepts(name, prefix)) {
      return PrintedSubmission.of(bytes);
    }
    return ImmutableList.of(
        new HtmlReleaseParser().accepts(name, prefix)
            ? PrintedText.ofHtml("", 1, HtmlText.decode(bytes, 0, bytes.length))
            : PrintedText.of("", 1, TextLines.decode(bytes)));
  }
}
