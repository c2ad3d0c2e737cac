package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.LineItems.COST_OF_REVENUE;
import static org.lexprecision.LineItems.EPS_BASIC_AND_DILUTED;
import static org.lexprecision.LineItems.GROSS_PROFIT;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.REVENUES;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Sheet;

class TicksTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Period H1 = Period.parse("six months ended June 30, 2003");

  private static Sheet sheet(String document, String date, Period... columns) {
    return new Sheet(document, date, columns);
  }

  private static Ticks ticks(Release... releases) {
    return Ticks.of(TieOut.of(FactBook.of(releases)).run());
  }

  private static Sheet statement(long profit) {
    return sheet("q2.txt", "2003-08-18", Q2)
        .row(REVENUES, 30_873)
        .row(COST_OF_REVENUE, 27_587)
        .row(GROSS_PROFIT, profit)
        .foots(1, -2);
  }

  @Test
  void every_part_of_a_sum_that_adds_up_foots() {
    Release release = statement(3_286).release();
    Ticks ticks = ticks(release);
    for (Fact fact : release.facts()) {
      assertEquals(ImmutableSet.of(Tick.FOOTS), ticks.of(fact));
      assertTrue(ticks.checks(fact).get(0).isPassed());
    }
  }

  @Test
  void no_part_of_a_sum_that_does_not_add_up_foots() {
    Release release = statement(3_826).release();
    Ticks ticks = ticks(release);
    for (Fact fact : release.facts()) {
      assertEquals(ImmutableSet.of(Tick.IN_DISAGREEMENT), ticks.of(fact));
      assertFalse(ticks.checks(fact).get(0).isPassed());
    }
  }

  @Test
  void what_nothing_checks_is_not_checked() {
    Release release = sheet("q2.txt", "2003-08-18", Q2).row(REVENUES, 30_873).release();
    assertEquals(ImmutableSet.of(Tick.NOT_CHECKED), ticks(release).of(release.facts().get(0)));
  }

  @Test
  void a_check_that_could_not_run_is_no_tick() {
    Release release =
        sheet("q2.txt", "2003-08-18", Q2)
            .row(NET_INCOME, -674)
            .cents(EPS_BASIC_AND_DILUTED, -14)
            .release();
    Fact perShare = release.facts().get(1);
    Ticks ticks = ticks(release);
    assertEquals(ImmutableSet.of(Tick.NOT_CHECKED), ticks.of(perShare));
    assertEquals(1, ticks.notEvaluated(perShare).size());
  }

  @Test
  void periods_of_one_release_derive_one_another_and_those_of_two_agree() {
    Release half = sheet("q2.txt", "2003-08-18", Q2, H1).row(REVENUES, 20, 30).release();
    Release first = sheet("q1.txt", "2003-05-18", Q1).row(REVENUES, 10).release();
    Ticks ticks = ticks(first, half);
    assertEquals(ImmutableSet.of(Tick.AGREES_WITH_OTHER_RELEASE), ticks.of(half.facts().get(0)));
    Release all = sheet("q2.txt", "2003-08-18", Q1, Q2, H1).row(REVENUES, 10, 20, 30).release();
    assertEquals(ImmutableSet.of(Tick.DERIVED), ticks(all).of(all.facts().get(0)));
  }

  @Test
  void a_figure_that_prose_states_too_agrees_with_it() {
    Release printed = sheet("q2.txt", "2003-08-18", Q2).row(REVENUES, 30_873).release();
    Fact sales = printed.facts().get(0);
    Release release =
        printed.claiming(
            ImmutableSet.of(
                Claim.builder()
                    .document("q2.txt")
                    .line(3)
                    .printed("$30,873,000")
                    .kind(Claim.Kind.MONEY)
                    .item(REVENUES)
                    .segment(Segment.consolidated())
                    .period(Q2)
                    .figure(sales.figure())
                    .build()));
    assertEquals(ImmutableSet.of(Tick.AGREES_WITH_PROSE), ticks(release).of(sales));
  }
}
