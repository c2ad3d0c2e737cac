package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;

/** What the rows of a column leave of one another's rounding. */
class NarrowingTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");

  private static final LineItem ALL = item("All");
  private static final LineItem NORTH = item("North");
  private static final LineItem SOUTH = item("South");
  private static final LineItem COAST = item("Coast");
  private static final LineItem ISLES = item("Isles");

  private static LineItem item(String name) {
    return LineItems.flow("SalesOf" + name, "Sales of " + name, Balance.NONE);
  }

  private static Sheet sheet() {
    return new Sheet("q1.txt", "2011-04-20", Q1);
  }

  private static FactBook book(Sheet sheet) {
    return FactBook.of(sheet.release());
  }

  private static void assertBounds(int lower, int upper, FactBook book, LineItem item) {
    Proof proof = book.ask(item).over(Q1).proofs().get(0);
    Interval bounds = Interval.of(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
    assertEquals(bounds, proof.interval());
    assertEquals(bounds, proof.replay());
  }

  @Test
  void a_sum_rounded_up_bounds_itself_above_and_its_parts_below() {
    FactBook book = book(sheet().row(NORTH, 1).row(SOUTH, 1).row(ALL, 3).foots(1, 2));
    assertBounds(2500, 3000, book, ALL);
    assertBounds(1000, 1500, book, NORTH);
    assertBounds(1000, 1500, book, SOUTH);
    assertEquals(Status.REPORTED, book.ask(ALL).over(Q1).status());
  }

  @Test
  void a_sum_rounded_down_bounds_itself_below_and_its_parts_above() {
    FactBook book = book(sheet().row(NORTH, 1).row(SOUTH, 1).row(ALL, 1).foots(1, 2));
    assertBounds(1000, 1500, book, ALL);
    assertBounds(500, 1000, book, NORTH);
    assertBounds(500, 1000, book, SOUTH);
  }

  @Test
  void a_part_that_is_taken_away_is_bounded_the_other_way() {
    FactBook book = book(sheet().row(ALL, 3).row(SOUTH, 1).row(NORTH, 1).foots(1, -2));
    assertBounds(2500, 3000, book, ALL);
    assertBounds(1000, 1500, book, SOUTH);
    assertBounds(1000, 1500, book, NORTH);
  }

  @Test
  void what_one_sum_leaves_bounds_the_parts_of_another() {
    FactBook book =
        book(
            sheet()
                .row(NORTH, 1)
                .row(SOUTH, 1)
                .row(ALL, 3)
                .foots(1, 2)
                .row(ISLES, 1)
                .row(COAST, 1)
                .foots(2, 4));
    assertBounds(1000, 1000, book, SOUTH);
    assertBounds(500, 500, book, ISLES);
    assertBounds(1500, 1500, book, COAST);
  }

  @Test
  void a_row_that_two_sums_leave_nothing_for_is_what_contends() {
    FactBook book =
        book(
            sheet()
                .row(NORTH, 1)
                .row(SOUTH, 1)
                .row(ALL, 3)
                .foots(1, 2)
                .dollars(ISLES, 300)
                .dollars(COAST, 300)
                .row(SOUTH, 1)
                .foots(4, 5));
    Answer south = book.ask(SOUTH).over(Q1);
    assertEquals(Status.CONFLICTING, south.status());
    assertEquals(2, south.proofs().size());
    assertEquals(Status.REPORTED, book.ask(ISLES).over(Q1).status());
    assertEquals(Status.REPORTED, book.ask(ALL).over(Q1).status());
  }
}
