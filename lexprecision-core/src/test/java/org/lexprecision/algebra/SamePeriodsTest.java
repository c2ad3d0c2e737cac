package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.REVENUES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lexprecision.Period;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.TieOut;

/** A company that headed its quarters by months, and went over to the days they end on. */
class SamePeriodsTest {

  private static final Period MARCH = days("2005-01-01", "2005-03-31");
  private static final Period JUNE = days("2005-04-01", "2005-06-30");
  private static final Period JULY_2 = days("2005-04-03", "2005-07-02");
  private static final Period OCTOBER_1 = days("2005-07-03", "2005-10-01");

  private static Period days(String first, String last) {
    return Period.inclusive(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Sheet july() {
    return new Sheet("july", "2005-08-09", JUNE, MARCH)
        .row(REVENUES, 21_121, 19_433)
        .row(NET_INCOME, 1_173, 100);
  }

  private static FactBook book(long salesAgain, long incomeAgain) {
    return FactBook.of(
        july().release(),
        new Sheet("october", "2005-10-25", OCTOBER_1, JULY_2)
            .row(REVENUES, 22_473, salesAgain)
            .row(NET_INCOME, 625, incomeAgain)
            .release());
  }

  @Test
  void what_states_the_same_figures_is_one_period_and_abuts_on_both_sides() {
    FactBook book = book(21_121, 1_173);

    assertEquals(
        ImmutableList.of(MARCH, days("2005-04-01", "2005-07-02"), OCTOBER_1),
        book.quarters().asList().subList(0, 3));
    assertTrue(
        book.ask(REVENUES).quarters().values().stream()
            .limit(3)
            .allMatch(answer -> answer.status() == Status.REPORTED));
    assertEquals(
        "USD 43,594,000",
        book.ask(REVENUES).over(days("2005-04-01", "2005-10-01")).orElseThrow().toString());
  }

  @Test
  void a_period_can_be_asked_for_as_each_release_heads_it() {
    FactBook book = book(21_121, 1_173);

    assertEquals(book.ask(REVENUES).over(JUNE), book.ask(REVENUES).over(JULY_2));
    assertEquals(Status.REPORTED, book.ask(REVENUES).over(JULY_2).status());
  }

  @Test
  void tie_out_says_which_names_are_of_one_period() {
    ImmutableList<String> causes =
        TieOut.of(book(21_121, 1_173)).run().findings().stream()
            .map(Finding::cause)
            .collect(ImmutableList.toImmutableList());

    assertEquals(
        ImmutableList.of(
            "quarter ended June 30, 2005 counts as 2005-04-01 to 2005-07-02:"
                + " most figures stated under both names are the same",
            "quarter ended July 2, 2005 counts as 2005-04-01 to 2005-07-02:"
                + " most figures stated under both names are the same"),
        causes);
  }

  @Test
  void what_states_other_figures_is_another_period() {
    FactBook book = book(21_500, 1_200);

    assertEquals("USD 21,121,000", book.ask(REVENUES).over(JUNE).orElseThrow().toString());
    assertEquals("USD 21,500,000", book.ask(REVENUES).over(JULY_2).orElseThrow().toString());
    assertEquals(
        "no stated periods of Net sales lead from 2005-04-01 to 2005-10-02:"
            + " one of 2005-04-01 to 2005-04-02 would",
        book.ask(REVENUES).over(days("2005-04-01", "2005-10-01")).explain());
  }

  @Test
  void one_figure_alone_agrees_by_chance() {
    FactBook book = book(21_121, 1_200);

    assertEquals(Status.REPORTED, book.ask(NET_INCOME).over(JULY_2).status());
    assertEquals("USD 1,173,000", book.ask(NET_INCOME).over(JUNE).orElseThrow().toString());
  }

  @Test
  void both_headings_are_quarters_where_nothing_shows_that_they_are_one() {
    FactBook book =
        FactBook.of(
            july().release(),
            new Sheet("october", "2005-10-25", OCTOBER_1)
                .row(REVENUES, 22_473)
                .row(NET_INCOME, 625)
                .release());

    assertEquals(ImmutableList.of(MARCH, JUNE, OCTOBER_1), book.quarters().asList().subList(0, 3));
  }
}
