package org.lexprecision.internal.algebra.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Optional;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;

/** Fiscal calendars as the periods of facts tell them. */
public final class Calendars {

  private static final long DAYS_OF_MONTH = 30;
  private static final long NEAR_DAYS = 25;
  private static final long MOST_DAYS = 365_250;

  private Calendars() {}

  /** Returns the calendar that the periods follow; the calendar year where nothing tells. */
  public static FiscalCalendar of(Multiset<Period> periods) {
    return YearEnds.of(periods).calendar();
  }

  /**
   * Returns the quarters from the first that some period touches to the last.
   *
   * @throws IllegalArgumentException if there are a thousand years between them
   */
  public static ImmutableSortedSet<Period> quarters(
      FiscalCalendar calendar, Multiset<Period> periods) {
    Optional<Period> span = span(periods);
    if (span.isEmpty()) {
      return ImmutableSortedSet.of();
    }
    ImmutableSortedSet.Builder<Period> quarters = ImmutableSortedSet.naturalOrder();
    if (span.get().days() > MOST_DAYS) {
      throw new IllegalArgumentException(
          "the facts lie more than 1000 years apart: "
              + span.get().start()
              + " to "
              + span.get().end());
    }
    int last = calendar.yearOf(span.get().lastDay());
    for (int year = calendar.yearOf(span.get().start()); year <= last; year++) {
      for (int quarter = 1; quarter <= 4; quarter++) {
        Period period = calendar.quarter(year, quarter);
        if (period.start().isBefore(span.get().end())
            && span.get().start().isBefore(period.end())) {
          quarters.add(period);
        }
      }
    }
    return quarters.build();
  }

  /**
   * Returns the halves of fiscal years from the first that some period touches to the last, for a
   * company that states halves and no quarters; none for any other.
   */
  public static ImmutableSortedSet<Period> halves(
      FiscalCalendar calendar, Multiset<Period> periods) {
    boolean quarterly = periods.elementSet().stream().anyMatch(one -> isLong(one, 3));
    boolean halfYearly = periods.elementSet().stream().anyMatch(one -> isLong(one, 6));
    if (quarterly || !halfYearly) {
      return ImmutableSortedSet.of();
    }
    ImmutableSortedSet.Builder<Period> halves = ImmutableSortedSet.naturalOrder();
    for (Period quarter : quarters(calendar, periods)) {
      int year = calendar.yearOf(quarter.lastDay());
      halves.add(calendar.half(year, quarter.end().isAfter(calendar.half(year, 1).end()) ? 2 : 1));
    }
    return halves.build();
  }

  /** Asks whether a period is about so many months long. */
  private static boolean isLong(Period period, int months) {
    return Math.abs(period.days() - DAYS_OF_MONTH * months) <= NEAR_DAYS;
  }

  /** Returns every four consecutive ones of the quarters. */
  public static ImmutableSortedSet<Period> trailingYears(
      FiscalCalendar calendar, Multiset<Period> periods) {
    ImmutableList<Period> quarters = quarters(calendar, periods).asList();
    ImmutableSortedSet.Builder<Period> years = ImmutableSortedSet.naturalOrder();
    for (int last = 3; last < quarters.size(); last++) {
      years.add(Period.of(quarters.get(last - 3).start(), quarters.get(last).end()));
    }
    return years.build();
  }

  /** Returns the four quarters up to a day, or the twelve months where no quarter ends on it. */
  public static Period trailingYear(FiscalCalendar calendar, LocalDate lastDay) {
    int year = calendar.yearOf(lastDay);
    for (int quarter = 1; quarter <= 4; quarter++) {
      if (calendar.quarter(year, quarter).lastDay().equals(lastDay)) {
        return calendar.trailingYear(year, quarter);
      }
    }
    return Period.monthsEnded(12, lastDay);
  }

  private static Optional<Period> span(Multiset<Period> periods) {
    Optional<Period> span = Optional.empty();
    for (Period period : periods.elementSet()) {
      if (!period.isInstant()) {
        span = Optional.of(span.map(one -> hull(one, period)).orElse(period));
      }
    }
    return span;
  }

  private static Period hull(Period one, Period other) {
    return Period.of(
        one.start().isBefore(other.start()) ? one.start() : other.start(),
        one.end().isAfter(other.end()) ? one.end() : other.end());
  }
}
