package org.lexprecision.internal.algebra.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Chain.Term;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Quotient;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.Step;
import org.lexprecision.algebra.Substitute;
import org.lexprecision.algebra.Sum;
import org.lexprecision.testing.Sheet;

/** A proof rests on every figure that gives it, bounds it, or bears it out. */
class ProofFactsTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2011");

  private static final Release RELEASE =
      new Sheet("a.txt", "2011-07-20", Q1, Q2)
          .row(LineItems.REVENUES, 500, 600)
          .row(LineItems.COST_OF_REVENUE, 300, 400)
          .row(LineItems.GROSS_PROFIT, 200, 200)
          .foots(1, -2)
          .row(LineItems.NET_INCOME, -10, -50)
          .row(LineItems.AVERAGE_SHARES_BASIC, 10, 20)
          .release();

  private static Fact fact(LineItem item, Period period) {
    return RELEASE.facts().stream()
        .filter(one -> one.item().equals(item) && one.period().get().equals(period))
        .findFirst()
        .orElseThrow();
  }

  private static Reading reading(LineItem item, Period period) {
    return new Reading(ImmutableList.of(fact(item, period)), period);
  }

  private static Chain printed(LineItem item, Period period) {
    Reading reading = reading(item, period);
    return new Chain(reading.series(), period, ImmutableList.of(new Term(1, reading)));
  }

  private static Proof proof(Step step) {
    return Proof.of(step, step, step);
  }

  private static Proof proof(LineItem item, Period period) {
    return proof(printed(item, period));
  }

  private static Sum gross(Sum.Witness... witnesses) {
    return new Sum(
        fact(LineItems.GROSS_PROFIT, Q1).series(),
        Q1,
        ImmutableList.of(
            new Sum.Part(1, proof(LineItems.REVENUES, Q1)),
            new Sum.Part(-1, proof(LineItems.COST_OF_REVENUE, Q1))),
        ImmutableList.copyOf(witnesses));
  }

  @Test
  void what_gives_the_point_and_what_bounds_it_from_below_and_above_count() {
    Chain point = printed(LineItems.REVENUES, Q1);
    Chain lower = printed(LineItems.COST_OF_REVENUE, Q1);
    Chain upper = printed(LineItems.REVENUES, Q2);
    assertEquals(
        ImmutableSet.of(
            fact(LineItems.REVENUES, Q1),
            fact(LineItems.COST_OF_REVENUE, Q1),
            fact(LineItems.REVENUES, Q2)),
        Proof.of(point, lower, upper).facts());
  }

  @Test
  void a_sum_rests_on_its_parts_and_on_the_column_that_bears_it_out() {
    assertEquals(
        ImmutableSet.of(fact(LineItems.REVENUES, Q1), fact(LineItems.COST_OF_REVENUE, Q1)),
        proof(gross()).facts());
    Sum.Witness witness =
        new Sum.Witness(
            1,
            RELEASE.footings().get(0),
            reading(LineItems.GROSS_PROFIT, Q2),
            ImmutableList.of(
                reading(LineItems.REVENUES, Q2), reading(LineItems.COST_OF_REVENUE, Q2)));
    assertEquals(
        ImmutableSet.of(
            fact(LineItems.REVENUES, Q1),
            fact(LineItems.COST_OF_REVENUE, Q1),
            fact(LineItems.GROSS_PROFIT, Q2),
            fact(LineItems.REVENUES, Q2),
            fact(LineItems.COST_OF_REVENUE, Q2)),
        proof(gross(witness)).facts());
  }

  @Test
  void a_quotient_rests_on_both_of_its_measures() {
    assertEquals(
        ImmutableSet.of(fact(LineItems.NET_INCOME, Q1), fact(LineItems.REVENUES, Q1)),
        proof(
                new Quotient(
                    fact(LineItems.NET_INCOME, Q1).series(),
                    Q1,
                    proof(LineItems.NET_INCOME, Q1),
                    proof(LineItems.REVENUES, Q1)))
            .facts());
  }

  @Test
  void a_diluted_count_rests_on_the_basic_one_and_on_the_loss() {
    assertEquals(
        ImmutableSet.of(fact(LineItems.AVERAGE_SHARES_BASIC, Q1), fact(LineItems.NET_INCOME, Q1)),
        proof(
                new Substitute(
                    fact(LineItems.AVERAGE_SHARES_BASIC, Q1).series(),
                    Q1,
                    proof(LineItems.AVERAGE_SHARES_BASIC, Q1),
                    proof(LineItems.NET_INCOME, Q1)))
            .facts());
  }
}
