package org.lexprecision.internal.algebra.proof;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.lexprecision.Fact;
import org.lexprecision.Footing;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Chain.Term;
import org.lexprecision.algebra.Contradiction;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Quotient;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.Step;
import org.lexprecision.algebra.Substitute;
import org.lexprecision.algebra.Sum;
import org.lexprecision.algebra.Sum.Part;
import org.lexprecision.algebra.Sum.Witness;
import org.lexprecision.testing.Sheet;

/** Proofs that do not hold are refused, each for what is wrong with it. */
class ReplayTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2011");
  private static final Period H1 = Period.parse("six months ended June 30, 2011");
  private static final Period MARCH = Period.atCloseOf(LocalDate.parse("2011-03-31"));
  private static final Period JUNE = Period.atCloseOf(LocalDate.parse("2011-06-30"));

  private static final Release FLOWS =
      new Sheet("a.txt", "2011-07-20", Q1, Q2, H1)
          .row(LineItems.REVENUES, 500, 600, 1100)
          .row(LineItems.COST_OF_REVENUE, 300, 400, 700)
          .row(LineItems.GROSS_PROFIT, 200, 200, 400)
          .foots(1, -2)
          .row(LineItems.NET_INCOME, 0, -50, -50)
          .row(LineItems.AVERAGE_SHARES_BASIC, 10, 20, 15)
          .release();

  private static final Release BALANCES =
      new Sheet("b.txt", "2011-07-20", MARCH, JUNE).row(LineItems.CASH, 70, 80).release();

  private static final Footing FOOTING = FLOWS.footings().get(0);

  private static Reading reading(LineItem item, Period period) {
    return reading(FLOWS, item, period);
  }

  private static Reading reading(Release release, LineItem item, Period period) {
    Fact fact =
        release.facts().stream()
            .filter(one -> one.item().equals(item) && one.period().get().equals(period))
            .findFirst()
            .orElseThrow();
    return new Reading(ImmutableList.of(fact), period);
  }

  private static Term plus(LineItem item, Period period) {
    return new Term(1, reading(item, period));
  }

  private static Term minus(LineItem item, Period period) {
    return new Term(-1, reading(item, period));
  }

  private static Chain chain(LineItem item, Period period, Term... terms) {
    return new Chain(reading(item, Q1).series(), period, ImmutableList.copyOf(terms));
  }

  private static Chain printed(LineItem item, Period period) {
    return chain(item, period, plus(item, period));
  }

  private static Proof proof(Step step) {
    return Proof.of(step, step, step);
  }

  private static Proof proof(LineItem item, Period period) {
    return proof(printed(item, period));
  }

  private static Witness witness(int sign, Period period) {
    return witness(sign, period, LineItems.REVENUES, LineItems.COST_OF_REVENUE);
  }

  private static Witness witness(int sign, Period period, LineItem... parts) {
    ImmutableList<Reading> readings =
        ImmutableList.copyOf(parts).stream()
            .map(part -> reading(part, period))
            .collect(ImmutableList.toImmutableList());
    return new Witness(sign, FOOTING, reading(LineItems.GROSS_PROFIT, period), readings);
  }

  private static Sum gross(Period period, Witness... witnesses) {
    return new Sum(
        reading(LineItems.GROSS_PROFIT, Q1).series(),
        period,
        ImmutableList.of(
            new Part(1, proof(LineItems.REVENUES, period)),
            new Part(-1, proof(LineItems.COST_OF_REVENUE, period))),
        ImmutableList.copyOf(witnesses));
  }

  private static Sum sum(LineItem item, Period period, Witness witness, Part... parts) {
    return new Sum(
        reading(item, Q1).series(), period, ImmutableList.copyOf(parts), ImmutableList.of(witness));
  }

  private static void assertRefused(String reason, Step step) {
    assertRefused(reason, () -> proof(step).replay());
  }

  private static void assertRefused(String reason, Executable replay) {
    String message = String.valueOf(assertThrows(IllegalStateException.class, replay).getMessage());
    assertTrue(message.startsWith(reason), message);
  }

  @Test
  void a_figure_and_what_two_leave_for_a_third_hold() {
    assertEquals(
        reading(LineItems.REVENUES, H1).interval(), proof(LineItems.REVENUES, H1).replay());
    Chain second =
        chain(LineItems.REVENUES, Q2, minus(LineItems.REVENUES, Q1), plus(LineItems.REVENUES, H1));
    assertEquals(
        Interval.of(new BigDecimal("599000"), new BigDecimal("601000")), proof(second).replay());
  }

  @Test
  void steps_of_another_series_or_period_are_refused() {
    Chain sales = printed(LineItems.REVENUES, Q1);
    Chain cost = printed(LineItems.COST_OF_REVENUE, Q1);
    assertRefused("a step proves something else", () -> Proof.of(sales, cost, sales).replay());
    Chain later = printed(LineItems.REVENUES, Q2);
    assertRefused("a step proves something else", () -> Proof.of(later, sales, later).replay());
    assertRefused(
        "a term of another series",
        chain(LineItems.REVENUES, Q1, plus(LineItems.COST_OF_REVENUE, Q1)));
    assertRefused("another period", chain(LineItems.REVENUES, Q1, plus(LineItems.REVENUES, Q2)));
  }

  @Test
  void terms_that_do_not_lead_from_one_midnight_to_the_other_are_refused() {
    assertRefused(
        Q1 + " does not follow on",
        chain(LineItems.REVENUES, Q2, plus(LineItems.REVENUES, Q1), plus(LineItems.REVENUES, Q2)));
    assertRefused(
        "the chain ends at 2011-04-01",
        chain(LineItems.REVENUES, H1, plus(LineItems.REVENUES, H1), minus(LineItems.REVENUES, Q2)));
  }

  @Test
  void balances_and_ratios_do_not_add_up() {
    Reading cash = reading(BALANCES, LineItems.CASH, MARCH);
    Reading later = reading(BALANCES, LineItems.CASH, JUNE);
    assertRefused(
        "does not add over time",
        new Chain(cash.series(), MARCH, ImmutableList.of(new Term(1, cash), new Term(1, later))));
    Chain shares =
        chain(
            LineItems.AVERAGE_SHARES_BASIC,
            H1,
            plus(LineItems.AVERAGE_SHARES_BASIC, Q1),
            plus(LineItems.AVERAGE_SHARES_BASIC, Q2));
    assertEquals(shares.interval(), proof(shares).replay());
  }

  @Test
  void only_a_loss_dilutes_nothing() {
    Series diluted = reading(LineItems.AVERAGE_SHARES_BASIC, Q1).series();
    Proof basic = proof(LineItems.AVERAGE_SHARES_BASIC, Q2);
    Proof loss = proof(LineItems.NET_INCOME, Q2);
    assertEquals(basic.interval(), proof(new Substitute(diluted, Q2, basic, loss)).replay());
    Proof gain = proof(LineItems.GROSS_PROFIT, Q2);
    assertRefused("no loss", new Substitute(diluted, Q2, basic, gain));
    Step zero =
        new Quotient(
            loss.series(), Q2, proof(LineItems.NET_INCOME, Q1), proof(LineItems.GROSS_PROFIT, Q2));
    assertRefused("no loss", new Substitute(diluted, Q2, basic, proof(zero)));
  }

  @Test
  void a_sum_is_borne_out_by_its_own_column_or_by_those_of_periods_that_make_it_up() {
    assertEquals(
        Interval.of(new BigDecimal("199000"), new BigDecimal("201000")),
        proof(gross(Q2, witness(1, Q2))).replay());
    assertEquals(
        Interval.of(new BigDecimal("199000"), new BigDecimal("201000")),
        proof(gross(Q2, witness(-1, Q1), witness(1, H1))).replay());
    assertRefused("not witnessed", gross(Q2));
    assertRefused("not witnessed", gross(H1, witness(1, Q1)));
    assertRefused(Q1 + " does not follow on", gross(Q2, witness(1, Q1)));
  }

  @Test
  void a_sum_of_other_measures_or_periods_than_the_witness_is_refused() {
    Part sales = new Part(1, proof(LineItems.REVENUES, Q2));
    Part cost = new Part(-1, proof(LineItems.COST_OF_REVENUE, Q2));
    assertRefused(
        "a part of another period",
        sum(
            LineItems.GROSS_PROFIT,
            Q2,
            witness(1, Q2),
            sales,
            new Part(-1, proof(LineItems.COST_OF_REVENUE, Q1))));
    assertRefused(
        "a part twice", sum(LineItems.GROSS_PROFIT, Q2, witness(1, Q2), sales, cost, cost));
    assertRefused(
        "a witness of another equation", sum(LineItems.GROSS_PROFIT, Q2, witness(1, Q2), sales));
    assertRefused(
        "a witness of another equation",
        sum(LineItems.NET_INCOME, Q2, witness(1, Q2), sales, cost));
    Part gross = new Part(1, proof(LineItems.GROSS_PROFIT, Q2));
    Part added = new Part(1, proof(LineItems.COST_OF_REVENUE, Q2));
    assertDoesNotThrow(
        () -> proof(sum(LineItems.REVENUES, Q2, witness(1, Q2), gross, added)).replay());
  }

  @Test
  void a_witness_that_does_not_foot_or_misses_a_row_is_refused() {
    assertRefused("a row is missing", gross(Q2, witness(1, Q2, LineItems.REVENUES)));
    Witness mixed =
        new Witness(
            1,
            FOOTING,
            reading(LineItems.GROSS_PROFIT, Q2),
            ImmutableList.of(
                reading(LineItems.REVENUES, Q2), reading(LineItems.COST_OF_REVENUE, Q1)));
    assertRefused("a row of another period", gross(Q2, mixed));
    Witness wrong = witness(1, Q2, LineItems.COST_OF_REVENUE, LineItems.REVENUES);
    Sum other =
        sum(
            LineItems.GROSS_PROFIT,
            Q2,
            wrong,
            new Part(1, proof(LineItems.COST_OF_REVENUE, Q2)),
            new Part(-1, proof(LineItems.REVENUES, Q2)));
    assertRefused("does not foot", other);
  }

  private static final Release WRONG =
      new Sheet("c.txt", "2011-07-20", Q1, Q2, H1)
          .row(LineItems.REVENUES, 500, 600, 1105)
          .row(LineItems.AVERAGE_SHARES_BASIC, 10, 20, 17)
          .release();

  private static Contradiction contradiction(String difference, String allowed, Term... cycle) {
    return new Contradiction(
        cycle[0].reading().series(),
        ImmutableList.copyOf(cycle),
        new BigDecimal(difference),
        new BigDecimal(allowed),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static Term term(int sign, LineItem item, Period period) {
    return new Term(sign, reading(WRONG, item, period));
  }

  private static Term sales(int sign, Period period) {
    return term(sign, LineItems.REVENUES, period);
  }

  private static Contradiction cycle(String difference, String allowed) {
    return contradiction(difference, allowed, sales(1, Q1), sales(1, Q2), sales(-1, H1));
  }

  @Test
  void a_cycle_gives_what_it_says_and_rounding_does_not_explain_it() {
    assertDoesNotThrow(() -> cycle("-5000", "1500").replay());
    assertRefused("gives -5000", () -> cycle("5000", "1500").replay());
    assertRefused("rounding explains 1500", () -> cycle("-5000", "1000").replay());
  }

  @Test
  void a_cycle_may_begin_with_a_figure_that_is_taken_away() {
    Term[] turned = {sales(-1, H1), sales(1, Q1), sales(1, Q2)};
    assertDoesNotThrow(() -> contradiction("-5000", "1500", turned).replay());
  }

  @Test
  void a_cycle_that_does_not_close_is_refused() {
    assertRefused(
        "the cycle does not close",
        () -> contradiction("1100000", "1000", sales(1, Q1), sales(1, Q2)).replay());
  }

  @Test
  void a_difference_of_just_what_rounding_allows_is_explained() {
    Reading second = reading(BALANCES, LineItems.CASH, MARCH);
    Reading off =
        reading(
            new Sheet("e.txt", "2011-07-20", MARCH).row(LineItems.CASH, 71).release(),
            LineItems.CASH,
            MARCH);
    assertRefused(
        "rounding explains it",
        () -> contradiction("1000", "1000", new Term(1, off), new Term(-1, second)).replay());
  }

  @Test
  void balances_contradict_one_another_at_one_moment() {
    Reading march = reading(BALANCES, LineItems.CASH, MARCH);
    Reading june = reading(BALANCES, LineItems.CASH, JUNE);
    assertRefused(
        "another period",
        () -> contradiction("10000", "1000", new Term(1, june), new Term(-1, march)).replay());
  }

  @Test
  void averages_are_weighed_by_their_days() {
    Term[] cycle = {
      term(1, LineItems.AVERAGE_SHARES_BASIC, Q1),
      term(1, LineItems.AVERAGE_SHARES_BASIC, Q2),
      term(-1, LineItems.AVERAGE_SHARES_BASIC, H1)
    };
    // 10,000 · 90 + 20,000 · 91 − 17,000 · 181, and 500 for each of 362 days
    assertDoesNotThrow(() -> contradiction("-357000", "181000", cycle).replay());
  }
}
