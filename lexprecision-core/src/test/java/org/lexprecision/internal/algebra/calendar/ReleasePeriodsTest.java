package org.lexprecision.internal.algebra.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;

/** The periods of one release, of the years before and after a change of the year end. */
class ReleasePeriodsTest {

  private static final Optional<FiscalCalendar> DECEMBER =
      Optional.of(FiscalCalendar.calendarYear());

  private static Period months(int months, String lastDay) {
    return Period.monthsEnded(months, LocalDate.parse(lastDay));
  }

  private static ReleasePeriods saying(Optional<FiscalCalendar> calendar, Period... periods) {
    return new ReleasePeriods(calendar, ImmutableMultiset.copyOf(periods));
  }

  private static void assertWhole(ReleasePeriods release) {
    assertEquals(ImmutableList.of(release), release.parts());
  }

  @Test
  void a_year_of_the_new_kind_is_parted_from_what_lies_before_it() {
    Period year = months(12, "2004-12-31");
    Period half = months(6, "2003-12-31");
    assertEquals(
        ImmutableList.of(saying(Optional.empty(), half), saying(DECEMBER, year)),
        saying(DECEMBER, year, half).parts());
  }

  @Test
  void a_transition_period_is_parted_from_the_years_before_it() {
    Period transition = months(6, "2003-12-31");
    Period year = months(12, "2003-06-30");
    ImmutableList<ReleasePeriods> parts = saying(DECEMBER, transition, year).parts();
    assertEquals(
        ImmutableList.of(
            saying(Optional.empty(), year),
            new ReleasePeriods(DECEMBER, ImmutableMultiset.of(transition), true)),
        parts);
    assertEquals(Optional.of(Month.DECEMBER), parts.get(1).lastMonth());
  }

  @Test
  void a_year_with_part_of_a_former_one_in_it_is_not() {
    assertWhole(saying(DECEMBER, months(12, "2004-12-31"), months(9, "2004-03-31")));
  }

  @Test
  void nor_are_periods_of_which_the_latest_ends_in_another_month() {
    Period half = months(6, "2002-12-31");
    assertWhole(saying(DECEMBER, half, months(12, "2004-12-31"), months(3, "2005-03-31")));
    assertWhole(saying(DECEMBER, half, months(12, "2004-06-30")));
  }

  @Test
  void nor_is_what_begins_within_a_former_year() {
    assertWhole(
        saying(
            DECEMBER, months(9, "2004-12-31"), months(6, "2002-12-31"), months(6, "2001-12-31")));
  }

  @Test
  void nor_is_anything_where_words_and_periods_agree_or_say_nothing() {
    assertWhole(saying(DECEMBER, months(6, "2004-06-30"), months(12, "2003-12-31")));
    assertWhole(saying(Optional.empty(), months(12, "2004-12-31"), months(6, "2003-12-31")));
    assertWhole(saying(DECEMBER, months(12, "2004-06-30")));
  }

  @Test
  void the_latest_period_is_none_of_its_balances() {
    assertEquals(
        Optional.of(LocalDate.parse("2004-04-01")),
        saying(DECEMBER, months(3, "2004-03-31"), Period.atCloseOf(LocalDate.parse("2004-05-15")))
            .lastMidnight());
  }
}
