package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lexprecision.Period;

/**
 * The days on which a document says periods end, and the starts that follow from them.
 *
 * <p>Where every column ends with a month, periods are whole months. Where one does not, the
 * company counts weeks: a period begins on the day after a known end of the same weekday near its
 * nominal start, or else whole weeks before its end. So the periods of one company abut.
 */
final class DocumentCalendar {

  private static final int SNAP_DAYS = 10;
  private static final int WEEKS_OF_QUARTER = 13;
  private static final int DAYS_OF_QUARTER = 7 * WEEKS_OF_QUARTER;
  private static final int FARTHEST_QUARTERS = 4;

  /** A fiscal year that ends in January or February many name after the year it begins in. */
  private static final int NAMED_BY_ITS_END = 3;

  private final ImmutableSortedSet<LocalDate> ends;
  private final ImmutableSortedSet<LocalDate> columnEnds;
  private final Optional<LocalDate> reported;
  private final OptionalInt lastFiscalMonth;
  private final ImmutableSet<DayOfWeek> weekdays;
  private final ImmutableMap<LocalDate, Span> spans;

  /**
   * Knows the calendar of a document.
   *
   * @param ends every last day of a period or date of a balance that it names
   * @param columnEnds those of them that stand over columns
   * @param reported the last day of the period it reports on, if it is known
   * @param lastFiscalMonth the month that ends the fiscal year, if it is known
   * @param spans the length of the periods ended on a day, where they have but one
   */
  DocumentCalendar(
      Iterable<LocalDate> ends,
      Iterable<LocalDate> columnEnds,
      Optional<LocalDate> reported,
      OptionalInt lastFiscalMonth,
      Map<LocalDate, Span> spans) {
    this.spans = ImmutableMap.copyOf(spans);
    this.ends = ImmutableSortedSet.copyOf(ends);
    this.columnEnds = ImmutableSortedSet.copyOf(columnEnds);
    this.reported = reported;
    this.lastFiscalMonth = lastFiscalMonth;
    this.weekdays =
        this.columnEnds.stream()
            .filter(end -> !endsMonth(end))
            .map(LocalDate::getDayOfWeek)
            .collect(ImmutableSet.toImmutableSet());
  }

  /** The last day of the period the document reports on. */
  Optional<LocalDate> reported() {
    return reported;
  }

  /** The day of the document, unless the period it reports on ends later still. */
  Optional<LocalDate> latest(Optional<LocalDate> released) {
    return released.filter(day -> reported.isEmpty() || !reported.get().isAfter(day));
  }

  /** Asks whether the company counts weeks. */
  boolean isWeekly() {
    return !weekdays.isEmpty();
  }

  /** Asks whether a period can end on a day: with a month where every column's does. */
  boolean fits(LocalDate end) {
    return isWeekly() || columnEnds.isEmpty() || endsMonth(end);
  }

  /** Returns a period in another year; empty where its days are not those of a calendar month. */
  Optional<Period> inYear(int year, Period period) {
    int years = year - period.lastDay().getYear();
    if (years == 0) {
      return Optional.of(period);
    }
    return isWeekly() || !endsMonth(period.lastDay())
        ? Optional.empty()
        : Optional.of(
            Period.of(
                period.start().plusYears(years), period.lastDay().plusYears(years).plusDays(1)));
  }

  /** Returns the period of a length that ends on a day. */
  Period ending(LocalDate end, Span span) {
    if (span.weeks() > 0) {
      return Period.weeksEnded(span.weeks(), end);
    }
    int months = span.toDate() ? monthsToDate(end) : span.months();
    // one that counts weeks can show whole months too, of a company it bought
    return endsMonth(end) && !weekdays.contains(end.getDayOfWeek())
        ? Period.monthsEnded(months, end)
        : byWeeks(end, months);
  }

