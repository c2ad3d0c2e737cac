package org.lexprecision.parser.internal.period;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.grammar.DateMention;

/**
 * The years that stand alone over the columns of a table, against the period that its document
 * reports on: a quarter that ended in November 2019 is of fiscal 2020 where that is the latest of
 * them, and then ends nothing that stands below 2019.
 */
final class FiscalHeads {

  private final DocumentCalendar calendar;
  private final ImmutableSortedSet<Integer> years;

  FiscalHeads(DocumentCalendar calendar, List<PeriodHead> heads) {
    this.calendar = calendar;
    this.years =
        heads.stream()
            .filter(head -> head.day().isEmpty())
            .flatMap(head -> head.year().stream().boxed())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Returns the last day of the period reported on, or of the same one of another year. */
  Optional<LocalDate> reportedIn(int year) {
    return calendar.reported().flatMap(end -> sameIn(year, end));
  }

  /** Returns the day that ends in a year what ends on a day. */
  private Optional<LocalDate> sameIn(int year, LocalDate end) {
    int years = yearOf(end) - year;
    if (years == 0) {
      return Optional.of(end);
    }
    Optional<LocalDate> known = calendar.sameDayIn(end.getYear() - years, end);
    return known.isPresent() || calendar.isWeekly() || !KnownEnds.endsMonth(end)
        ? known
        : Optional.of(end.minusYears(years));
  }

  /** Asks whether a day of the title lies in a year as the columns call it. */
  boolean isIn(int year, DateMention day) {
    return day.date().isPresent()
        ? yearOf(day.date().get()) == year
        : day.year().equals(OptionalInt.of(year));
  }

  /**
   * Returns the day that ends in a year what a day of the title ends. A whole date of a year that
   * stands over no column is that of something else.
   */
  Optional<LocalDate> titledIn(int year, DateMention day) {
    if (day.date().isEmpty()) {
      Optional<LocalDate> like = day.in(year);
      return calendar.isWeekly()
          ? like.flatMap(end -> calendar.sameDayIn(year, end)).or(() -> like)
          : like;
    }
    return day.date().filter(end -> years.contains(yearOf(end))).flatMap(end -> sameIn(year, end));
  }

  /** The year that the columns call a day's: that of the calendar, unless they know a later one. */
  private int yearOf(LocalDate day) {
    int next = day.getYear() + 1;
    boolean late =
        !years.isEmpty()
            && years.last() == next
            && calendar.endsIn(day).filter(year -> year == next).isPresent();
    return late ? next : day.getYear();
  }
}
