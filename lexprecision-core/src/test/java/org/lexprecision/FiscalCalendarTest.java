package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.FiscalCalendar.WeekRule;

class FiscalCalendarTest {

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static Period days(String first, String last) {
    return Period.inclusive(day(first), day(last));
  }

  @Test
  void the_rule_and_the_known_midnights_make_a_calendar() {
    new EqualsTester()
        .addEqualityGroup(FiscalCalendar.calendarYear(), FiscalCalendar.yearEnding(Month.DECEMBER))
        .addEqualityGroup(FiscalCalendar.yearEnding(Month.JUNE))
        .addEqualityGroup(
            FiscalCalendar.yearEnding(WeekRule.LAST, DayOfWeek.SATURDAY, Month.DECEMBER))
        .addEqualityGroup(
            FiscalCalendar.calendarYear().snappedTo(ImmutableList.of(day("2003-01-03"))))
        .testEquals();
  }

  @Test
  void a_calendar_year_has_calendar_quarters() {
    FiscalCalendar calendar = FiscalCalendar.calendarYear();

    assertEquals(days("2003-01-01", "2003-12-31"), calendar.year(2003));
    assertEquals(days("2003-04-01", "2003-06-30"), calendar.quarter(2003, 2));
    assertEquals(days("2003-01-01", "2003-09-30"), calendar.yearToDate(2003, 3));
    assertEquals(days("2003-04-01", "2004-03-31"), calendar.trailingYear(2004, 1));
  }

  @Test
  void a_leap_day_ends_a_february_year() {
    FiscalCalendar calendar = FiscalCalendar.yearEnding(Month.FEBRUARY);

    assertEquals(days("2003-03-01", "2004-02-29"), calendar.year(2004));
    assertEquals(days("2004-03-01", "2005-02-28"), calendar.year(2005));
    assertEquals(2004, calendar.yearOf(day("2004-02-29")));
    assertEquals(2005, calendar.yearOf(day("2004-03-01")));
  }

  @Test
  void a_year_takes_the_name_of_the_year_of_its_nominal_month() {
    FiscalCalendar nearest =
        FiscalCalendar.yearEnding(WeekRule.NEAREST, DayOfWeek.SATURDAY, Month.DECEMBER);

    assertEquals(days("1999-01-03", "2000-01-01"), nearest.year(1999));
    assertEquals(1999, nearest.yearOf(day("2000-01-01")));
    assertEquals(2000, nearest.yearOf(day("2000-01-02")));
  }

  @Test
  void the_last_weekday_of_september_ends_fifty_two_or_fifty_three_weeks() {
    FiscalCalendar last =
        FiscalCalendar.yearEnding(WeekRule.LAST, DayOfWeek.SATURDAY, Month.SEPTEMBER);

    assertEquals(days("1999-09-26", "2000-09-30"), last.year(2000));
    assertEquals(53 * 7, last.year(2000).days());
    assertEquals(14 * 7, last.quarter(2000, 4).days());
    assertEquals(days("2000-10-01", "2001-09-29"), last.year(2001));
    assertEquals(13 * 7, last.quarter(2001, 4).days());
  }

  @Test
  void quarters_of_twelve_twelve_and_sixteen_weeks_are_a_year() {
    FiscalCalendar grocer =
        FiscalCalendar.yearEnding(WeekRule.LAST, DayOfWeek.SATURDAY, Month.DECEMBER, 16, 12, 12);

    assertEquals(16 * 7, grocer.quarter(2003, 1).days());
    assertEquals(12 * 7, grocer.quarter(2003, 3).days());
    assertEquals(12 * 7, grocer.quarter(2003, 4).days());
    assertEquals(13 * 7, grocer.quarter(2005, 4).days());
  }

  @Test
  void boundaries_snap_to_known_midnights_within_ten_days() {
    FiscalCalendar snapped =
        FiscalCalendar.calendarYear()
            .snappedTo(ImmutableList.of(day("2003-03-30"), day("2003-07-11"), day("2003-10-12")));

    assertEquals(days("2003-01-01", "2003-03-29"), snapped.quarter(2003, 1));
    assertEquals(days("2003-03-30", "2003-07-10"), snapped.quarter(2003, 2));
    assertEquals(days("2003-07-11", "2003-09-30"), snapped.quarter(2003, 3));
  }

