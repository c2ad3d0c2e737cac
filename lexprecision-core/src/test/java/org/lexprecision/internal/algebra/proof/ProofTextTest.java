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
import org.lexprecision.algebra.Contradiction;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Quotient;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.Step;
import org.lexprecision.algebra.Sum;
import org.lexprecision.algebra.Sum.Part;

/** Proofs in words, their figures in the one unit they are printed in. */
class ProofTextTest {

  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));
  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2011");
  private static final Period H1 = Period.parse("six months ended June 30, 2011");

  private static Reading reading(
      LineItem item, Period period, String amount, int decimals, String token) {
    Fact fact =
        Fact.builder()
            .company(Company.of("Acme"))
            .item(item)
            .period(period)
            .figure(Figure.of(new BigDecimal(amount), USD, decimals))
            .source(
                Source.builder()
                    .document("a.txt")
                    .table(1)
                    .line(7)
                    .column(period.equals(Q1) ? 1 : 2)
                    .caption(item.label())
                    .printed(token)
                    .build())
            .build();
    return new Reading(ImmutableList.of(fact), period);
  }

  private static Reading sales(Period period, String amount, int decimals, String token) {
    return reading(LineItems.REVENUES, period, amount, decimals, token);
  }

  private static Chain chain(Period period, Term... terms) {
    return new Chain(terms[0].reading().series(), period, ImmutableList.copyOf(terms));
  }

  private static Proof proof(Step step) {
    return Proof.of(step, step, step);
  }

  private static Proof printed(Reading reading) {
    return proof(chain(reading.period(), new Term(1, reading)));
  }

  /** The power of ten of the unit in which one figure is printed. */
  private static int power(String amount, int decimals, String token) {
    return PrintedScale.of(ImmutableList.of(new Term(1, sales(Q1, amount, decimals, token))))
        .power();
  }

  @Test
  void a_proof_tells_its_value_its_way_and_its_bounds() {
    assertEquals(
        "USD 500,000 = quarter ended March 31, 2011 500 (a.txt line 7 column 1);"
            + " in [499,500, 500,500]",
        printed(sales(Q1, "500000", -3, "500")).toString());
  }

  @Test
  void what_bounds_it_is_told_where_that_is_something_else() {
    Chain coarse = chain(Q1, new Term(1, sales(Q1, "500000", -5, "0.5")));
    Chain fine = chain(Q1, new Term(1, sales(Q1, "490000", -3, "490")));
    String bounds = "; in [489,500, 550,000]; at least by quarter ended March 31, 2011 490";
    assertEquals(
        "USD 500,000 = quarter ended March 31, 2011 0.5 (a.txt line 7 column 1)"
            + bounds
            + " (a.txt line 7 column 1)",
        Proof.of(coarse, fine, coarse).toString());
    assertEquals(
        "USD 490,500 = quarter ended March 31, 2011 0.5 (a.txt line 7 column 1);"
            + " in [450,000, 490,500]; at most by quarter ended March 31, 2011 490"
            + " (a.txt line 7 column 1)",
        Proof.of(coarse, coarse, fine).toString());
  }

  @Test
  void what_is_added_stands_before_what_is_taken_away() {
    Term first = new Term(-1, sales(Q1, "500000", -3, "500"));
    Term half = new Term(1, sales(H1, "1100000", -3, "1,100"));
    assertEquals(
        "six months ended June 30, 2011 1,100 − quarter ended March 31, 2011 500"
            + " (a.txt line 7 columns 2 and 1)",
        ProofText.of(chain(Q2, first, half)));
    assertEquals(
        "−quarter ended March 31, 2011 500 (a.txt line 7 column 1)",
        ProofText.of(chain(Q1, first)));
    Term second = new Term(1, sales(Q2, "600000", -3, "600"));
    assertEquals(
        "quarter ended June 30, 2011 600 + six months ended June 30, 2011 1,100"
            + " (a.txt line 7 column 2)",
        ProofText.of(chain(H1, second, half)));
  }

  @Test
  void a_quotient_and_a_sum_name_what_they_are_of() {
    Proof sales = printed(sales(Q1, "500000", -3, "500"));
    Proof cost = printed(reading(LineItems.COST_OF_REVENUE, Q1, "300000", -3, "300"));
    String first =
        sales.series() + " USD 500,000 [quarter ended March 31, 2011 500 (a.txt line 7 column 1)]";
    String second =
        cost.series() + " USD 300,000 [quarter ended March 31, 2011 300 (a.txt line 7 column 1)]";
    assertEquals(
        second + " / " + first, ProofText.of(new Quotient(cost.series(), Q1, cost, sales)));
    assertEquals(
        "−" + second + " + " + first,
        ProofText.of(
            new Sum(
                sales.series(),
                Q1,
                ImmutableList.of(new Part(-1, cost), new Part(1, sales)),
                ImmutableList.of())));
  }

  @Test
  void a_contradiction_tells_what_its_figures_give_and_what_rounding_allows() {
    Contradiction contradiction =
        new Contradiction(
            sales(Q1, "500000", -3, "500").series(),
            ImmutableList.of(
                new Term(-1, sales(H1, "1105000", -3, "1,105")),
                new Term(1, sales(Q1, "500000", -3, "500")),
                new Term(1, sales(Q2, "600000", -3, "600"))),
            new BigDecimal("-5000"),
            new BigDecimal("1500"),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());
    assertEquals(
        LineItems.REVENUES.label()
            + ": quarter ended March 31, 2011 500 + quarter ended June 30, 2011 600"
            + " − six months ended June 30, 2011 1,105 = -5, allowed ±1.5"
            + " (a.txt line 7 columns 1 and 2)",
        contradiction.toString());
  }

  @Test
  void figures_printed_in_several_units_are_told_in_the_greatest() {
    Term thousands = new Term(-1, sales(H1, "1100000", -3, "(1,100)"));
    Term dollars = new Term(1, sales(Q1, "1234000", 0, "1,234,000.00"));
    assertEquals(
        "quarter ended March 31, 2011 1,234 − six months ended June 30, 2011 1,100"
            + " (a.txt line 7 columns 1 and 2)",
        ProofText.of(chain(Q2, thousands, dollars)));
  }

  @Test
  void figures_keep_the_decimals_and_the_sign_they_are_printed_with() {
    PrintedScale thousands = new PrintedScale(3);
    assertEquals("500.50", thousands.print(sales(Q1, "500500", -1, "500.50")));
    assertEquals("(500)", thousands.print(sales(Q1, "-500000", -3, "(500)")));
    assertEquals("0", thousands.print(sales(Q1, "0", -3, "—")));
    assertEquals("1,105", thousands.print(new BigDecimal("1105000")));
  }

  @Test
  void the_unit_is_what_the_token_was_multiplied_by() {
    assertEquals(0, power("500", 0, "500"));
    assertEquals(3, power("500000", -6, "500"));
    assertEquals(3, power("500000", -6, "500.0"));
    assertEquals(6, power("500000", -3, ".5"));
    assertEquals(9, power("-500000000000", -6, "(500)"));
  }

  @Test
  void where_no_token_tells_rounding_does() {
    assertEquals(0, power("500", 2, "n/a"));
    assertEquals(3, power("0", -3, "0"));
    assertEquals(3, power("500000", -1, "n/a"));
    assertEquals(3, power("500000", -3, "5.0.0"));
    assertEquals(6, power("500000", -4, "half a million"));
    assertEquals(6, power("500000", -6, "7"));
  }

  @Test
  void a_token_of_more_than_forty_digits_is_not_read() {
    String forty = "0".repeat(37) + "500";
    assertEquals(3, power("500000", -6, forty));
    assertEquals(6, power("500000", -6, "0" + forty));
  }
}
