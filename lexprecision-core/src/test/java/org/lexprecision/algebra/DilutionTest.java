package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.Answer.NotDerivable;
import org.lexprecision.algebra.Answer.Reason;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;

/** Per-share figures of quarters that nobody prints. */
class DilutionTest {

  private static final Period NINE = Period.parse("nine months ended September 30, 2004");
  private static final Period YEAR = Period.parse("year ended December 31, 2004");
  private static final Period Q4 = Period.parse("quarter ended December 31, 2004");

  private static Release third(long income) {
    return new Sheet("q3.txt", "2004-10-20", NINE)
        .row(LineItems.NET_INCOME, income)
        .row(LineItems.AVERAGE_SHARES_BASIC, 19_900)
        .row(LineItems.AVERAGE_SHARES_DILUTED, 21_800)
        .cents(LineItems.EPS_DILUTED, 79)
        .release();
  }

  private static Release year(long income) {
    return new Sheet("year.txt", "2005-02-10", YEAR)
        .row(LineItems.NET_INCOME, income)
        .row(LineItems.AVERAGE_SHARES_BASIC, 19_950)
        .row(LineItems.AVERAGE_SHARES_DILUTED, 21_850)
        .cents(LineItems.EPS_DILUTED, 56)
        .release();
  }

  private static Answer ask(LineItem item, Release... releases) {
    return FactBook.of(releases).ask(item).over(Q4);
  }

  @Test
  void in_a_loss_the_diluted_count_is_the_basic_one() {
    Answer basic = ask(LineItems.AVERAGE_SHARES_BASIC, third(17_300), year(12_300));
    Answer diluted = ask(LineItems.AVERAGE_SHARES_DILUTED, third(17_300), year(12_300));
    assertEquals(Status.DERIVED, diluted.status());
    assertEquals(basic.bounds(), diluted.bounds());
    assertTrue(diluted.explain().contains("since nothing dilutes Net income"), diluted::explain);
    Answer eps = ask(LineItems.EPS_DILUTED, third(17_300), year(12_300));
    assertEquals(new BigDecimal("-0.2488"), eps.orElseThrow().amount());
    for (Answer answer : new Answer[] {diluted, eps}) {
      answer.proofs().forEach(proof -> assertEquals(proof.interval(), proof.replay()));
    }
  }

  @Test
  void in_a_profit_diluted_counts_add_up_by_days() {
    Answer diluted = ask(LineItems.AVERAGE_SHARES_DILUTED, third(9_000), year(12_300));
    assertEquals(Status.DERIVED, diluted.status());
    assertTrue(diluted.proofs().get(0).point() instanceof Chain, diluted::toString);
  }

  @Test
  void a_profit_out_of_a_loss_is_refused() {
    Answer diluted = ask(LineItems.AVERAGE_SHARES_DILUTED, third(-9_000), year(-2_000));
    assertEquals(Reason.SIGNS_DIFFER, assertInstanceOf(NotDerivable.class, diluted).reason());
    Answer eps = ask(LineItems.EPS_DILUTED, third(-9_000), year(-2_000));
    assertEquals(Reason.PARTS_NOT_ANSWERED, assertInstanceOf(NotDerivable.class, eps).reason());
  }

  @Test
  void what_is_printed_of_a_loss_quarter_contradicts_nothing() {
    Release next =
        new Sheet("next.txt", "2006-02-09", Q4)
            .row(LineItems.NET_INCOME, -5_000)
            .row(LineItems.AVERAGE_SHARES_DILUTED, 20_098)
            .release();
    FactBook book = FactBook.of(third(17_300), year(12_300), next);
    Answer diluted = book.ask(LineItems.AVERAGE_SHARES_DILUTED).over(Q4);
    assertEquals(Status.REPORTED, diluted.status());
    assertEquals(new BigDecimal("20098000"), diluted.orElseThrow().amount());
    assertTrue(book.contradictions().isEmpty());
  }

  @Test
  void what_preferred_stock_leaves_is_divided_by_the_one_count_there_is() {
    Release nine =
        new Sheet("q3.txt", "2004-10-20", NINE)
            .row(LineItems.NET_INCOME, 29_000)
            .row(LineItems.NET_INCOME_AVAILABLE_TO_COMMON, 25_250)
            .row(LineItems.AVERAGE_SHARES, 9_980)
            .cents(LineItems.EPS_BASIC, 253)
            .release();
    Release whole =
        new Sheet("year.txt", "2005-01-25", YEAR)
            .row(LineItems.NET_INCOME, 39_200)
            .row(LineItems.NET_INCOME_AVAILABLE_TO_COMMON, 34_200)
            .row(LineItems.AVERAGE_SHARES, 9_985)
            .cents(LineItems.EPS_BASIC, 343)
            .release();
    Answer eps = ask(LineItems.EPS_BASIC, nine, whole);
    assertEquals(Status.DERIVED, eps.status());
    assertTrue(eps.bounds().orElseThrow().contains(new BigDecimal("0.895")), eps::toString);
  }

  @Test
  void a_count_that_is_not_known_in_a_loss_is_not_called_a_ratio() {
    Release loss =
        new Sheet("q4.txt", "2005-02-10", Q4).row(LineItems.NET_INCOME, -5_000).release();
    Release diluted =
        new Sheet("q3.txt", "2004-10-20", NINE)
            .row(LineItems.AVERAGE_SHARES_DILUTED, 21_800)
            .release();
    Answer answer = ask(LineItems.AVERAGE_SHARES_DILUTED, diluted, loss);
    assertEquals(Reason.PARTS_NOT_ANSWERED, assertInstanceOf(NotDerivable.class, answer).reason());
    assertTrue(
        answer
            .explain()
            .endsWith("is the basic count in a period with a loss: no release states that"),
        answer::explain);
  }
}
