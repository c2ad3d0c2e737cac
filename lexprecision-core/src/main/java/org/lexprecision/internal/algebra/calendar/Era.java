package org.lexprecision.internal.algebra.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;
import org.lexprecision.internal.algebra.calendar.YearEnds.Evidence;

/**
 * Releases of a company that follow on one another and tell one month in which its years end.
 *
 * @param month the month; empty where none of them tells
 * @param releases the releases
 */
record Era(Optional<Month> month, ImmutableList<ReleasePeriods> releases) {

  /** Years are named for the one they begin in where a fourth of the releases name them so. */
  private static final int ONE_IN = 4;

  /**
   * Parts releases where the month changes. One alone that tells another than those before and
   * behind it is misread, or tells of another company.
   */
  static ImmutableList<Era> of(ImmutableList<ReleasePeriods> releases) {
    List<Era> eras = new ArrayList<>();
    for (ReleasePeriods release : releases) {
      Era next = new Era(release.lastMonth(), ImmutableList.of(release));
      Era last = eras.isEmpty() ? next : eras.get(eras.size() - 1);
      if (eras.isEmpty()) {
        eras.add(next);
      } else if (next.month().isEmpty() || last.month().isEmpty() || isSame(last, next)) {
        eras.set(eras.size() - 1, last.and(next));
      } else if (eras.size() > 1 && last.isAlone() && isSame(eras.get(eras.size() - 2), next)) {
        eras.remove(eras.size() - 1);
        eras.set(eras.size() - 1, eras.get(eras.size() - 1).and(last).and(next));
      } else {
        eras.add(next);
      }
    }
    return ImmutableList.copyOf(eras);
  }

  private static boolean isSame(Era one, Era other) {
    return one.month().equals(other.month());
  }

  private boolean isAlone() {
    return releases.stream().filter(release -> release.lastMonth().isPresent()).count() == 1;
  }

  Era and(Era next) {
    return new Era(
        month.or(next::month),
        ImmutableList.<ReleasePeriods>builder().addAll(releases).addAll(next.releases()).build());
  }

  ImmutableMultiset<Period> periods() {
    ImmutableMultiset.Builder<Period> all = ImmutableMultiset.builder();
    releases.forEach(release -> all.addAll(release.periods()));
    return all.build();
  }

  /** The rule that its periods follow, or its words where those tell no year. */
  FiscalCalendar ruled() {
    YearEnds ends = YearEnds.of(periods());
    FiscalCalendar ruled =
        ends.month().equals(month) || (month.isEmpty() && ends.evidence() != Evidence.NONE)
            ? ends.ruled()
            : month.map(FiscalCalendar::yearEnding).orElseGet(() -> ends.ruled().assumed());
    long late =
        releases.stream()
            .flatMap(release -> release.stated().stream())
            .filter(stated -> stated.yearsLate() > 0)
            .filter(stated -> stated.lastMonth() == ruled.lastMonth())
            .count();
    return late > 0 && ONE_IN * late >= releases.size() ? ruled.namedAYearEarlier() : ruled;
  }

  /**
   * Returns the last day of the last year of a calendar before the years of this era; empty where
   * no release tells of a year that begins after those which the releases before it tell of, so
   * that nothing changed.
   *
   * @param before the releases before it
   * @param former the calendar of those
   * @param calendar the calendar of this era
   */
  Optional<LocalDate> change(Era before, FiscalCalendar former, FiscalCalendar calendar) {
    LocalDate last =
        releases.stream()
            .flatMap(release -> release.lastMidnight().stream())
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    Optional<ReleasePeriods> first =
        releases.stream().filter(release -> release.lastMonth().isPresent()).findFirst();
    if (first.filter(ReleasePeriods::ofTransition).isPresent()) {
      return first.flatMap(ReleasePeriods::lastMidnight).map(begins -> lastYear(former, begins));
    }
    return first
        .flatMap(ReleasePeriods::lastMidnight)
        .map(end -> calendar.year(calendar.yearOf(end.minusDays(1))))
        .map(
            year ->
                before
                    .lastEnd(former)
                    .filter(year.start()::isBefore)
                    .map(end -> calendar.year(calendar.yearOf(end.minusDays(1))).end())
                    .orElseGet(year::start))
        .filter(begins -> begins.isBefore(last))
        .map(begins -> lastYear(former, begins));
  }

  /** The last midnight of its years, and of what begins with a year. */
  private Optional<LocalDate> lastEnd(FiscalCalendar calendar) {
    return periods().elementSet().stream()
        .filter(period -> YearEnds.isYear(period) || YearEnds.isCumulative(period))
        .filter(period -> YearEnds.nominalMonth(period.start()).getMonth() == calendar.lastMonth())
        .map(Period::end)
        .max(Comparator.naturalOrder());
  }

  private static LocalDate lastYear(FiscalCalendar former, LocalDate begins) {
    Period year = former.year(former.yearOf(begins.minusDays(1)));
    return year.end().isAfter(begins) ? year.start().minusDays(1) : year.lastDay();
  }

  ImmutableSortedSet<LocalDate> midnights() {
    ImmutableSortedSet.Builder<LocalDate> midnights = ImmutableSortedSet.naturalOrder();
    for (Period period : periods().elementSet()) {
      if (!period.isInstant()) {
        midnights.add(period.start(), period.end());
      }
    }
    return midnights.build();
  }
}
