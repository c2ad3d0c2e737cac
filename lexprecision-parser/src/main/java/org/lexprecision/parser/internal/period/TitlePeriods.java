package org.lexprecision.parser.internal.period;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodWords;

/**
 * What the title of a table says of the periods of its columns.
 *
 * @param words the title
 * @param length the length it names
 * @param dates the dates it names
 * @param isInstant whether it says that the figures are balances of a moment
 * @param needsLength whether it says that they are of periods, so that a date alone says little
 */
public record TitlePeriods(
    PeriodWords words,
    Optional<Length> length,
    ImmutableList<DateMention> dates,
    boolean isInstant,
    boolean needsLength) {

  /** Asks whether the title names a year: of "Quarterly results of the year 2003" too. */
  boolean isOfYear() {
    return length.filter(Length::isYear).isPresent() || words.namesYear();
  }

  /** The days of months that it names, each once. */
  ImmutableList<DateMention> days() {
    return dates.stream()
        .filter(date -> date.month().isPresent())
        .collect(
            collectingAndThen(
                toMap(
                    date -> List.of(date.month(), date.day(), date.year()),
                    date -> date,
                    (first, again) -> first,
                    LinkedHashMap::new),
                days -> ImmutableList.copyOf(days.values())));
  }

  /** The first year it names. */
  Optional<Integer> year() {
    return dates.stream()
        .filter(date -> date.year().isPresent())
        .map(date -> date.year().getAsInt())
        .findFirst();
  }

  /** Returns the title without the days that are of something else. */
  TitlePeriods without(Predicate<LocalDate> others) {
    return new TitlePeriods(
        words,
        length,
        dates.stream()
            .filter(date -> date.day().isEmpty() || date.date().filter(others).isEmpty())
            .collect(ImmutableList.toImmutableList()),
        isInstant,
        needsLength);
  }

  /** Returns the title with those days alone that are said to end something, where any is. */
  TitlePeriods orWithin(Predicate<LocalDate> said) {
    boolean any = dates.stream().flatMap(date -> date.date().stream()).anyMatch(said);
    return any ? without(said.negate()) : this;
  }
}
