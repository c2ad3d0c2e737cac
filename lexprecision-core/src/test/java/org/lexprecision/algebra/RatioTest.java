package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer.NotDerivable;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;

/** Earnings per share that are not printed, and when income over shares is not what they are. */
class RatioTest {

  private static final Unit PER_SHARE = Unit.perShare(Currency.getInstance("USD"));
  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2011");
  private static final Period Q3 = Period.parse("quarter ended September 30, 2011");
  private static final Period Q4 = Period.parse("quarter ended December 31, 2011");
  private static final Period LATER = Period.parse("quarter ended March 31, 2012");

  /** The quarters whose earnings per share are printed, and a last one whose are not. */
  private static FactBook book(long... cents) {
    return FactBook.of(printed(cents), last().release());
  }

  private static Release printed(long... cents) {
    return new Sheet("a.txt", "2011-10-20", Q1, Q2, Q3)
        .row(LineItems.NET_INCOME, 5000, 6000, 7000)
        .row(LineItems.AVERAGE_SHARES_BASIC, 10_000, 10_000, 10_000)
        .cents(LineItems.EPS_BASIC, cents)
        .release();
  }

  private static Sheet last() {
    return new Sheet("b.txt", "2012-01-20", Q4)
        .row(LineItems.NET_INCOME, 8000)
        .row(LineItems.AVERAGE_SHARES_BASIC, 10_000);
  }

  private static Answer basic(FactBook book) {
    return book.ask(LineItems.EPS_BASIC).over(Q4);
  }

  private static void assertDerived(String amount, Answer answer) {
    assertEquals(Status.DERIVED, answer.status(), answer::explain);
    assertEquals(new BigDecimal(amount), answer.orElseThrow().amount().stripTrailingZeros());
  }

  private static void assertRefused(String reason, Answer answer) {
    String why = assertInstanceOf(NotDerivable.class, answer).explain();
    assertTrue(why.contains(reason), why);
  }

  @Test
  void income_is_divided_where_most_that_are_printed_are_that() {
    assertDerived("0.8", basic(book(50, 60, 70)));
    assertDerived("0.8", basic(book(50, 66, 70)));
  }

  @Test
  void nothing_is_where_most_or_half_are_something_else_and_the_first_of_these_is_told() {
    assertRefused("those printed are not " + LineItems.NET_INCOME.label(), basic(book(55, 66, 77)));
    assertRefused("quarter ended June 30, 2011: USD/shares 0.66", basic(book(50, 66, 77)));
    assertRefused("quarter ended June 30, 2011: USD/shares 0.66", basic(book(50, 66)));
  }

  @Test
  void a_ratio_beside_which_income_or_shares_are_missing_or_may_be_zero_tells_nothing() {
    Release noIncome =
        new Sheet("c.txt", "2012-04-20", LATER)
            .row(LineItems.AVERAGE_SHARES_BASIC, 10_000)
            .cents(LineItems.EPS_BASIC, 99)
            .release();
    Release noShares =
        new Sheet("c.txt", "2012-04-20", LATER)
            .row(LineItems.NET_INCOME, 9000)
            .cents(LineItems.EPS_BASIC, 99)
            .release();
    Release zero =
        new Sheet("c.txt", "2012-04-20", LATER)
            .row(LineItems.NET_INCOME, 9000)
            .row(LineItems.AVERAGE_SHARES_BASIC, 0)
            .cents(LineItems.EPS_BASIC, 99)
            .release();
    for (Release release : new Release[] {noIncome, noShares, zero}) {
      assertDerived("0.8", basic(FactBook.of(printed(50), last().release(), release)));
    }
  }

  @Test
  void what_no_release_states_is_named() {
    Release income = new Sheet("b.txt", "2012-01-20", Q4).row(LineItems.NET_INCOME, 1).release();
    Release shares =
        new Sheet("b.txt", "2012-01-20", Q4).row(LineItems.AVERAGE_SHARES_BASIC, 10).release();
    assertRefused("no release states " + LineItems.AVERAGE_SHARES_BASIC.label(), lacking(income));
    assertRefused("no release states " + LineItems.NET_INCOME.label(), lacking(shares));
  }

  private static Answer lacking(Release release) {
    return FactBook.of(release).ask(LineItems.EPS_BASIC).unit(PER_SHARE).over(Q4);
  }

  @Test
  void income_in_another_currency_is_not_divided() {
    Release release = last().release();
    Fact dollars = release.facts().get(0);
    Fact euros =
        Fact.builder()
            .from(dollars)
            .figure(
                Figure.of(
                    new BigDecimal("7000000"), Unit.monetary(Currency.getInstance("EUR")), -3))
            .build();
    Release both = Release.builder().from(release).addFacts(euros).build();
    assertDerived("0.8", FactBook.of(both).ask(LineItems.EPS_BASIC).unit(PER_SHARE).over(Q4));
  }

  /** Income of 8,000, of which common stock has a part, over 10,000 diluted shares. */
  private static Answer diluted(long cents, long common) {
    Release before =
        new Sheet("a.txt", "2011-10-20", Q3)
            .row(LineItems.NET_INCOME, 8000)
            .row(LineItems.NET_INCOME_AVAILABLE_TO_COMMON, common)
            .row(LineItems.AVERAGE_SHARES_DILUTED, 10_000)
            .cents(LineItems.EPS_DILUTED, cents)
            .release();
    Release last =
        new Sheet("b.txt", "2012-01-20", Q4)
            .row(LineItems.NET_INCOME, 9000)
            .row(LineItems.NET_INCOME_AVAILABLE_TO_COMMON, 6000)
            .row(LineItems.AVERAGE_SHARES_DILUTED, 10_000)
            .release();
    return FactBook.of(before, last).ask(LineItems.EPS_DILUTED).over(Q4);
  }

  @Test
  void the_income_of_common_stock_is_divided_unless_those_printed_are_of_all_income() {
    assertDerived("0.6", diluted(50, 5000));
    assertDerived("0.9", diluted(80, 5000));
    assertRefused(
        "those printed are not " + LineItems.NET_INCOME_AVAILABLE_TO_COMMON.label(),
        diluted(65, 5000));
  }
}
