package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.algebra.Answer.NotDerivable;
import org.lexprecision.algebra.Answer.Reason;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;

/** Measures that have the kind of a flow and do not add up, and one that only errs. */
class AdditivityTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2021");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2021");
  private static final Period Q3 = Period.parse("quarter ended September 30, 2021");
  private static final Period Q4 = Period.parse("quarter ended December 31, 2021");
  private static final Period H1 = Period.parse("six months ended June 30, 2021");
  private static final Period YEAR = Period.parse("year ended December 31, 2021");

  private static LineItem item(String label) {
    return LineItems.flow(label.replace(" ", ""), label, Balance.NONE);
  }

  private static FactBook book(LineItem item, long... thousands) {
    return FactBook.of(
        new Sheet("year.txt", "2022-01-19", Q1, Q2, Q3, Q4, YEAR).row(item, thousands).release());
  }

  private static Answer over(FactBook book, LineItem item, Period period) {
    return book.ask(item).over(period);
  }

  @Test
  void a_year_among_its_quarters_is_no_sum_and_contradicts_nothing() {
    LineItem loans = item("Consumer loans");
    FactBook book = book(loans, 5200, 5349, 5450, 5777, 5444);
    assertTrue(book.contradictions().isEmpty());
    assertEquals(Status.REPORTED, over(book, loans, YEAR).status());
    assertEquals(new BigDecimal("5777000"), over(book, loans, Q4).orElseThrow().amount());
    assertEquals(
        Reason.NOT_ADDITIVE, assertInstanceOf(NotDerivable.class, over(book, loans, H1)).reason());
    assertFalse(book.addsUp(book.series().first()));
  }

  @Test
  void an_average_says_so_by_its_name() {
    LineItem equity = item("Average tangible common equity");
    FactBook book =
        FactBook.of(new Sheet("h.txt", "2021-07-19", Q1, Q2).row(equity, 1390, 1400).release());
    assertEquals(
        Reason.NOT_ADDITIVE, assertInstanceOf(NotDerivable.class, over(book, equity, H1)).reason());
  }

  @Test
  void a_year_that_errs_is_a_sum_all_the_same() {
    LineItem sales = LineItems.REVENUES;
    FactBook book = book(sales, 5200, 5349, 5450, 5777, 27_776);
    assertEquals(1, book.contradictions().size());
    assertTrue(book.addsUp(book.series().first()));
  }

  @Test
  void a_half_that_errs_beside_a_year_that_does_not_is_a_sum_all_the_same() {
    FactBook book =
        FactBook.of(
            new Sheet("year.txt", "2022-01-19", Q1, Q2, H1, Q3, Q4, YEAR)
                .row(LineItems.REVENUES, 5200, 5349, 5249, 5450, 5777, 21_776)
                .release());
    assertEquals(1, book.contradictions().size());
  }

  @Test
  void a_rate_says_so_by_its_name_in_one_word_or_in_several() {
    for (String label : new String[] {"Loan yield", "Loan yields", "Loss ratios", "Swap rates"}) {
      LineItem rate = item(label);
      FactBook book =
          FactBook.of(new Sheet("h.txt", "2021-07-19", Q1, Q2).row(rate, 4, 5).release());
      assertEquals(
          Reason.NOT_ADDITIVE, assertInstanceOf(NotDerivable.class, over(book, rate, H1)).reason());
    }
  }
}
