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

/** Releases that tell one month in which years end, and where that changes. */
class EraTest {

  private static final FiscalCalendar JUNE = FiscalCalendar.yearEnding(Month.JUNE);
  private static final FiscalCalendar DECEMBER = FiscalCalendar.calendarYear();
  private static final ReleasePeriods SILENT =
      new ReleasePeriods(Optional.empty(), ImmutableMultiset.of());
  private static final LocalDate JUNE_2003 = LocalDate.parse("2003-06-30");

  private static Period months(int months, String lastDay) {
    return Period.monthsEnded(months, LocalDate.parse(lastDay));
  }

  private static ReleasePeriods release(Period... periods) {
    return new ReleasePeriods(Optional.empty(), ImmutableMultiset.copyOf(periods));
  }

  /** A release of a half year, whose words tell a calendar. */
  private static ReleasePeriods saying(FiscalCalendar calendar, String lastDay) {
    return new ReleasePeriods(Optional.of(calendar), ImmutableMultiset.of(months(6, lastDay)));
  }

  private static ReleasePeriods endingInDecember(int year) {
    return release(months(6, year + "-06-30"));
  }

  private static ReleasePeriods endingInJune(int year) {
    return release(months(6, year + "-12-31"));
  }

  private static Era era(ReleasePeriods... releases) {
    return Era.of(ImmutableList.copyOf(releases)).get(0);
  }

  private static ImmutableList<Integer> sizes(ReleasePeriods... releases) {
    return Era.of(ImmutableList.copyOf(releases)).stream()
        .map(era -> era.releases().size())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void one_release_that_tells_another_month_than_those_around_it_is_misread() {
    ImmutableList<ReleasePeriods> releases =
        ImmutableList.of(
            endingInDecember(2001), endingInJune(2001), SILENT, endingInDecember(2002));
    assertEquals(
        ImmutableList.of(new Era(Optional.of(Month.DECEMBER), releases)), Era.of(releases));
  }

  @Test
  void two_that_tell_another_month_are_an_era() {
    assertEquals(
        ImmutableList.of(1, 2, 1),
        sizes(
            endingInDecember(2001),
            endingInJune(2001),
            endingInJune(2002),
            endingInDecember(2003)));
    assertEquals(ImmutableList.of(1, 1), sizes(endingInDecember(2001), endingInJune(2001)));
    assertEquals(
        ImmutableList.of(1, 1, 1),
        sizes(endingInDecember(2001), endingInJune(2001), release(months(6, "2003-09-30"))));
  }

  @Test
  void years_are_named_a_year_earlier_where_the_words_of_a_fourth_of_the_releases_do() {
    FiscalCalendar late = DECEMBER.namedAYearEarlier();
    ReleasePeriods[] releases = new ReleasePeriods[9];
    for (int i = 0; i < releases.length; i++) {
      releases[i] = endingInDecember(2001 + i);
    }
    releases[3] = saying(late, "2004-06-30");
    releases[5] = saying(late, "2006-06-30");
    assertEquals(0, era(releases).ruled().yearsLate());
    ImmutableList<ReleasePeriods> eight = ImmutableList.copyOf(releases).subList(0, 8);
    assertEquals(1, Era.of(eight).get(0).ruled().yearsLate());
  }

  @Test
  void words_that_name_years_for_where_they_end_or_tell_of_another_month_do_not() {
    assertEquals(0, era(saying(DECEMBER, "2001-06-30")).ruled().yearsLate());
    assertEquals(0, era(saying(JUNE.namedAYearEarlier(), "2001-06-30")).ruled().yearsLate());
    assertEquals(1, era(saying(DECEMBER.namedAYearEarlier(), "2001-06-30")).ruled().yearsLate());
  }

  @Test
  void the_last_year_ends_before_the_first_that_a_release_of_the_new_ones_tells_of() {
    Era before = era(release(months(12, "2003-06-30")));
    Era after = era(SILENT, endingInDecember(2004));
    assertEquals(Optional.of(JUNE_2003), after.change(before, JUNE, DECEMBER));
  }

  @Test
  void a_former_year_told_of_inside_the_new_year_moves_the_change_behind_it() {
    Era before = era(release(months(12, "2004-06-30")));
    Era after = era(release(months(9, "2004-09-30")), endingInDecember(2005));
    assertEquals(Optional.of(LocalDate.parse("2004-06-30")), after.change(before, JUNE, DECEMBER));
  }

  @Test
  void no_quarter_and_nothing_that_begins_elsewhere_is_a_former_year() {
    Era before =
        new Era(
            Optional.of(Month.JUNE),
            ImmutableList.of(
                release(
                    months(12, "2003-06-30"), months(3, "2004-09-30"), months(9, "2004-09-30"))));
    Era after = era(release(months(9, "2004-09-30")), endingInDecember(2005));
    assertEquals(Optional.of(JUNE_2003), after.change(before, JUNE, DECEMBER));
  }

  @Test
  void nothing_changed_where_no_release_tells_of_a_year_behind_the_former_ones() {
    Era before = era(release(months(12, "2004-06-30")));
    Era after = era(release(months(9, "2004-09-30")));
    assertEquals(Optional.empty(), after.change(before, JUNE, DECEMBER));
  }

  @Test
  void a_transition_period_begins_where_the_last_year_ends() {
    ReleasePeriods transition =
        new ReleasePeriods(
            Optional.of(DECEMBER), ImmutableMultiset.of(months(6, "2003-12-31")), true);
    Era after = new Era(Optional.of(Month.DECEMBER), ImmutableList.of(transition));
    assertEquals(
        Optional.of(JUNE_2003),
        after.change(era(release(months(12, "2003-06-30"))), JUNE, DECEMBER));
  }
}
