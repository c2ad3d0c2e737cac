package org.lexprecision.internal.algebra.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.FiscalCalendar.WeekRule;
import org.lexprecision.Period;

/** The quarters, halves and trailing years that the periods of facts touch. */
class CalendarsTest {

  private static final FiscalCalendar YEARS = FiscalCalendar.calendarYear();
  private static final LocalDate NEW_YEAR = LocalDate.parse("2004-01-01");

  /** Years to June 2003, six months to December 2003, then calendar years. */
  private static final FiscalCalendar CHANGED =
      YEARS.succeeding(FiscalCalendar.yearEnding(Month.JUNE), LocalDate.parse("2003-06-30"));

  private static Period months(int months, String lastDay) {
    return Period.monthsEnded(months, LocalDate.parse(lastDay));
  }

  private static Period days(int days) {
    return Period.of(NEW_YEAR, NEW_YEAR.plusDays(days));
  }

  private static ImmutableSortedSet<Period> halves(FiscalCalendar calendar, Period... periods) {
    return Calendars.halves(calendar, ImmutableMultiset.copyOf(periods));
  }

  @Test
  void facts_may_lie_a_thousand_years_apart_and_no_more() {
    assertEquals(4001, Calendars.quarters(YEARS, ImmutableMultiset.of(days(365_250))).size());
    ImmutableMultiset<Period> longer = ImmutableMultiset.of(days(365_251));
    assertThrows(IllegalArgumentException.class, () -> Calendars.quarters(YEARS, longer));
  }

  @Test
  void a_company_that_states_halves_and_no_quarters_has_halves() {
    Period first = months(6, "2004-06-30");
    Period second = months(6, "2004-12-31");
    assertEquals(ImmutableSet.of(first, second), halves(YEARS, first, months(12, "2004-12-31")));
    assertEquals(ImmutableSet.of(), halves(YEARS, first, months(3, "2004-03-31")));
    assertEquals(ImmutableSet.of(), halves(YEARS, months(12, "2004-12-31")));
  }

  @Test
  void what_is_25_days_off_three_months_is_a_quarter_still() {
    Period half = months(6, "2004-06-30");
    assertEquals(ImmutableSet.of(), halves(YEARS, half, days(115)));
    assertEquals(ImmutableSet.of(half), halves(YEARS, half, days(116)));
  }

  @Test
  void a_transition_period_stands_among_the_halves_as_it_is() {
    FiscalCalendar changed =
        YEARS.succeeding(FiscalCalendar.yearEnding(Month.SEPTEMBER), LocalDate.parse("2003-09-30"));
    assertEquals(
        ImmutableSet.of(months(6, "2003-09-30"), months(3, "2003-12-31"), months(6, "2004-06-30")),
        halves(changed, months(6, "2003-09-30"), months(6, "2004-06-30")));
  }

  @Test
  void a_transition_period_is_one_of_quarters_that_lie_in_it() {
    Period transition = months(6, "2003-12-31");
    assertEquals(
        ImmutableSet.of(transition),
        Calendars.transitions(CHANGED, ImmutableSet.of(months(3, "2003-12-31"))));
    assertEquals(
        ImmutableSet.of(),
        Calendars.transitions(CHANGED, ImmutableSet.of(months(3, "2004-03-31"))));
  }

  @Test
  void quarters_beside_those_of_the_calendar_are_told_from_them_and_from_longer_periods() {
    Period known = months(3, "2004-03-31");
    Period beside = months(3, "2004-04-30");
    assertEquals(
        ImmutableSet.of(beside),
        Calendars.quartersBeside(
            ImmutableSet.of(known), ImmutableMultiset.of(known, beside, months(6, "2004-06-30"))));
  }

  @Test
  void four_quarters_are_a_trailing_year_and_three_are_none() {
    Period year = months(12, "2004-12-31");
    assertEquals(ImmutableSet.of(year), Calendars.trailingYears(YEARS, ImmutableMultiset.of(year)));
    assertEquals(
        ImmutableSet.of(),
        Calendars.trailingYears(YEARS, ImmutableMultiset.of(months(9, "2004-09-30"))));
  }

  @Test
  void the_trailing_year_is_of_quarters_up_to_their_end_and_of_months_up_to_another_day() {
    FiscalCalendar weeks =
        FiscalCalendar.yearEnding(WeekRule.LAST, DayOfWeek.SATURDAY, Month.DECEMBER);
    Period year = weeks.year(2010);
    assertEquals(year, Calendars.trailingYear(weeks, year.lastDay()));
    LocalDate day = LocalDate.parse("2010-11-30");
    assertEquals(Period.monthsEnded(12, day), Calendars.trailingYear(weeks, day));
  }
}
