package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.lexprecision.testing.Values;

/** Law 13: an inclusive June 30 is the boundary July 1, in every calendar. */
@Domain(DomainContext.Global.class)
@Domain(Values.class)
class PeriodProperties {

  @Property(seed = "20031118")
  void parse_reads_what_it_prints(@ForAll Period period) {
    assertEquals(period, Period.parse(period.toString()));
  }

  @Property(seed = "20031118")
  void an_inclusive_last_day_is_the_boundary_after_it(@ForAll LocalDate a, @ForAll LocalDate b) {
    LocalDate first = a.isBefore(b) ? a : b;
    LocalDate last = a.isBefore(b) ? b : a;
    Period period = Period.inclusive(first, last);

    assertEquals(last.plusDays(1), period.end());
    assertEquals(last, period.lastDay());
    assertFalse(period.isInstant());
    assertEquals(period, Period.of(period.start(), period.end()));
  }

  @Property(seed = "20031118")
  void months_ended_on_a_month_end_are_whole_months(
      @ForAll LocalDate day, @ForAll @IntRange(min = 1, max = 12) int months) {
    YearMonth last = YearMonth.from(day);
    Period period = Period.monthsEnded(months, last.atEndOfMonth());

    assertEquals(last.minusMonths(months - 1L).atDay(1), period.start());
  }

  @Property(seed = "20031118")
  void weeks_ended_have_seven_days_each(
      @ForAll LocalDate day, @ForAll @IntRange(min = 1, max = 53) int weeks) {
    assertEquals(7L * weeks, Period.weeksEnded(weeks, day).days());
  }

  @Property(seed = "20031118")
  void periods_split_at_any_midnight_concatenate_again(
      @ForAll Period period, @ForAll @IntRange(min = 0, max = 1000) int share) {
    LocalDate middle = period.start().plusDays(period.days() * share / 1000);
    Period left = Period.of(period.start(), middle);
    Period right = Period.of(middle, period.end());

    assertTrue(left.abuts(right) && right.abuts(left));
    assertEquals(period, left.plus(right));
    assertEquals(period.days(), left.days() + right.days());
    assertTrue(period.encloses(left) && period.encloses(right));
  }

  @Property(seed = "20031118")
  void the_order_agrees_with_equality(@ForAll Period a, @ForAll Period b) {
    assertEquals(a.equals(b), a.compareTo(b) == 0);
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
  }
}
