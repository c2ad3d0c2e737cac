package org.lexprecision.internal.algebra.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.testing.Sheet;

/** Which headings a few days apart name one period. */
class MidnightNamesTest {

  private static final LocalDate APRIL = LocalDate.parse("2011-04-01");
  private static final Period QUARTER = days(0, 91);

  private static Period days(int from, int to) {
    return Period.of(APRIL.plusDays(from), APRIL.plusDays(to));
  }

  private static LineItem item(int row) {
    return LineItems.flow("SalesOf" + row, "Sales of region " + row, Balance.NONE);
  }

  /** The facts of a release: a figure of a period in each row, none where it is zero. */
  private static ImmutableList<Fact> facts(Period period, long... rows) {
    Sheet sheet = new Sheet(period + ".txt", "2011-07-20", period);
    for (int row = 0; row < rows.length; row++) {
      if (rows[row] != 0) {
        sheet.row(item(row), rows[row]);
      }
    }
    return sheet.release().facts();
  }

  @SafeVarargs
  private static SamePeriods same(ImmutableList<Fact>... facts) {
    ImmutableList.Builder<Fact> all = ImmutableList.builder();
    for (ImmutableList<Fact> some : facts) {
      all.addAll(some);
    }
    return SamePeriods.of(all.build());
  }

  /** What another period is called beside a quarter that more facts name. */
  private static Period beside(Period named, Period other) {
    return same(facts(named, 5, 6, 7), facts(other, 5, 6)).of(other);
  }

  @Test
  void ten_days_apart_are_near_and_eleven_are_not() {
    assertEquals(QUARTER, beside(QUARTER, days(0, 101)));
    assertEquals(days(0, 102), beside(QUARTER, days(0, 102)));
    assertEquals(QUARTER, beside(QUARTER, days(10, 91)));
    assertEquals(days(11, 91), beside(QUARTER, days(11, 91)));
  }

  @Test
  void what_is_shorter_than_sixty_days_keeps_its_name() {
    assertEquals(days(0, 62), beside(days(0, 62), days(0, 60)));
    assertEquals(days(0, 59), beside(days(0, 62), days(0, 59)));
  }

  @Test
  void moments_are_named_alike_where_their_balances_are_the_same() {
    Period june = Period.atCloseOf(LocalDate.parse("2011-06-30"));
    Period july = Period.atCloseOf(LocalDate.parse("2011-07-02"));
    assertEquals(june, beside(june, july));
    assertEquals(july, beside(july, june));
  }

  @Test
  void two_figures_must_be_the_same_and_more_than_differ() {
    Period july = days(0, 93);
    assertEquals(QUARTER, same(facts(QUARTER, 5, 6, 7), facts(july, 5, 6, 8)).of(july));
    assertEquals(july, same(facts(QUARTER, 5, 6, 7, 8), facts(july, 5, 6, 8, 7)).of(july));
    assertEquals(july, same(facts(QUARTER, 5, 6), facts(july, 5)).of(july));
  }

  @Test
  void rows_that_only_one_of_them_has_tell_nothing() {
    Period july = days(0, 93);
    assertEquals(QUARTER, same(facts(QUARTER, 5, 6, 7, 8, 9), facts(july, 5, 6)).of(july));
  }

  @Test
  void names_that_lie_too_far_apart_are_not_joined_over_one_between_them() {
    Period early = days(0, 83);
    Period late = days(0, 97);
    SamePeriods same = same(facts(early, 5, 6), facts(QUARTER, 5, 6, 7), facts(late, 5, 6));
    assertEquals(QUARTER, same.of(early));
    assertEquals(late, same.of(late));
  }
}
