package org.lexprecision.parser.internal.statement;

import java.util.Optional;

/** Captions of rows that say nothing but how long the period is: "Six Months Ended". */
final class PeriodCaptions {

  private PeriodCaptions() {}

  /** Finds the length that is all a caption says; empty if it says anything else. */
  static Optional<Span> span(String caption) {
    Optional<Span> span = Span.find(caption);
    if (span.isEmpty()) {
      return span;
    }
    String rest =
        Span.without(caption).replaceAll("\\b(?:ended|ending|for|the|year)\\b|[^\\p{L}]", "");
    return rest.isEmpty() ? span : Optional.empty();
  }
}
