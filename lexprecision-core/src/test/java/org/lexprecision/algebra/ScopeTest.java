package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.Answer.NotDerivable;
import org.lexprecision.algebra.Answer.Reason;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;

/** Figures of releases that leave a business out, and of releases that do not. */
class ScopeTest {

  private static final Period NINE = Period.parse("nine months ended September 30, 2004");
  private static final Period YEAR = Period.parse("year ended December 31, 2004");
  private static final Period Q4 = Period.parse("quarter ended December 31, 2004");
  private static final Flow DISCONTINUED =
      LineItems.flow(
          "IncomeLossFromDiscontinuedOperationsNetOfTax",
          "Income (loss) from discontinued operations",
          Balance.CREDIT);

  private static final Release THIRD =
      new Sheet("q3.txt", "2004-10-20", NINE)
          .row(LineItems.REVENUES, 290)
          .row(LineItems.NET_INCOME, 22)
          .release();

  private static Sheet year() {
    return new Sheet("year.txt", "2005-02-18", YEAR)
        .row(LineItems.REVENUES, 312)
        .row(LineItems.NET_INCOME, 30);
  }

  private static Answer sales(FactBook book) {
    return book.ask(LineItems.REVENUES).over(Q4);
  }

  @Test
  void sales_with_and_without_a_business_are_not_taken_from_one_another() {
    FactBook book = FactBook.of(THIRD, year().row(DISCONTINUED, 6).release());
    for (FactBook view : List.of(book, book.latest(), book.asFirstReported())) {
      assertEquals(
          Reason.MIXED_PRESENTATIONS, assertInstanceOf(NotDerivable.class, sales(view)).reason());
      assertEquals(
          new BigDecimal("8000"), view.ask(LineItems.NET_INCOME).over(Q4).orElseThrow().amount());
    }
  }

  @Test
  void where_no_release_presents_anew_they_are() {
    FactBook book = FactBook.of(THIRD, year().release());
    assertEquals(new BigDecimal("22000"), sales(book).orElseThrow().amount());
  }

  @Test
  void a_period_that_both_tell_of_the_same_joins_them() {
    Release agreeing =
        new Sheet("year.txt", "2005-02-18", YEAR, Q4)
            .row(LineItems.REVENUES, 312, 22)
            .row(DISCONTINUED, 6, 1)
            .release();
    Period nine = Period.parse("nine months ended September 30, 2004");
    Release third =
        new Sheet("q3.txt", "2004-10-20", nine, Period.parse("six months ended June 30, 2004"))
            .row(LineItems.REVENUES, 290, 190)
            .release();
    Answer half =
        FactBook.of(third, agreeing)
            .ask(LineItems.REVENUES)
            .over(Period.parse("six months ended December 31, 2004"));
    assertEquals(Status.DERIVED, half.status());
    assertEquals(new BigDecimal("122000"), half.orElseThrow().amount());
  }

  @Test
  void a_year_presented_anew_conflicts_with_the_year_before() {
    Release before =
        new Sheet("before.txt", "2005-01-18", YEAR).row(LineItems.REVENUES, 390).release();
    FactBook book = FactBook.of(THIRD, before, year().row(DISCONTINUED, 6).release());
    assertEquals(Status.CONFLICTING, book.ask(LineItems.REVENUES).over(YEAR).status());
    assertEquals(
        new BigDecimal("312000"),
        book.latest().ask(LineItems.REVENUES).over(YEAR).orElseThrow().amount());
    assertEquals(
        new BigDecimal("390000"),
        book.asFirstReported().ask(LineItems.REVENUES).over(YEAR).orElseThrow().amount());
  }
}
