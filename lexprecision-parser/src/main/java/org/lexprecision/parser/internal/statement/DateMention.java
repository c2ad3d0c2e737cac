package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.period.row.Day;

/**
 * A date, or as much of one as was printed: a day of a month, a month, a year.
 *
 * @param year the year, if printed
 * @param month the month, 1 to 12, if printed
 * @param day the day, if printed
 * @param start where the words begin
 * @param end where they end
 */
record DateMention(OptionalInt year, OptionalInt month, OptionalInt day, int start, int end)
    implements Day {

  /** Finds the dates of a text, in order. */
  static ImmutableList<DateMention> scan(String text) {
    return new DateScanner(text, text.length()).scan();
  }

  /** Finds the dates that begin before a place of a text, in order. */
  static ImmutableList<DateMention> scan(String text, int before) {
    return new DateScanner(text, before).scan();
  }

  /** The date, where year, month and day were printed and are a day of the calendar. */
  @Override
  public Optional<LocalDate> date() {
    return year().isPresent() ? in(year().getAsInt()) : Optional.empty();
  }

  /** The day of a year: the printed one, or the last of the printed month. */
  @Override
  public Optional<LocalDate> in(int ofYear) {
    if (month().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          day().isPresent()
              ? LocalDate.of(ofYear, month().getAsInt(), day().getAsInt())
              : YearMonth.of(ofYear, month().getAsInt()).atEndOfMonth());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Asks whether a day was printed that no month has. */
  boolean isImpossible() {
    return day().isPresent()
        && month().isPresent()
        && (month().getAsInt() < 1
            || month().getAsInt() > 12
            || day().getAsInt() < 1
            || day().getAsInt() > Month.of(month().getAsInt()).maxLength());
  }
}
