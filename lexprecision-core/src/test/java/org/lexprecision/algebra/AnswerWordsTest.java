package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Unit;
import org.lexprecision.testing.Sheet;

/** What answers and what they rest on print. */
class AnswerWordsTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2011");
  private static final Period H1 = Period.parse("six months ended June 30, 2011");

  private static final String SALES = LineItems.REVENUES.label();
  private static final String LEFT =
      "six months ended June 30, 2011 1,100 − quarter ended March 31, 2011 500"
          + " (a.txt line 1 columns 2 and 1)";

  private static final Release RELEASE =
      new Sheet("a.txt", "2011-07-20", Q1, H1)
          .row(LineItems.REVENUES, 500, 1100)
          .row(LineItems.NET_INCOME, -50, -120)
          .row(LineItems.AVERAGE_SHARES_BASIC, 10, 20)
          .release();

  private static final FactBook BOOK = FactBook.of(RELEASE);

  private static Release restated(long thousands) {
    return new Sheet("b.txt", "2011-08-20", Q1).row(LineItems.REVENUES, thousands).release();
  }

  private static Answer over(LineItem item, Period period) {
    return BOOK.ask(item).over(period);
  }

  @Test
  void what_is_printed_and_what_follows_say_so_with_their_bounds_and_places() {
    assertEquals(
        SALES
            + ", quarter ended March 31, 2011: reported USD 500,000 [499,500, 500,500]:"
            + " quarter ended March 31, 2011 500 (a.txt line 1 column 1)",
        over(LineItems.REVENUES, Q1).toString());
    assertEquals(
        SALES + ", quarter ended June 30, 2011: derived USD 600,000 [599,000, 601,000]: " + LEFT,
        over(LineItems.REVENUES, Q2).toString());
    assertEquals(LEFT, over(LineItems.REVENUES, Q2).proofs().get(0).point().toString());
  }

  @Test
  void what_contends_is_told_with_each_of_its_places() {
    String contending =
        "USD 500,000 = quarter ended March 31, 2011 500 (a.txt line 1 column 1)"
            + " | USD 550,000 = quarter ended March 31, 2011 550 (b.txt line 1 column 1)";
    Answer answer = FactBook.of(RELEASE, restated(550)).ask(LineItems.REVENUES).over(Q1);
    assertEquals(
        SALES + ", quarter ended March 31, 2011: conflicting: " + contending, answer.toString());
    assertEquals(contending, answer.prove());
  }

  @Test
  void what_most_figures_bear_out_is_suggested() {
    Release second = new Sheet("c.txt", "2011-09-20", Q2).row(LineItems.REVENUES, 600).release();
    assertEquals(
        "USD 500,000 = quarter ended March 31, 2011 500 (a.txt line 1 column 1)"
            + " | USD 550,000 = quarter ended March 31, 2011 550 (b.txt line 1 column 1)"
            + "; most figures bear out USD 500,000",
        FactBook.of(RELEASE, restated(550), second).ask(LineItems.REVENUES).over(Q1).explain());
  }

  @Test
  void what_cannot_be_told_says_why() {
    Answer answer = over(LineItems.CASH, Q1);
    String reason = assertInstanceOf(Answer.NotDerivable.class, answer).detail();
    assertEquals(
        LineItems.CASH.label() + ", quarter ended March 31, 2011: not-derivable: " + reason,
        answer.toString());
    assertEquals(reason, answer.prove());
  }

  @Test
  void a_figure_left_out_is_named_with_what_contradicts_it() {
    SetAside aside = FactBook.of(RELEASE, restated(550)).asFirstReported().setAside().get(0);
    assertEquals(
        "quarter ended March 31, 2011: USD 550,000 ("
            + aside.reading().fact().source()
            + ") contradicts USD 500,000 = quarter ended March 31, 2011 500"
            + " (a.txt line 1 column 1); in [499,500, 500,500]",
        aside.toString());
  }

  @Test
  void a_quotient_and_a_count_that_stands_in_name_what_they_are_of() {
    Proof loss = over(LineItems.NET_INCOME, Q1).proofs().get(0);
    Proof sales = over(LineItems.REVENUES, Q1).proofs().get(0);
    Proof shares = over(LineItems.AVERAGE_SHARES_BASIC, Q1).proofs().get(0);
    String lossText =
        loss.series() + " USD -50,000 [quarter ended March 31, 2011 (50) (a.txt line 2 column 1)]";
    assertEquals(
        lossText
            + " / "
            + sales.series()
            + " USD 500,000 [quarter ended March 31, 2011 500 (a.txt line 1 column 1)]",
        new Quotient(loss.series(), Q1, loss, sales).toString());
    assertEquals(
        shares.series()
            + " "
            + shares.figure()
            + " [quarter ended March 31, 2011 10 (a.txt line 3 column 1)]"
            + ", since nothing dilutes "
            + lossText,
        new Substitute(shares.series(), Q1, shares, loss).toString());
  }

  @Test
  void growth_tells_the_change_or_what_keeps_it_from_being_told() {
    Answer now = over(LineItems.REVENUES, Q2);
    Growth growth = new Growth(now, over(LineItems.REVENUES, Q1));
    String names = SALES + ", quarter ended June 30, 2011 beside quarter ended March 31, 2011: ";
    assertEquals(names + growth.orElseThrow(), growth.toString());
    assertEquals(
        "quarter ended June 30, 2011: "
            + LEFT
            + "; quarter ended March 31, 2011: quarter ended March 31, 2011 500"
            + " (a.txt line 1 column 1)",
        growth.explain());
    Growth none = new Growth(now, over(LineItems.CASH, Q1));
    assertEquals(names + none.explain(), none.toString());
  }

  @Test
  void a_change_tells_amount_and_rate() {
    Change change = Change.of(pure("100"), pure("125"));
    assertEquals(change.amount() + " (" + change.rate().orElseThrow() + ")", change.toString());
    Change fromNothing = Change.of(pure("0"), pure("5"));
    assertEquals(fromNothing.amount().toString(), fromNothing.toString());
  }

  private static Figure pure(String amount) {
    return Figure.exactly(new BigDecimal(amount), Unit.pure());
  }

  @Test
  void a_book_tells_whose_it_is_and_how_much_it_has() {
    assertEquals("Acme (1 releases, 6 facts)", BOOK.toString());
  }
}
