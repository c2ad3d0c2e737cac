package org.lexprecision.parser.internal.period;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.FiscalCalendar.WeekRule;

/**
 * The last days of the fiscal years of a company that counts weeks.
 *
 * <p>A year whose end the document names ends then. Any other ends where the rule says that the
 * document states, if no end it names breaks it. Else it ends on the last such weekday of the
 * month, or on the one nearest to its end: section 441(f) of the Internal Revenue Code knows these
 * two rules alone. A single end that follows only one of them may follow neither. Where the named
 * ends follow both, and they differ, the day is not known.
 */
final class FiscalYears {

  private final ImmutableSortedMap<Integer, LocalDate> known;
  private final ImmutableList<FiscalCalendar> rules;

  /**
   * Knows the years of a document.
   *
   * @param lastMonth the month in which they end
   * @param ends the ends it names
   * @param stated the rule it states
   */
  FiscalYears(Month lastMonth, KnownEnds ends, Optional<FiscalCalendar> stated) {
    ImmutableSortedMap.Builder<Integer, LocalDate> named = ImmutableSortedMap.naturalOrder();
    for (int year : ends.years()) {
      ends.ofPeriods(
              YearMonth.of(year, lastMonth).atEndOfMonth(),
              day -> ends.weekdays().contains(day.getDayOfWeek()))
          .ifPresent(day -> named.put(year, day));
    }
    this.known = named.build();
    this.rules =
        stated.filter(this::isFollowed).map(ImmutableList::of).orElseGet(() -> followed(lastMonth));
  }

  private ImmutableList<FiscalCalendar> followed(Month lastMonth) {
    ImmutableList<FiscalCalendar> followed =
        known.values().stream()
            .map(LocalDate::getDayOfWeek)
            .distinct()
            .flatMap(weekday -> rules(weekday, lastMonth))
            .filter(this::isFollowed)
            .collect(ImmutableList.toImmutableList());
    return known.size() > 1 || followed.size() == WeekRule.values().length
        ? followed
        : ImmutableList.of();
  }

  private static Stream<FiscalCalendar> rules(DayOfWeek weekday, Month lastMonth) {
    return Arrays.stream(WeekRule.values())
        .map(rule -> FiscalCalendar.yearEnding(rule, weekday, lastMonth));
  }

  private boolean isFollowed(FiscalCalendar rule) {
    return known.entrySet().stream()
        .allMatch(end -> rule.year(end.getKey()).lastDay().equals(end.getValue()));
  }

  /** Returns the last day of a year, named by the year of the month in which it ends. */
  Optional<LocalDate> end(int year) {
    Optional<LocalDate> named = Optional.ofNullable(known.get(year));
    if (named.isPresent()) {
      return named;
    }
    ImmutableList<LocalDate> ruled =
        rules.stream()
            .map(rule -> rule.year(year).lastDay())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return ruled.size() == 1 ? Optional.of(ruled.get(0)) : Optional.empty();
  }
}
