package org.lexprecision.parser.internal.format.sgml;

import com.google.common.collect.ImmutableList;
import org.lexprecision.parser.internal.format.html.markup.PrintedText;

/** The documents of a submission as they are printed, in the order they are read. */
public final class PrintedSubmission {

  private PrintedSubmission() {}

  /** Returns the documents of a submission that can be read. */
  public static ImmutableList<PrintedText> of(byte[] bytes) {
    ImmutableList.Builder<PrintedText> printed = ImmutableList.builder();
    Parts.of(SubmissionScanner.scan(bytes), bytes)
        .readable()
        .forEach(
            (part, kind) ->
                printed.add(
                    kind == PartKind.HTML
                        ? PrintedText.ofHtml(part.type(), part.line(), part.html(bytes))
                        : PrintedText.of(part.type(), part.line(), part.text(bytes))));
    return printed.build();
  }
}
