package org.lexprecision.internal.algebra.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultiset;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;

/** Fiscal calendars as the periods of facts tell them. */
public final class Calendars {

  private static final long DAYS_OF_MONTH = 30;
  private static final long NEAR_DAYS = 25;
  private static final long MOST_DAYS = 365_250;
  private static final int SHORT_YEAR = 340;
  private static final int LONG_YEAR = 390;

  private Calendars() {}

  /**
   * Returns the calendar that releases follow, the first of them first, with the changes of the
   * year end among them; the calendar year, {@linkplain FiscalCalendar#isAssumed assumed}, where
   * nothing tells.
   */
  public static FiscalCalendar of(ImmutableList<ReleasePeriods> releases) {
    ImmutableList<Era> eras =
        Era.of(
            releases.stream()
                .flatMap(release -> release.parts().stream())
                .collect(ImmutableList.toImmutableList()));
    Era all = new Era(Optional.empty(), ImmutableList.of());
    for (Era era : eras) {
      all = all.and(era);
    }
    ImmutableSortedSet<LocalDate> midnights = all.midnights();
    UsualPeriods usual = new UsualPeriods(all.periods());
    Optional<FiscalCalendar> changed = changed(eras, midnights, usual);
    return changed.orElseGet(() -> usual.in(settled(eras).ruled().snappedTo(midnights)));
  }

  /** The calendar of the eras one after another; empty where the year end did not change. */
  private static Optional<FiscalCalendar> changed(
      ImmutableList<Era> eras, ImmutableSortedSet<LocalDate> midnights, UsualPeriods usual) {
    if (eras.size() < 2) {
      return Optional.empty();
    }
    FiscalCalendar calendar = usual.in(eras.get(0).ruled().snappedTo(midnights));
    for (int i = 1; i < eras.size(); i++) {
      FiscalCalendar former = calendar;
      FiscalCalendar next = eras.get(i).ruled().snappedTo(midnights);
      Optional<LocalDate> lastDay = eras.get(i).change(eras.get(i - 1), former, next);
      if (lastDay.isEmpty()) {
        return Optional.empty();
      }
      calendar = usual.in(next.succeeding(former, lastDay.get()));
    }
    return Optional.of(calendar);
  }

  /** All releases as one era: of the month that their periods tell, else of that most tell. */
  private static Era settled(ImmutableList<Era> eras) {
    Era all = new Era(Optional.empty(), ImmutableList.of());
    Multiset<Month> months = TreeMultiset.create();
    for (Era era : eras) {
      all = all.and(new Era(Optional.empty(), era.releases()));
      era.month().ifPresent(month -> months.add(month, era.releases().size()));
    }
    return YearEnds.of(all.periods()).evidence() == YearEnds.Evidence.STRONG
        ? all
        : new Era(
            Multisets.copyHighestCountFirst(months).elementSet().stream().findFirst(),
            all.releases());
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
    if (span.get().days() > MOST_DAYS) {
      throw new IllegalArgumentException(
          "the facts lie more than 1000 years apart: "
              + span.get().start()
              + " to "
              + span.get().end());
    }
    return calendar.quarters(span.get());
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
    ImmutableSortedSet<Period> quarters = quarters(calendar, periods);
    ImmutableSortedSet<Period> transitions = transitions(calendar, quarters);
    for (Period quarter : quarters) {
      halves.add(
          transitions.stream()
              .filter(transition -> transition.encloses(quarter))
              .findFirst()
              .orElseGet(() -> half(calendar, quarter)));
    }
    return halves.build();
  }

  private static Period half(FiscalCalendar calendar, Period quarter) {
    int year = calendar.yearOf(quarter.lastDay());
    return calendar.half(year, quarter.end().isAfter(calendar.half(year, 1).end()) ? 2 : 1);
  }

  /** Asks whether a period is about so many months long. */
  private static boolean isLong(Period period, int months) {
    return Math.abs(period.days() - DAYS_OF_MONTH * months) <= NEAR_DAYS;
  }

  /** Returns the periods as long as a quarter that are none of some quarters. */
  public static ImmutableSortedSet<Period> quartersBeside(
      Set<Period> quarters, Multiset<Period> periods) {
    return periods.elementSet().stream()
        .filter(period -> isLong(period, 3) && !quarters.contains(period))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Returns the transition periods that some quarters lie in. */
  public static ImmutableSortedSet<Period> transitions(
      FiscalCalendar calendar, Set<Period> quarters) {
    ImmutableSortedSet.Builder<Period> transitions = ImmutableSortedSet.naturalOrder();
    for (Optional<FiscalCalendar> at = Optional.of(calendar);
        at.isPresent();
        at = at.get().former()) {
      at.get()
          .transitionPeriod()
          .filter(transition -> quarters.stream().anyMatch(transition::encloses))
          .ifPresent(transitions::add);
    }
    return transitions.build();
  }

  /**
   * Returns every twelve months that consecutive quarters make up: every four of them, but for
   * those that lie in a transition period.
   */
  public static ImmutableSortedSet<Period> trailingYears(
      FiscalCalendar calendar, Multiset<Period> periods) {
    ImmutableList<Period> quarters = quarters(calendar, periods).asList();
    ImmutableSortedSet.Builder<Period> years = ImmutableSortedSet.naturalOrder();
    for (int last = 0; last < quarters.size(); last++) {
      year(quarters, last).ifPresent(years::add);
    }
    return years.build();
  }

  /** The quarters up to one of them that are a year together. */
  private static Optional<Period> year(ImmutableList<Period> quarters, int last) {
    LocalDate end = quarters.get(last).end();
    for (int first = last; first >= 0; first--) {
      Period year = Period.of(quarters.get(first).start(), end);
      if (year.days() >= SHORT_YEAR) {
        return year.days() <= LONG_YEAR ? Optional.of(year) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the four quarters up to a day, or the twelve months where no quarter ends on it. */
  public static Period trailingYear(FiscalCalendar calendar, LocalDate lastDay) {
    ImmutableList<Period> quarters =
        calendar.quarters(Period.of(lastDay.minusMonths(15), lastDay.plusDays(1))).asList();
    int last = quarters.size() - 1;
    return quarters.get(last).lastDay().equals(lastDay)
        ? year(quarters, last).orElseGet(() -> Period.monthsEnded(12, lastDay))
        : Period.monthsEnded(12, lastDay);
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
