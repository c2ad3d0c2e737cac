package org.lexprecision.internal.algebra.calendar;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.FiscalCalendar.WeekRule;
import org.lexprecision.Period;

/**
 * The midnights at which fiscal years end, as periods tell them.
 *
 * <p>A cumulative period (half year, nine months) begins where a year ends. Where there is none, a
 * year ends at the earlier of the two days of a balance sheet, if they are less than a year apart:
 * interim statements show the end of the last fiscal year beside their own (Regulation S-X,
 * 10-01(c)(1)). Else it ends where a period as long as a year does. Where there is none either, a
 * quarter of the calendar year is taken for one, and the end of another period tells at least the
 * month of a quarter. What most facts say counts.
 */
public final class YearEnds {

  private static final int CUMULATIVE = 150;
  private static final int SHORT_YEAR = 350;
  private static final int LONG_YEAR = 380;
  private static final int CLOSING_WEEK = 7;

  /** The weeks of one; what is shorter ends no half year, but a transition period. */
  private static final int SHORT_QUARTER = 11;

  private static final int LONG_QUARTER = 18;

  /** One date of so many may be misprinted. */
  private static final int CLEAR = 10;

  private final Multiset<Period> periods;
  private final Multiset<LocalDate> ends;
  private final Evidence evidence;

  private YearEnds(Multiset<Period> periods, Multiset<LocalDate> ends, Evidence evidence) {
    this.periods = periods;
    this.ends = ends;
    this.evidence = evidence;
  }

  /** What tells the ends of years. */
  public enum Evidence {
    /** Periods from the beginning of a year, or the balance at its end. */
    STRONG,
    /** Periods as long as a year, which may trail. */
    YEARS,
    /** Nothing but quarters. */
    NONE
  }

  public static YearEnds of(Multiset<Period> periods) {
    Multiset<LocalDate> cumulative = TreeMultiset.create();
    Multiset<LocalDate> years = TreeMultiset.create();
    Multiset<LocalDate> others = TreeMultiset.create();
    ImmutableSortedMultiset.Builder<LocalDate> instants = ImmutableSortedMultiset.naturalOrder();
    for (Period period : periods.elementSet()) {
      int count = periods.count(period);
      if (period.isInstant()) {
        instants.addCopies(period.end(), count);
        continue;
      }
      if (isYear(period)) {
        years.add(period.end(), count);
      } else if (isCumulative(period)) {
        cumulative.add(period.start(), count);
      } else {
        others.add(endOfYear(period.end()), count);
      }
    }
    Optional<Multiset<LocalDate>> strong =
        Stream.of(cumulative, compared(instants.build()))
            .filter(found -> !found.isEmpty())
            .findFirst();
    return strong.isPresent()
        ? new YearEnds(periods, strong.get(), Evidence.STRONG)
        : years.isEmpty()
            ? new YearEnds(periods, others, Evidence.NONE)
            : new YearEnds(periods, years, Evidence.YEARS);
  }

  /**
   * The end of the year in which a shorter period ends: December, if a quarter that ends with a
   * month leaves that open; else the period's own, which is that of a quarter at least.
   */
  private static LocalDate endOfYear(LocalDate end) {
    boolean ofCalendarYear = end.getDayOfMonth() == 1 && end.getMonthValue() % 3 == 1;
    return ofCalendarYear ? end.minusDays(1).withDayOfYear(1).plusYears(1) : end;
  }

  /**
   * The day, less than a year before the last, of most balances; none where as many stand at a day
   * a year before, as in a balance sheet of three days.
   */
  private static Multiset<LocalDate> compared(ImmutableSortedMultiset<LocalDate> instants) {
    Multiset<LocalDate> compared = TreeMultiset.create();
    for (LocalDate last : Iterables.limit(instants.descendingMultiset().elementSet(), 1)) {
      Multiset<LocalDate> within =
          instants.subMultiset(last.minusDays(SHORT_YEAR), BoundType.OPEN, last, BoundType.OPEN);
      int yearBefore =
          instants.headMultiset(last.minusDays(SHORT_YEAR), BoundType.CLOSED).entrySet().stream()
              .mapToInt(Multiset.Entry::getCount)
              .max()
              .orElse(0);
      within.entrySet().stream()
          .max(Comparator.comparingInt(Multiset.Entry::getCount))
          .filter(day -> day.getCount() > 2 * yearBefore)
          .ifPresent(day -> compared.add(day.getElement(), day.getCount()));
    }
    return compared;
  }

