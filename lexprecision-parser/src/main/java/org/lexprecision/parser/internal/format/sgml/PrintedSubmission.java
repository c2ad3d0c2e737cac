package org.lexprecision.parser.internal.format.sgml;

import com.google.common.collect.ImmutableList;
import org.lexprecision.parser.PrintedDocument;
import org.lexprecision.parser.PrintedDocument.Format;
import org.lexprecision.parser.internal.format.html.markup.PrintedHtml;

/** The documents of a submission as they are printed, in the order they are read. */
public final class PrintedSubmission {

  private PrintedSubmission() {}

  /** Returns the documents of a submission that can be read. */
  public static ImmutableList<PrintedDocument> of(String name, byte[] bytes) {
    ImmutableList.Builder<PrintedDocument> printed = ImmutableList.builder();
    Parts.of(SubmissionScanner.scan(bytes), bytes)
        .readable()
        .forEach(
            (part, kind) ->
                printed.add(
                    kind == PartKind.HTML
                        ? PrintedHtml.of(name, part.type(), part.line(), part.html(bytes))
                        : new PrintedDocument(
                            name, part.type(), Format.TEXT, part.line(), part.text(bytes))));
    return printed.build();
  }
}
