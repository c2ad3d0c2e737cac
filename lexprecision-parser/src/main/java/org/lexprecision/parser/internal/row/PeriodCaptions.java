package org.lexprecision.parser.internal.row;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grammar.PeriodWords;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.words.Wording;

/** Captions of rows that say nothing but how long the period is: "Six Months Ended". */
public final class PeriodCaptions {

  private static final Wording CHANGE = Wording.listed(PeriodCaptions.class, "change");

  private PeriodCaptions() {}

  /** Asks whether a row says by what share the rows above it changed. */
  public static boolean isChange(String caption) {
    return CHANGE.isIn(caption);
  }

  /** The year that a caption names and nothing else but a footing: "2019 as reported". */
  public static OptionalInt year(String caption) {
    PeriodWords words = PeriodGrammar.read(caption);
    boolean alone =
        words.dates().size() == 1
            && words.dates().get(0).month().isEmpty()
            && words.lengths().isEmpty()
            && words.unread() == 0;
    return alone ? words.dates().get(0).year() : OptionalInt.empty();
  }

  /**
   * Asks whether a heading says nothing but a whole date, and perhaps the length that ends then, or
   * such a length and a day whose years stand over the columns.
   */
  public static boolean isPeriod(String heading) {
    PeriodWords words = PeriodGrammar.read(heading);
    return words.dates().size() == 1
        && words.unread() == 0
        && (words.dates().get(0).date().isPresent()
            || (words.dates().get(0).day().isPresent() && !words.lengths().isEmpty()));
  }

  /**
   * The years that are all the captions of several rows say, each below another heading: figures of
   * these years of what the heading names.
   */
  static ImmutableSet<String> yearsOfItems(Table table) {
    SetMultimap<String, String> headings = HashMultimap.create();
    String heading = "";
    for (Row row : table.rows()) {
      if (row instanceof Row.Heading words) {
        heading = words.label();
      } else if (row instanceof Row.Values values && year(values.label()).isPresent()) {
        headings.put(values.label(), heading);
      }
    }
    return headings.keySet().stream()
        .filter(year -> headings.get(year).size() > 1 && !headings.containsEntry(year, ""))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Asks whether a caption says nothing but a day of some year: "March 31". */
  public static boolean isDay(String caption) {
    PeriodWords words = PeriodGrammar.read(caption);
    return words.dates().size() == 1
        && words.dates().get(0).day().isPresent()
        && words.lengths().isEmpty()
        && words.unread() == 0;
  }

  /** Asks whether a caption says nothing but a first and a last day: "July 1 - July 31, 2005". */
  public static boolean isRange(String caption) {
    PeriodWords words = PeriodGrammar.read(caption);
    return words.isOneRange() && words.unread() == 0;
  }

  /** Asks whether a caption ends in a day: "Cash at June 30". */
  public static boolean endsInDay(String caption) {
    return PeriodGrammar.dates(caption).stream()
        .anyMatch(date -> date.day().isPresent() && date.end() == caption.length());
  }

  /** Asks whether a caption says nothing but when: "March 31", "First Quarter", "May 2011". */
  public static boolean isTime(String caption) {
    return isDay(caption) || span(caption).isPresent() || isPeriod(caption) || isRange(caption);
  }

  /** Finds the length that is all a caption says; empty if it says anything else. */
  public static Optional<Length> span(String caption) {
    PeriodWords words = PeriodGrammar.read(caption);
    boolean days = words.dates().stream().anyMatch(date -> date.month().isPresent());
    return !days && words.unread() == 0 ? words.length() : Optional.empty();
  }
}
