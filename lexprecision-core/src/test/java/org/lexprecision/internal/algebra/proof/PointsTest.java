package org.lexprecision.internal.algebra.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Source;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Chain.Term;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Quotient;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.Step;
import org.lexprecision.algebra.Substitute;

/** Which number is given for what is only known within bounds. */
class PointsTest {

  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));
  private static final Period YEAR = Period.parse("year ended December 31, 2011");

  private static Chain printed(LineItem item, Figure figure) {
    Fact fact =
        Fact.builder()
            .company(Company.of("Acme"))
            .item(item)
            .period(YEAR)
            .figure(figure)
            .source(
                Source.builder()
                    .document("a.txt")
                    .table(1)
                    .line(1)
                    .column(1)
                    .caption(item.label())
                    .printed(figure.amount().toPlainString())
                    .build())
            .build();
    Reading reading = new Reading(ImmutableList.of(fact), YEAR);
    return new Chain(reading.series(), YEAR, ImmutableList.of(new Term(1, reading)));
  }

  private static Chain dollars(String amount) {
    return printed(LineItems.REVENUES, Figure.exactly(new BigDecimal(amount), USD));
  }

  private static Chain thousands(String thousands) {
    return printed(
        LineItems.REVENUES,
        Figure.of(new BigDecimal(thousands).multiply(new BigDecimal("1000")), USD, -3));
  }

  private static Proof proof(Step step) {
    return Proof.of(step, step, step);
  }

  private static Figure exactly(String amount) {
    return Figure.exactly(new BigDecimal(amount), USD);
  }

  @Test
  void an_exact_figure_is_given_as_it_is_or_as_the_bound_it_is_beyond() {
    assertEquals(exactly("1234.56"), proof(dollars("1234.56")).figure());
    assertEquals(exactly("100"), Proof.of(dollars("99"), dollars("100"), dollars("102")).figure());
    assertEquals(exactly("102"), Proof.of(dollars("103"), dollars("100"), dollars("102")).figure());
    assertEquals(exactly("100"), Proof.of(dollars("100"), dollars("100"), dollars("102")).figure());
  }

  @Test
  void a_rounded_figure_moves_to_the_nearest_of_its_precision_within_the_bounds() {
    // 500 thousand, known to be at least 501.2 and at most 504.7 thousand
    assertEquals(
        Figure.of(new BigDecimal("502000"), USD, -3),
        Proof.of(thousands("500"), dollars("501200"), dollars("504700")).figure());
    // 510 thousand, of the same bounds
    assertEquals(
        Figure.of(new BigDecimal("504000"), USD, -3),
        Proof.of(thousands("510"), dollars("501200"), dollars("504700")).figure());
  }

  @Test
  void where_the_bounds_hold_none_of_its_precision_the_nearer_bound_is_given() {
    assertEquals(
        Figure.of(new BigDecimal("501200"), USD, -3),
        Proof.of(thousands("500"), dollars("501200"), dollars("501700")).figure());
    assertEquals(
        Figure.of(new BigDecimal("501700"), USD, -3),
        Proof.of(thousands("510"), dollars("501200"), dollars("501700")).figure());
  }

  private static Figure quotient(String dividend, String divisor, LineItem of) {
    Chain ratio = printed(of, Figure.exactly(BigDecimal.ONE, Unit.pure()));
    return proof(
            new Quotient(ratio.series(), YEAR, proof(dollars(dividend)), proof(dollars(divisor))))
        .figure();
  }

  @Test
  void a_quotient_has_as_few_decimals_as_its_bounds_allow() {
    LineItem margin = LineItems.ratio("M", "Margin", LineItems.GROSS_PROFIT, LineItems.REVENUES);
    Figure quarter = quotient("1", "4", margin);
    assertEquals(new BigDecimal("0.25"), quarter.amount());
    assertEquals(4, quarter.decimals().orElseThrow());
    assertEquals(6, quotient("1", "64", margin).decimals().orElseThrow());
    assertEquals(new BigDecimal("0.015625"), quotient("1", "64", margin).amount());
    assertEquals(12, quotient("1", "3", margin).decimals().orElseThrow());
  }

  @Test
  void a_count_that_stands_in_for_another_is_rounded_as_it_is() {
    Chain shares =
        printed(
            LineItems.AVERAGE_SHARES_BASIC, Figure.of(new BigDecimal("20000"), Unit.shares(), -3));
    Chain loss = printed(LineItems.NET_INCOME, Figure.of(new BigDecimal("-5000"), USD, -3));
    assertEquals(
        Figure.of(new BigDecimal("20000"), Unit.shares(), -3),
        proof(new Substitute(shares.series(), YEAR, proof(shares), proof(loss))).figure());
  }
}
