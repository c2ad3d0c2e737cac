package org.lexprecision.internal.algebra.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.FiscalCalendar.WeekRule;
import org.lexprecision.Period;
import org.lexprecision.internal.algebra.calendar.YearEnds.Evidence;

/** When years end, as the periods of releases tell. */
class YearEndsTest {

  private static final LocalDate NEW_YEAR = LocalDate.parse("2011-01-01");

  /** A Saturday night at the end of a December. */
  private static final LocalDate SUNDAY = LocalDate.parse("2010-12-26");

  private final ImmutableMultiset.Builder<Period> periods = ImmutableMultiset.builder();

  private YearEndsTest balance(String day, int times) {
    periods.addCopies(Period.atCloseOf(LocalDate.parse(day)), times);
    return this;
  }

  private YearEndsTest halfYearFrom(LocalDate midnight, int times) {
    periods.addCopies(Period.of(midnight, midnight.plusDays(182)), times);
    return this;
  }

  private YearEnds ends() {
    return YearEnds.of(periods.build());
  }

  private static Period days(int days) {
    return Period.of(NEW_YEAR, NEW_YEAR.plusDays(days));
  }

  private static YearEndsTest periods() {
    return new YearEndsTest();
  }

  private static Period weeks(int from, int to) {
    return Period.of(SUNDAY.plusWeeks(from), SUNDAY.plusWeeks(to));
  }

  /** The weeks of the first three quarters, as some periods tell. */
  private static ImmutableList<Integer> quarters(Period... told) {
    return YearEnds.of(ImmutableMultiset.copyOf(told)).ruled().quarterWeeks();
  }

  private static ImmutableList<Integer> cumulative(int first, int half, int nine) {
    return quarters(weeks(0, first), weeks(0, half), weeks(0, nine));
  }

  @Test
  void a_year_ends_at_the_earlier_day_of_a_balance_sheet_of_two() {
    YearEnds ends = periods().balance("2011-09-30", 3).balance("2010-12-31", 3).ends();
    assertEquals(Evidence.STRONG, ends.evidence());
    assertEquals(Optional.of(Month.DECEMBER), ends.month());
  }

  @Test
  void a_balance_sheet_of_three_days_tells_no_year() {
    YearEnds three =
        periods().balance("2011-09-30", 4).balance("2010-12-31", 4).balance("2010-09-30", 2).ends();
    assertEquals(Evidence.NONE, three.evidence());
    assertEquals(Optional.empty(), three.month());
    YearEnds stray =
        periods().balance("2011-09-30", 3).balance("2010-12-31", 3).balance("2010-09-30", 1).ends();
    assertEquals(Optional.of(Month.DECEMBER), stray.month());
  }

  @Test
  void a_year_has_350_to_380_days_and_what_has_less_and_more_than_150_begins_with_one() {
    assertFalse(YearEnds.isYear(days(349)));
    assertTrue(YearEnds.isYear(days(350)));
    assertTrue(YearEnds.isYear(days(380)));
    assertFalse(YearEnds.isYear(days(381)));
    assertFalse(YearEnds.isCumulative(days(150)));
    assertTrue(YearEnds.isCumulative(days(151)));
    assertTrue(YearEnds.isCumulative(days(349)));
    assertFalse(YearEnds.isCumulative(days(350)));
  }

  @Test
  void a_midnight_ends_the_month_whose_end_is_nearer() {
    assertEquals(
        YearMonth.of(2010, Month.DECEMBER), YearEnds.nominalMonth(LocalDate.parse("2011-01-15")));
    assertEquals(
        YearMonth.of(2011, Month.JANUARY), YearEnds.nominalMonth(LocalDate.parse("2011-01-16")));
  }

  @Test
  void the_month_that_most_periods_tell_counts_and_only_its_midnights_make_the_rule() {
    LocalDate july = LocalDate.parse("2010-07-01");
    assertEquals(
        FiscalCalendar.yearEnding(Month.JUNE),
        periods().halfYearFrom(july, 2).halfYearFrom(SUNDAY, 1).ends().ruled());
    assertEquals(
        FiscalCalendar.yearEnding(WeekRule.LAST, DayOfWeek.SATURDAY, Month.DECEMBER),
        periods().halfYearFrom(july, 1).halfYearFrom(SUNDAY, 1).ends().ruled());
  }

  @Test
  void years_end_with_the_month_where_half_of_the_midnights_do() {
    assertEquals(
        FiscalCalendar.calendarYear(),
        periods().halfYearFrom(NEW_YEAR, 1).halfYearFrom(SUNDAY, 1).ends().ruled());
    assertEquals(
        Optional.of(DayOfWeek.SATURDAY),
        periods().halfYearFrom(NEW_YEAR, 1).halfYearFrom(SUNDAY, 2).ends().ruled().weekday());
  }

  @Test
  void years_end_on_the_last_such_weekday_where_one_midnight_of_ten_at_most_is_in_the_next_month() {
    LocalDate next = SUNDAY.plusWeeks(1);
    assertEquals(
        WeekRule.LAST,
        periods().halfYearFrom(SUNDAY, 9).halfYearFrom(next, 1).ends().ruled().weekRule());
    assertEquals(
        WeekRule.NEAREST,
        periods().halfYearFrom(SUNDAY, 8).halfYearFrom(next, 2).ends().ruled().weekRule());
  }

  @Test
  void a_weekday_before_the_last_of_the_month_is_not_the_last() {
    assertEquals(
        WeekRule.NEAREST,
        periods().halfYearFrom(SUNDAY.minusWeeks(1), 1).ends().ruled().weekRule());
  }

  @Test
  void quarters_have_the_weeks_that_periods_from_the_beginning_of_a_year_tell() {
    assertEquals(ImmutableList.of(12, 12, 12), cumulative(12, 24, 36));
    assertEquals(ImmutableList.of(16, 12, 12), cumulative(16, 28, 40));
    assertEquals(ImmutableList.of(10, 12, 11), cumulative(10, 22, 33));
    assertEquals(ImmutableList.of(18, 13, 11), cumulative(18, 31, 42));
    assertEquals(ImmutableList.of(13, 13, 13), cumulative(9, 26, 43));
    assertEquals(ImmutableList.of(13, 13, 13), cumulative(19, 26, 43));
  }

  @Test
  void what_would_leave_a_second_quarter_of_ten_weeks_is_no_half_year() {
    assertEquals(ImmutableList.of(13, 11, 13), cumulative(13, 24, 37));
    assertEquals(ImmutableList.of(13, 13, 11), cumulative(13, 23, 37));
  }

  @Test
  void the_third_quarter_and_three_quarters_of_a_year_leave_the_second() {
    assertEquals(ImmutableList.of(12, 16, 12), quarters(weeks(0, 12), weeks(0, 40), weeks(28, 40)));
    assertEquals(ImmutableList.of(11, 11, 11), quarters(weeks(0, 11), weeks(0, 33), weeks(22, 33)));
    assertEquals(ImmutableList.of(10, 14, 18), quarters(weeks(0, 10), weeks(0, 42), weeks(24, 42)));
  }

  @Test
  void what_ends_with_three_quarters_and_is_no_quarter_or_ends_elsewhere_tells_no_second() {
    assertEquals(ImmutableList.of(12, 12, 9), quarters(weeks(0, 12), weeks(0, 33), weeks(23, 33)));
    assertEquals(ImmutableList.of(12, 12, 16), quarters(weeks(0, 12), weeks(0, 40), weeks(28, 41)));
    assertEquals(ImmutableList.of(10, 13, 19), quarters(weeks(0, 10), weeks(0, 42), weeks(23, 42)));
  }
}
