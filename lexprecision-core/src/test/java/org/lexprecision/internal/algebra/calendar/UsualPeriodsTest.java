package org.lexprecision.internal.algebra.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;

/** What a calendar learns from the periods that a company states. */
class UsualPeriodsTest {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final LocalDate FIRST = LocalDate.parse("2003-01-04");

  private final Multiset<Period> stated = HashMultiset.create();

  private static Period days(LocalDate start, int days) {
    return Period.of(start, start.plusDays(days));
  }

  private UsualPeriodsTest state(int facts, Period period) {
    stated.add(period, facts);
    return this;
  }

  /** Asks for the calendar year that knows some periods besides. */
  private void assertKnows(Period... periods) {
    FiscalCalendar expected =
        periods.length == 0 ? CALENDAR : CALENDAR.knowing(ImmutableSortedSet.copyOf(periods));
    assertEquals(expected, new UsualPeriods(stated).in(CALENDAR));
  }

  @Test
  void a_period_of_the_rule_need_not_be_known() {
    state(5, CALENDAR.quarter(2003, 1)).assertKnows();
  }

  @Test
  void a_period_beside_the_rule_is_known() {
    state(5, days(FIRST, 90)).assertKnows(days(FIRST, 90));
  }

  @Test
  void quarters_to_years_are_known_and_nothing_shorter_or_longer() {
    state(1, days(FIRST, 69)).assertKnows();
    state(1, days(FIRST, 381)).assertKnows();
    state(1, days(FIRST, 70)).state(1, days(FIRST, 380));
    assertKnows(days(FIRST, 70), days(FIRST, 380));
  }

  @Test
  void of_two_a_few_days_apart_what_most_facts_say_counts() {
    Period usual = days(FIRST, 90);
    state(3, days(FIRST.plusDays(1), 89)).state(5, usual).assertKnows(usual);
  }

  @Test
  void ten_days_at_either_end_are_a_few() {
    Period usual = days(FIRST, 100);
    state(5, usual);
    state(1, days(FIRST.plusDays(10), 90));
    state(1, days(FIRST.minusDays(10), 110));
    state(1, days(FIRST, 90));
    state(1, days(FIRST, 110));
    assertKnows(usual);
  }

  @Test
  void eleven_days_are_more() {
    Period usual = days(FIRST, 100);
    Period shorter = days(FIRST, 89);
    state(5, usual).state(1, shorter).assertKnows(shorter, usual);
    stated.clear();
    Period later = days(FIRST.plusDays(11), 89);
    state(5, usual).state(1, later).assertKnows(usual, later);
  }
}