  @Test
  void known_periods_near_those_of_the_rule_take_their_place() {
    FiscalCalendar knowing =
        FiscalCalendar.yearEnding(Month.JUNE)
            .knowing(ImmutableList.of(days("2005-07-03", "2005-10-01")));

    assertEquals(days("2005-04-01", "2005-06-30"), knowing.quarter(2005, 4));
    assertEquals(days("2005-07-03", "2005-10-01"), knowing.quarter(2006, 1));
    assertEquals(days("2005-07-01", "2005-12-31"), knowing.yearToDate(2006, 2));
    assertEquals(Optional.of("Q1 2006"), knowing.name(days("2005-07-03", "2005-10-01")));
  }

  @Test
  void it_names_what_has_a_name() {
    FiscalCalendar calendar = FiscalCalendar.yearEnding(Month.JUNE);

    assertEquals(Optional.of("Q2 2004"), calendar.name(days("2003-10-01", "2003-12-31")));
    assertEquals(Optional.of("H1 2004"), calendar.name(days("2003-07-01", "2003-12-31")));
    assertEquals(Optional.of("9M 2004"), calendar.name(days("2003-07-01", "2004-03-31")));
    assertEquals(Optional.of("FY 2004"), calendar.name(days("2003-07-01", "2004-06-30")));
    assertEquals(Optional.of("TTM Q2 2004"), calendar.name(days("2003-01-01", "2003-12-31")));
    assertEquals(Optional.empty(), calendar.name(days("2003-08-01", "2003-12-31")));
    assertEquals(Optional.empty(), calendar.name(Period.atCloseOf(day("2004-06-30"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, -1})
  void other_quarters_are_refused(int quarter) {
    FiscalCalendar calendar = FiscalCalendar.calendarYear();

    assertThrows(IllegalArgumentException.class, () -> calendar.quarter(2003, quarter));
    assertThrows(IllegalArgumentException.class, () -> calendar.yearToDate(2003, quarter));
    assertThrows(IllegalArgumentException.class, () -> calendar.trailingYear(2003, quarter));
  }

  @Test
  void quarters_that_fill_the_year_are_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            FiscalCalendar.yearEnding(WeekRule.LAST, DayOfWeek.FRIDAY, Month.JANUARY, 26, 13, 13));
  }

  @Test
  void a_year_can_be_named_for_the_year_before_the_one_it_ends_in() {
    FiscalCalendar retailer = FiscalCalendar.yearEnding(Month.JANUARY).namedAYearEarlier();
    assertEquals(Period.parse("year ended January 31, 2004"), retailer.year(2003));
    assertEquals(2003, retailer.yearOf(LocalDate.parse("2004-01-31")));
    assertEquals(2004, retailer.yearOf(LocalDate.parse("2004-02-01")));
    assertEquals(
        Optional.of("Q4 2003"), retailer.name(Period.parse("quarter ended January 31, 2004")));
    assertEquals(retailer.year(2003), retailer.snappedTo(ImmutableList.of()).year(2003));
  }

  @Test
  void second_halves_and_trailing_years_have_names() {
    FiscalCalendar calendar = FiscalCalendar.calendarYear();
    Period half = Period.parse("six months ended December 31, 2003");
    assertEquals(half, calendar.half(2003, 2));
    assertEquals(Optional.of("H2 2003"), calendar.name(half));
    assertEquals(
        Optional.of("TTM Q1 2004"), calendar.name(Period.parse("year ended March 31, 2004")));
    assertThrows(IllegalArgumentException.class, () -> calendar.half(2003, 3));
  }

  private static FiscalCalendar juneThenDecember() {
    return FiscalCalendar.calendarYear()
        .succeeding(FiscalCalendar.yearEnding(Month.JUNE), day("2003-06-30"));
  }

  @Test
  void a_change_of_the_year_end_leaves_a_transition_period() {
    FiscalCalendar calendar = juneThenDecember();

    assertEquals(Optional.of(days("2003-07-01", "2003-12-31")), calendar.transitionPeriod());
    assertEquals(days("2002-07-01", "2003-06-30"), calendar.year(2003));
    assertEquals(days("2004-01-01", "2004-12-31"), calendar.year(2004));
    assertEquals(Optional.of("Q4 2003"), calendar.name(days("2003-04-01", "2003-06-30")));
    assertEquals(Optional.of("TP 2003"), calendar.name(days("2003-07-01", "2003-12-31")));
    assertEquals(Optional.of("TP Q2 2003"), calendar.name(days("2003-10-01", "2003-12-31")));
    assertEquals(Optional.of("Q1 2004"), calendar.name(days("2004-01-01", "2004-03-31")));
    assertEquals(Optional.of("TTM Q1 2004"), calendar.name(days("2003-04-01", "2004-03-31")));
    assertEquals(Optional.empty(), calendar.name(days("2003-07-01", "2004-03-31")));
    assertEquals(
        ImmutableList.of(
            days("2003-04-01", "2003-06-30"),
            days("2003-07-01", "2003-09-30"),
            days("2003-10-01", "2003-12-31"),
            days("2004-01-01", "2004-03-31")),
        calendar.quarters(days("2003-06-01", "2004-02-15")).asList());
  }

  @ParameterizedTest
  @CsvSource({
    // new year end, its first day after June 30, 2003, parts of the transition period
    "JULY, 2003-08-01, 1", "AUGUST, 2003-09-01, 1", "SEPTEMBER, 2003-10-01, 1",
    "NOVEMBER, 2003-12-01, 1", "DECEMBER, 2004-01-01, 2", "MARCH, 2004-04-01, 3",
    "MAY, 2004-06-01, 1"
  })
  void a_transition_period_of_any_length_is_named(Month to, String begins, int parts) {
    FiscalCalendar calendar =
        FiscalCalendar.yearEnding(to)
            .succeeding(FiscalCalendar.yearEnding(Month.JUNE), day("2003-06-30"));
    Period transition = Period.of(day("2003-07-01"), day(begins));
    int year = calendar.yearOf(day(begins));

    assertEquals(Optional.of(transition), calendar.transitionPeriod());
    assertEquals(parts, calendar.quarters(transition).size());
    assertEquals(
        Optional.of("TP " + calendar.yearOf(transition.lastDay())), calendar.name(transition));
    assertEquals(day(begins), calendar.quarter(year, 1).start());
    assertEquals(Optional.of("Q1 " + year), calendar.name(calendar.quarter(year, 1)));
    assertEquals(Optional.of("Q4 2003"), calendar.name(days("2003-04-01", "2003-06-30")));
  }

  @Test
  void a_year_that_a_change_left_out_is_refused() {
    FiscalCalendar calendar =
        FiscalCalendar.yearEnding(Month.MARCH)
            .succeeding(FiscalCalendar.calendarYear(), day("2003-12-31"));

    assertEquals(Optional.of(days("2004-01-01", "2004-03-31")), calendar.transitionPeriod());
    assertEquals(days("2004-04-01", "2005-03-31"), calendar.year(2005));
    assertThrows(IllegalArgumentException.class, () -> calendar.year(2004));
    assertThrows(IllegalArgumentException.class, () -> calendar.quarter(2004, 1));
  }

  @Test
  void a_guess_names_nothing() {
    assertEquals(
        Optional.empty(),
        FiscalCalendar.calendarYear().assumed().name(days("2003-10-01", "2003-12-31")));
  }

  @Test
  void days_before_a_change_of_the_year_end_lie_in_quarters_of_the_former_calendar() {
    FiscalCalendar changed =
        FiscalCalendar.calendarYear()
            .succeeding(FiscalCalendar.yearEnding(Month.JUNE), day("2003-06-30"));

    assertEquals(FiscalQuarter.of(2003, 3), changed.quarterOf(day("2003-02-15")));
    assertEquals(FiscalQuarter.of(2003, 4), changed.quarterOf(day("2003-06-30")));
    assertEquals(FiscalQuarter.of(2004, 1), changed.quarterOf(day("2004-01-01")));
    assertThrows(IllegalArgumentException.class, () -> changed.quarterOf(day("2003-08-15")));
    for (LocalDate day = day("2001-07-01");
        day.isBefore(day("2006-01-01"));
        day = day.plusDays(1)) {
      if (day.isBefore(day("2003-07-01")) || !day.isBefore(day("2004-01-01"))) {
        Period quarter = changed.quarter(changed.quarterOf(day));
        assertEquals(
            ImmutableList.of(quarter), changed.quarters(Period.inclusive(day, day)).asList());
      }
    }
  }
}
