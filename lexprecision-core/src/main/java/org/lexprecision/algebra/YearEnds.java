package org.lexprecision.algebra;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultiset;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.FiscalCalendar.WeekRule;
import org.lexprecision.Period;

/**
 * The midnights at which fiscal years end, as periods tell them: where years end, and where
 * cumulative periods begin.
 *
 * <p>A period of 350 to 380 days is a year. Of two that begin together, the longer is cumulative if
 * it is longer than 150 days, and the year begins with it. Where neither is seen, a period of more
 * than 150 days tells the beginning; after that, the last quarter's end tells at least the month.
 */
final class YearEnds {

  private static final int SHORT_YEAR = 350;
  private static final int LONG_YEAR = 380;
  private static final int CUMULATIVE = 150;
  private static final int CLOSING_WEEK = 7;

  private final ImmutableSortedSet<LocalDate> midnights;
  private final Multiset<LocalDate> yearEnds;

  private YearEnds(ImmutableSortedSet<LocalDate> midnights, Multiset<LocalDate> yearEnds) {
    this.midnights = midnights;
    this.yearEnds = yearEnds;
  }

  static YearEnds of(Iterable<Fact> facts) {
    Multiset<LocalDate> years = TreeMultiset.create();
    Multiset<LocalDate> cumulative = TreeMultiset.create();
    Multiset<LocalDate> others = TreeMultiset.create();
    ImmutableSortedSet.Builder<LocalDate> midnights = ImmutableSortedSet.naturalOrder();
    for (Fact fact : facts) {
      Period period = fact.period().orElseThrow();
      if (period.isInstant()) {
        continue;
      }
      midnights.add(period.start()).add(period.end());
      if (period.days() >= SHORT_YEAR && period.days() <= LONG_YEAR) {
        years.add(period.end());
      } else if (period.days() > CUMULATIVE && period.days() < SHORT_YEAR) {
        cumulative.add(period.start());
      } else {
        others.add(period.end());
      }
    }
    Multiset<LocalDate> told =
        !cumulative.isEmpty() ? cumulative : years.isEmpty() ? others : years;
    return new YearEnds(midnights.build(), told);
  }

  FiscalCalendar calendar() {
    if (yearEnds.isEmpty()) {
      return FiscalCalendar.calendarYear();
    }
    Multiset<Month> months = TreeMultiset.create();
    Multiset<DayOfWeek> weekdays = TreeMultiset.create();
    boolean monthEnds = true;
    boolean closingWeeks = true;
    for (LocalDate midnight : yearEnds) {
      LocalDate lastDay = midnight.minusDays(1);
      YearMonth month = nominalMonth(lastDay);
      months.add(month.getMonth());
      weekdays.add(lastDay.getDayOfWeek());
      monthEnds &= lastDay.equals(month.atEndOfMonth());
      closingWeeks &=
          !lastDay.isAfter(month.atEndOfMonth())
              && lastDay.isAfter(month.atEndOfMonth().minusDays(CLOSING_WEEK));
    }
    Month month = mostCommon(months).orElse(Month.DECEMBER);
    if (monthEnds) {
      return FiscalCalendar.yearEnding(month);
    }
    WeekRule rule = closingWeeks ? WeekRule.LAST : WeekRule.NEAREST;
    return FiscalCalendar.yearEnding(rule, mostCommon(weekdays).orElseThrow(), month)
        .snappedTo(midnights);
  }

  /** The month whose end is nearest: January 1 and December 28 both close a December. */
  private static YearMonth nominalMonth(LocalDate lastDay) {
    YearMonth month = YearMonth.from(lastDay);
    return lastDay.getDayOfMonth() <= 14 ? month.minusMonths(1) : month;
  }

  private static <E extends Comparable<E>> Optional<E> mostCommon(Multiset<E> set) {
    return Multisets.copyHighestCountFirst(set).entrySet().stream()
        .max(
            Comparator.comparingInt((Multiset.Entry<E> entry) -> entry.getCount())
                .thenComparing(Multiset.Entry::getElement))
        .map(Multiset.Entry::getElement);
  }
}
