package org.lexprecision.parser.internal.period;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.DateRange;
import org.lexprecision.parser.internal.grammar.Found;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodWords;
import org.lexprecision.parser.internal.grammar.Relative;

/**
 * What the words over a column say of its period.
 *
 * @param words all of them, from top to bottom
 * @param length the length they name
 * @param dates the dates they name, those of the cell nearest to the values last
 * @param choice how many of the {@code dates} stand side by side in one spanning cell, and which of
 *     them is this column's by its place
 */
public record PeriodHead(
    PeriodWords words,
    Optional<Length> length,
    ImmutableList<DateMention> dates,
    Optional<DateMention> choice) {

  /** The year printed last, which is nearest to the values. */
  public OptionalInt year() {
    for (DateMention date : dates.reverse()) {
      if (date.year().isPresent()) {
        return date.year();
      }
    }
    return OptionalInt.empty();
  }

  /** The day of a month printed last; its year may not be that of the column. */
  public Optional<DateMention> day() {
    return dates.reverse().stream().filter(date -> date.month().isPresent()).findFirst();
  }

  /** The whole date the words give, if they give one alone. */
  public Optional<LocalDate> date() {
    Optional<DateMention> day = choice.isPresent() ? choice : day();
    return day.isEmpty() || year().isEmpty()
        ? Optional.empty()
        : choice.isPresent() && day.get().date().isPresent()
            ? day.get().date()
            : day.get().in(year().getAsInt());
  }

  /** Asks whether the day they give is printed, not only its month. */
  public boolean namesDay() {
    return (choice.isPresent() ? choice : day()).filter(date -> date.day().isPresent()).isPresent();
  }

  /** Asks whether the words speak of a period by its first and last day. */
  boolean isRange() {
    return words.namesRange();
  }

  /** The only period that the words name by its first and last day. */
  public Optional<Period> range() {
    if (words.ranges().size() != 1) {
      return Optional.empty();
    }
    DateRange range = words.ranges().get(0);
    return range
        .period()
        .or(() -> year().isPresent() ? range.in(year().getAsInt()) : Optional.empty());
  }

  /** How many years before the one reported the words say, where they name no year. */
  OptionalInt yearsBack() {
    return words.relatives().stream()
        .map(Found::value)
        .filter(Relative::isOfYears)
        .mapToInt(Relative::back)
        .reduce((first, last) -> last);
  }

  /** Asks whether the words say anything of when. */
  boolean isDated() {
    return !dates.isEmpty() || !words.relatives().isEmpty();
  }

  /**
   * Asks whether the day belongs to a year that the words name over a numbered quarter: "Year ended
   * June 30, 2003" over "First".
   */
  boolean isUnderYear() {
    return length.filter(own -> own.lastQuarter().isPresent() && !own.isYear()).isPresent()
        && words.namesYearOfDay();
  }
}
