package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lexprecision.testing.Values;

@Domain(DomainContext.Global.class)
@Domain(Values.class)
class FiscalCalendarProperties {

  @Property(seed = "20031118")
  void four_quarters_are_the_year_and_years_follow_without_a_gap(
      @ForAll FiscalCalendar calendar, @ForAll @IntRange(min = 1991, max = 2039) int year) {
    Period quarters = calendar.quarter(year, 1);
    for (int quarter = 2; quarter <= 4; quarter++) {
      quarters = quarters.plus(calendar.quarter(year, quarter));
      assertEquals(calendar.yearToDate(year, quarter), quarters);
    }
    assertEquals(calendar.year(year), quarters);
    assertEquals(calendar.year(year), calendar.trailingYear(year, 4));
    assertEquals(calendar.year(year).end(), calendar.year(year + 1).start());
  }

  @Property(seed = "20031118")
  void every_day_lies_in_the_year_it_is_said_to(
      @ForAll FiscalCalendar calendar, @ForAll LocalDate day) {
    Period year = calendar.year(calendar.yearOf(day));

    assertTrue(year.encloses(Period.inclusive(day, day)));
  }

  @Property(seed = "20031118")
  void a_year_has_twelve_months_or_fifty_two_or_fifty_three_weeks(
      @ForAll FiscalCalendar calendar, @ForAll @IntRange(min = 1991, max = 2039) int year) {
    long days = calendar.year(year).days();

    assertTrue(days == 364 || days == 365 || days == 366 || days == 371, "days: " + days);
  }

  @Property(seed = "20031118")
  void quarters_are_named_as_they_are_asked_for(
      @ForAll FiscalCalendar calendar,
      @ForAll @IntRange(min = 1991, max = 2039) int year,
      @ForAll @IntRange(min = 1, max = 4) int quarter) {
    assertEquals(
        Optional.of("Q" + quarter + " " + year), calendar.name(calendar.quarter(year, quarter)));
  }

  @Property(seed = "20031118")
  void quarters_are_compared_with_quarters_by_name(
      @ForAll FiscalCalendar calendar,
      @ForAll @IntRange(min = 1991, max = 2039) int year,
      @ForAll @IntRange(min = 1, max = 4) int quarter) {
    FiscalQuarter name = FiscalQuarter.of(year, quarter);
    Period period = calendar.quarter(name);

    assertEquals(name, calendar.quarterOf(period.start()));
    assertEquals(name, calendar.quarterOf(period.lastDay()));
    assertEquals(calendar.quarter(name.minus(4)), calendar.yearBefore(period));
    assertEquals(calendar.quarter(name.minus(1)), calendar.prior(period));
    assertEquals(
        Period.atCloseOf(calendar.quarter(name.minus(1)).lastDay()),
        calendar.prior(Period.atCloseOf(period.lastDay())));
    assertEquals(calendar.year(year - 1), calendar.prior(calendar.year(year)));
    assertEquals(
        calendar.yearToDate(year - 1, quarter),
        calendar.yearBefore(calendar.yearToDate(year, quarter)));
    assertEquals(name, FiscalQuarter.parse(name.toString()));
    assertEquals(name, name.plus(7).minus(7));
  }

  @Property(seed = "20031118")
  void its_own_midnights_change_nothing(
      @ForAll FiscalCalendar calendar, @ForAll @IntRange(min = 1991, max = 2039) int year) {
    FiscalCalendar snapped =
        calendar.snappedTo(
            ImmutableList.of(calendar.year(year).start(), calendar.quarter(year, 2).end()));

    assertEquals(calendar.year(year), snapped.year(year));
    assertEquals(calendar.quarter(year, 3), snapped.quarter(year, 3));
  }
}
