package org.lexprecision.parser.internal.format.html;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Diagnostic;
import org.lexprecision.Diagnostic.Reason;
import org.lexprecision.parser.internal.token.ValueToken;
import org.lexprecision.parser.internal.token.ValueTokens;

/** Reports the numbers in a table that are no values of it. */
final class Strays {

  private final String document;
  private final String exhibit;
  private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();

  Strays(String document, String exhibit) {
    this.document = document;
    this.exhibit = exhibit;
  }

  /** Reports every number in some words. */
  void words(int line, String words, Reason reason, String message) {
    for (ValueToken token : ValueTokens.in(words)) {
      if (!token.value().nil()) {
        report(line, token.printed(), reason, message);
      }
    }
  }

  /** Reports a token, unless it is a nil dash. */
  void value(int line, CellValue value, Reason reason, String message) {
    if (!value.value().nil()) {
      report(line, value.printed(), reason, message);
    }
  }

  /** Reports something about a row, or about the document where the line is 0. */
  void report(int line, String printed, Reason reason, String message) {
    diagnostics.add(
        Diagnostic.builder()
            .document(document)
            .exhibit(exhibit)
            .line(line)
            .printed(printed)
            .reason(reason)
            .message(message)
            .build());
  }

  /** Reports what a part of the document reported by itself. */
  void addAll(ImmutableList<Diagnostic> others) {
    diagnostics.addAll(others);
  }

  ImmutableList<Diagnostic> diagnostics() {
    return diagnostics.build();
  }
}