  static boolean isYear(Period period) {
    return period.days() >= SHORT_YEAR && period.days() <= LONG_YEAR;
  }

  static boolean isCumulative(Period period) {
    return period.days() > CUMULATIVE && period.days() < SHORT_YEAR;
  }

  public Evidence evidence() {
    return evidence;
  }

  /** Returns the month in or near whose end most years end; empty where no period tells any. */
  public Optional<Month> month() {
    Multiset<Month> months = TreeMultiset.create();
    ends.forEach(end -> months.add(nominalMonth(end).getMonth()));
    return mostCommon(months);
  }

  /** Returns the rule that they follow; the calendar year where nothing tells. */
  public FiscalCalendar ruled() {
    Optional<Month> month = month();
    if (month.isEmpty()) {
      return FiscalCalendar.calendarYear();
    }
    Multiset<LocalDate> usual = TreeMultiset.create();
    ends.stream().filter(end -> nominalMonth(end).getMonth() == month.get()).forEach(usual::add);
    long atMonthEnds = usual.stream().filter(end -> end.getDayOfMonth() == 1).count();
    return 2 * atMonthEnds >= usual.size()
        ? FiscalCalendar.yearEnding(month.get())
        : weekly(usual, month.get());
  }

  private FiscalCalendar weekly(Multiset<LocalDate> usual, Month month) {
    Multiset<DayOfWeek> weekdays = TreeMultiset.create();
    usual.forEach(end -> weekdays.add(end.minusDays(1).getDayOfWeek()));
    long closing = usual.stream().filter(YearEnds::isInClosingWeek).count();
    boolean closingWeeks = CLEAR * closing >= (CLEAR - 1L) * usual.size();
    int first = weeks(10, 18).orElse(13);
    int usualWeeks = first == 12 || first == 16 ? 12 : 13;
    int half = weeks(20, 31).or(this::weeksBeforeThird).orElse(first + usualWeeks) - first;
    int second = half < SHORT_QUARTER ? usualWeeks : half;
    int third = weeks(33, 42).orElse(first + second + usualWeeks) - first - second;
    return FiscalCalendar.yearEnding(
        closingWeeks ? WeekRule.LAST : WeekRule.NEAREST,
        mostCommon(weekdays).orElseThrow(),
        month,
        first,
        second,
        Math.max(third, 1));
  }

  /** The usual weeks of the periods that begin with a year and have so many. */
  private Optional<Integer> weeks(int least, int most) {
    Multiset<Integer> weeks = TreeMultiset.create();
    for (Period period : periods.elementSet()) {
      int length = (int) Math.min(period.days() / 7, LONG_YEAR);
      if (ends.contains(period.start()) && length >= least && length <= most) {
        weeks.add(length, periods.count(period));
      }
    }
    return mostCommon(weeks);
  }

  /** The weeks up to a third quarter that ends with three quarters of a year: 40 less 12. */
  private Optional<Integer> weeksBeforeThird() {
    Multiset<Integer> weeks = TreeMultiset.create();
    for (Period whole : periods.elementSet()) {
      for (Period third : periods.elementSet()) {
        boolean isThird =
            third.end().equals(whole.end())
                && isWeeks(third, SHORT_QUARTER, LONG_QUARTER)
                && isWeeks(whole, 33, 42)
                && ends.contains(whole.start());
        if (isThird) {
          weeks.add((int) ((whole.days() - third.days()) / 7), periods.count(third));
        }
      }
    }
    return mostCommon(weeks);
  }

  private static boolean isWeeks(Period period, int least, int most) {
    return period.days() >= 7L * least && period.days() <= 7L * most;
  }

  /** The month whose end is nearest to a midnight: December 29 and January 4 end a December. */
  static YearMonth nominalMonth(LocalDate end) {
    LocalDate lastDay = end.minusDays(1);
    YearMonth month = YearMonth.from(lastDay);
    return lastDay.getDayOfMonth() <= 14 ? month.minusMonths(1) : month;
  }

  private static boolean isInClosingWeek(LocalDate end) {
    LocalDate monthEnd = nominalMonth(end).atEndOfMonth().plusDays(1);
    return !end.isAfter(monthEnd) && end.isAfter(monthEnd.minusDays(CLOSING_WEEK));
  }

  private static <E extends Comparable<E>> Optional<E> mostCommon(Multiset<E> set) {
    return set.elementSet().stream()
        .max(
            Comparator.comparingInt((E element) -> set.count(element))
                .thenComparing(Comparator.naturalOrder()));
  }
}
