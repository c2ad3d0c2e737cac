package org.lexprecision.parser.internal.grammar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Period;

/**
 * A period that is named by its first and its last day: "August 15, 2003 to December 31, 2003",
 * "Jul-Sep 2004".
 *
 * @param first the first day, or the month it begins with
 * @param last the last day, or the month it ends with
 */
public record DateRange(DateMention first, DateMention last) {

  /** The period, where the year of the last day is printed. */
  public Optional<Period> period() {
    return last.year().isPresent() ? in(last.year().getAsInt()) : Optional.empty();
  }

  /** The period that ends in a year. */
  public Optional<Period> in(int year) {
    Optional<LocalDate> end = last.in(year);
    int begun = first.year().orElse(year);
    Optional<LocalDate> start = first.beginningIn(begun);
    if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
      start = first.year().isPresent() ? Optional.empty() : first.beginningIn(begun - 1);
    }
    return start.isPresent() && end.isPresent() && !start.get().isAfter(end.get())
        ? Optional.of(Period.inclusive(start.get(), end.get()))
        : Optional.empty();
  }

  /** The year of the last day. */
  public OptionalInt year() {
    return last.year();
  }
}
