package org.lexprecision.parser.internal.row;

import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodWords;
import org.lexprecision.parser.internal.words.Wording;

/** Captions of rows that say nothing but how long the period is: "Six Months Ended". */
public final class PeriodCaptions {

  private static final Wording CHANGE =
      Wording.of("^(?:percent(?:age)?|%) (?:change|growth|increase|decrease)\\b|\\b[yq]/[yq]\\b");

  private PeriodCaptions() {}

  /** Asks whether a row says by what share the rows above it changed. */
  public static boolean isChange(String caption) {
    return CHANGE.isIn(caption);
  }

  /** The year that a caption names and nothing else but a footing: "2019 as reported". */
  static OptionalInt year(String caption) {
    PeriodWords words = PeriodWords.of(caption);
    boolean alone =
        words.dates().size() == 1
            && words.dates().get(0).month().isEmpty()
            && words.lengths().isEmpty()
            && words.unread() == 0;
    return alone ? words.dates().get(0).year() : OptionalInt.empty();
  }

  /**
   * Asks whether a heading says nothing but a whole date, and perhaps the length that ends then.
   */
  public static boolean isPeriod(String heading) {
    PeriodWords words = PeriodWords.of(heading);
    return words.dates().size() == 1
        && words.dates().get(0).date().isPresent()
        && words.unread() == 0;
  }

  /** Asks whether a caption says nothing but a day of some year: "March 31". */
  public static boolean isDay(String caption) {
    PeriodWords words = PeriodWords.of(caption);
    return words.dates().size() == 1
        && words.dates().get(0).day().isPresent()
        && words.lengths().isEmpty()
        && words.unread() == 0;
  }

  /** Finds the length that is all a caption says; empty if it says anything else. */
  public static Optional<Length> span(String caption) {
    PeriodWords words = PeriodWords.of(caption);
    boolean days = words.dates().stream().anyMatch(date -> date.month().isPresent());
    return !days && words.unread() == 0 ? words.length() : Optional.empty();
  }
}
