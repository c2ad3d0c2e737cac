package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.words.Wording;

/** Captions of rows that say nothing but how long the period is: "Six Months Ended". */
final class PeriodCaptions {

  private static final Wording CHANGE =
      Wording.of("^(?:percent(?:age)?|%) (?:change|growth|increase|decrease)\\b|\\b[yq]/[yq]\\b");
  private static final Wording FOOTING =
      Wording.of("\\b(?:as|reported|adjusted|gaap|non|actual|results?)\\b|[^\\p{L}]");

  private PeriodCaptions() {}

  /** Asks whether a row says by what share the rows above it changed. */
  static boolean isChange(String caption) {
    return CHANGE.isIn(caption);
  }

  /** The year that a caption names and nothing else but a footing: "2019 as reported". */
  static OptionalInt year(String caption) {
    ImmutableList<DateMention> dates = DateMention.scan(caption);
    if (dates.size() != 1 || dates.get(0).month().isPresent()) {
      return OptionalInt.empty();
    }
    DateMention date = dates.get(0);
    String rest = caption.substring(0, date.start()) + " " + caption.substring(date.end());
    return FOOTING.replacedIn(rest, "").isEmpty() ? date.year() : OptionalInt.empty();
  }

  /**
   * Asks whether a heading says nothing but a whole date, and perhaps the length that ends then.
   */
  static boolean isPeriod(String heading) {
    String rest = heading;
    ImmutableList<DateMention> dates = DateMention.scan(heading);
    for (DateMention date : dates.reverse()) {
      rest = rest.substring(0, date.start()) + " " + rest.substring(date.end());
    }
    return dates.size() == 1
        && dates.get(0).date().isPresent()
        && Span.without(rest)
            .replaceAll("\\b(?:ended|ending|for|the|as|of|at)\\b|[^\\p{L}]", "")
            .isEmpty();
  }

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
