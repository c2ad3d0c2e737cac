package org.lexprecision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The change from one fiscal calendar to the next, with the transition period between the last year
 * of the one and the first of the other (Exchange Act Rule 13a-10).
 *
 * @param before the calendar before it
 * @param after the one after it
 * @param start the midnight that ends the last year of the one before
 */
record Transition(FiscalCalendar before, FiscalCalendar after, LocalDate start) {

  /** What is shorter is no part that anybody reports. */
  private static final int SHORTEST = 25;

  private static final int SHORT_QUARTER = 80;
  private static final int LONG_QUARTER = 120;

  /** The midnight that begins the first year of the calendar after it. */
  LocalDate end() {
    int year = after.yearOf(start);
    LocalDate begins = after.boundary(year, 0);
    return begins.isBefore(start) ? after.boundary(year, 4) : begins;
  }

  /** Empty where one year follows on the other. */
  Optional<Period> period() {
    return start.isBefore(end()) ? Optional.of(Period.of(start, end())) : Optional.empty();
  }

  /**
   * The quarters it consists of, and what is left over. Where the quarters of the two calendars do
   * not fall together, those count that the company is known to use.
   */
  ImmutableList<Period> parts() {
    LocalDate end = end();
    TreeSet<LocalDate> midnights = new TreeSet<>();
    Stream.concat(quarterEnds(before), quarterEnds(after))
        .filter(this::isUsed)
        .filter(midnight -> isBetween(start, midnight, end))
        .forEach(
            midnight -> {
              if (midnights.stream().noneMatch(other -> QuarterEnds.isNear(other, midnight))) {
                midnights.add(midnight);
              }
            });
    ImmutableList.Builder<Period> parts = ImmutableList.builder();
    LocalDate from = start;
    for (LocalDate midnight : Iterables.concat(midnights, ImmutableList.of(end))) {
      if (from.isBefore(midnight)) {
        parts.add(Period.of(from, midnight));
      }
      from = midnight;
    }
    return parts.build();
  }

  private boolean isUsed(LocalDate midnight) {
    return after.midnights().contains(midnight)
        || (quarterEnds(before).anyMatch(other -> QuarterEnds.isNear(other, midnight))
            && quarterEnds(after).anyMatch(other -> QuarterEnds.isNear(other, midnight)));
  }

  /** The ends of the quarters that a calendar has in the years about the transition. */
  private Stream<LocalDate> quarterEnds(FiscalCalendar calendar) {
    int year = start.getYear();
    return IntStream.rangeClosed(year - 2, year + 2)
        .boxed()
        .flatMap(of -> IntStream.rangeClosed(1, 4).mapToObj(to -> calendar.boundary(of, to)));
  }

  private static boolean isBetween(LocalDate start, LocalDate midnight, LocalDate end) {
    return ChronoUnit.DAYS.between(start, midnight) >= SHORTEST
        && ChronoUnit.DAYS.between(midnight, end) >= SHORTEST;
  }

  /** Returns the midnight near a day at which a quarter of either calendar ends. */
  Optional<LocalDate> boundaryNear(LocalDate day) {
    Stream<LocalDate> known =
        day.isBefore(start)
            ? Stream.concat(quarterEnds(before), Stream.of(start))
            : Stream.concat(parts().stream().map(Period::end), Stream.of(start));
    return known.filter(midnight -> QuarterEnds.isNear(midnight, day)).findFirst();
  }

  /** Names what ends within it. */
  Optional<String> name(Period period, int year) {
    if (period().filter(period::equals).isPresent()) {
      return Optional.of("TP " + year);
    }
    int part = parts().indexOf(period);
    boolean quarter = period.days() >= SHORT_QUARTER && period.days() <= LONG_QUARTER;
    return part >= 0 && quarter ? Optional.of("TP Q" + (part + 1) + " " + year) : Optional.empty();
  }
}