  /** Returns the last day of a quarter of a fiscal year, as near as the document tells. */
  Optional<LocalDate> quarterEnd(int fiscalYear, int quarter) {
    if (lastFiscalMonth.isEmpty()) {
      return Optional.empty();
    }
    LocalDate nominal =
        LocalDate.of(fiscalYear, lastFiscalMonth.getAsInt(), 1)
            .minusMonths(3L * (4 - quarter))
            .plusMonths(1)
            .minusDays(1);
    Optional<LocalDate> known = nearest(nominal, Optional.empty());
    if (known.isPresent() || lastFiscalMonth.getAsInt() < NAMED_BY_ITS_END) {
      return known;
    }
    return isWeekly() ? inWeeks(nominal) : Optional.of(nominal);
  }

  /** Returns the last day of the period that some quarters of a year follow before its end. */
  LocalDate quarterBefore(LocalDate yearEnd, int quarters) {
    if (quarters == 0) {
      return yearEnd;
    }
    LocalDate nominal = yearEnd.plusDays(1).minusMonths(3L * quarters).minusDays(1);
    return nearest(nominal, Optional.empty())
        .orElseGet(
            () ->
                isWeekly() || !endsMonth(yearEnd)
                    ? yearEnd.minusWeeks((long) WEEKS_OF_QUARTER * quarters)
                    : nominal);
  }

  /** Returns a known end in a year that falls on about the same day of the year. */
  Optional<LocalDate> sameDayIn(int year, LocalDate like) {
    return nearest(like.plusYears(year - like.getYear()), Optional.empty());
  }

  /**
   * The day near a nominal one that is whole quarters of 13 weeks from the known ends; empty where
   * a week more in one of the years puts it on another day than they agree on.
   */
  private Optional<LocalDate> inWeeks(LocalDate nominal) {
    return inWeeks(columnEnds, nominal).or(() -> inWeeks(ends, nominal));
  }

  private static Optional<LocalDate> inWeeks(Iterable<LocalDate> ends, LocalDate nominal) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (LocalDate end : ends) {
      long quarters =
          Math.floorDiv(
              ChronoUnit.DAYS.between(end, nominal) + DAYS_OF_QUARTER / 2, (long) DAYS_OF_QUARTER);
      LocalDate day = end.plusWeeks(quarters * WEEKS_OF_QUARTER);
      if (Math.abs(quarters) <= FARTHEST_QUARTERS
          && Math.abs(ChronoUnit.DAYS.between(day, nominal)) <= SNAP_DAYS) {
        days.add(day);
      }
    }
    return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
  }

  /** The only length that periods ended on a day have in the document, if they have one. */
  Optional<Span> usualSpan(LocalDate end) {
    return Optional.ofNullable(spans.get(end));
  }

  private int monthsToDate(LocalDate end) {
    if (lastFiscalMonth.isEmpty()) {
      return end.getMonthValue();
    }
    int months = Math.floorMod(nominalMonth(end) - lastFiscalMonth.getAsInt(), 12);
    return months == 0 ? 12 : months;
  }

  /**
   * The month an end belongs to: a week that ends in the first days of a month is the last one's.
   */
  static int nominalMonth(LocalDate end) {
    return end.minusDays(7).getMonthValue();
  }

  private Period byWeeks(LocalDate end, int months) {
    LocalDate nominal = end.plusDays(1).minusMonths(months).minusDays(1);
    Optional<LocalDate> before = nearest(nominal, Optional.of(end.getDayOfWeek()));
    if (before.isPresent() && before.get().isBefore(end)) {
      return Period.of(before.get().plusDays(1), end.plusDays(1));
    }
    return Period.weeksEnded(months * WEEKS_OF_QUARTER / 3, end);
  }

  /** The known end nearest to a nominal one; what columns end on outweighs what is said in text. */
  private Optional<LocalDate> nearest(LocalDate nominal, Optional<DayOfWeek> weekday) {
    return nearest(columnEnds, nominal, weekday).or(() -> nearest(ends, nominal, weekday));
  }

  private static Optional<LocalDate> nearest(
      ImmutableSortedSet<LocalDate> ends, LocalDate nominal, Optional<DayOfWeek> weekday) {
    return ends
        .subSet(nominal.minusDays(SNAP_DAYS), true, nominal.plusDays(SNAP_DAYS), true)
        .stream()
        .filter(day -> weekday.isEmpty() || day.getDayOfWeek() == weekday.get())
        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(nominal, day))));
  }

  private static boolean endsMonth(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }
}
