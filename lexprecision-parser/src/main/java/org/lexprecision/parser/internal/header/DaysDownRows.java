package org.lexprecision.parser.internal.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grammar.PeriodWords;

/**
 * The days of a year that the captions of rows name one below the other: "March 31", "June 30",
 * "September 30", "December 31". The last of four that lie a quarter apart ends the fiscal year.
 */
final class DaysDownRows {

  private static final int QUARTERS = 4;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS = 12;

  /** A year that has every day of the calendar. */
  private static final int LEAP_YEAR = 2000;

  private final List<LocalDate> days = new ArrayList<>();

  /** Passes a row; returns the day in some year that ends the fiscal year, if it is the fourth. */
  Optional<LocalDate> pass(String caption) {
    Optional<LocalDate> day = day(caption);
    boolean next =
        day.isPresent()
            && !days.isEmpty()
            && Math.floorMod(
                    day.get().getMonthValue() - days.get(days.size() - 1).getMonthValue(), MONTHS)
                == MONTHS_OF_QUARTER;
    if (!next) {
      days.clear();
    }
    day.ifPresent(days::add);
    if (days.size() < QUARTERS) {
      return Optional.empty();
    }
    days.clear();
    return day;
  }

  /** The day, where it is all the caption says and has no year. */
  private static Optional<LocalDate> day(String caption) {
    PeriodWords words = PeriodGrammar.read(caption);
    return words.dates().size() == 1 && words.unread() == 0
        ? words.dates().stream()
            .filter(date -> date.day().isPresent() && date.year().isEmpty())
            .flatMap((DateMention date) -> date.in(LEAP_YEAR).stream())
            .findFirst()
        : Optional.empty();
  }
}
