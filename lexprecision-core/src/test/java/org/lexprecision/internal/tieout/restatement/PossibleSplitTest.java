package org.lexprecision.internal.tieout.restatement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.SplitRatio;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.SumCertificate.Term;

/** Which split would explain that a later release states other shares. */
class PossibleSplitTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2004");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2004");
  private static final Period H1 = Period.parse("six months ended June 30, 2004");

  private static Term term(int weight, Fact fact) {
    return new Term(BigDecimal.valueOf(weight), fact);
  }

  private static Sheet before() {
    return new Sheet("q1.txt", "2004-04-22", Q1);
  }

  private static Sheet after() {
    return new Sheet("q2.txt", "2004-07-22", Q1);
  }

  private static Fact fact(Sheet sheet) {
    return sheet.release().facts().get(0);
  }

  private static Optional<SplitRatio> restated(Sheet earlier, Sheet later) {
    Fact old = fact(earlier);
    Fact anew = fact(later);
    return PossibleSplit.of(
        Relation.of(Finding.Kind.RESTATEMENT, List.of(term(1, anew), term(-1, old)), "the same"),
        Filing.of(anew.source()));
  }

  private static Optional<SplitRatio> shares(long earlier, long later) {
    return restated(
        before().row(LineItems.AVERAGE_SHARES_BASIC, earlier),
        after().row(LineItems.AVERAGE_SHARES_BASIC, later));
  }

  private static Optional<SplitRatio> cents(long earlier, long later) {
    return restated(
        before().cents(LineItems.EPS_BASIC, earlier), after().cents(LineItems.EPS_BASIC, later));
  }

  @Test
  void counts_of_shares_grow_by_a_split_and_shrink_by_a_reverse_one() {
    assertEquals(Optional.of(SplitRatio.of(2, 1)), shares(10_000, 20_000));
    assertEquals(Optional.of(SplitRatio.of(3, 2)), shares(10_000, 15_000));
    assertEquals(Optional.of(SplitRatio.of(20, 1)), shares(1_000, 20_000));
    assertEquals(Optional.of(SplitRatio.of(1, 10)), shares(10_000, 1_000));
  }

  @Test
  void amounts_per_share_shrink_by_a_split_and_grow_by_a_reverse_one() {
    assertEquals(Optional.of(SplitRatio.of(2, 1)), cents(60, 30));
    assertEquals(Optional.of(SplitRatio.of(3, 2)), cents(600, 400));
    assertEquals(Optional.of(SplitRatio.of(1, 10)), cents(6, 60));
  }

  @Test
  void a_change_that_no_plain_split_gives_is_none() {
    assertEquals(Optional.empty(), shares(3_000, 7_000));
    assertEquals(Optional.empty(), shares(1_000, 21_000));
    assertEquals(Optional.empty(), cents(60, 41));
  }

  @Test
  void amounts_of_money_are_not_split() {
    assertEquals(
        Optional.empty(),
        restated(
            before().row(LineItems.REVENUES, 10_000), after().row(LineItems.REVENUES, 20_000)));
  }

  @Test
  void averages_of_quarters_after_a_split_need_not_add_up_day_by_day() {
    // 10,000 before a split of two for one, 20,400 in the next quarter, 20,100 over both
    Fact first = fact(before().row(LineItems.AVERAGE_SHARES_BASIC, 10_000));
    List<Fact> later =
        new Sheet("q2.txt", "2004-07-22", Q2, H1)
            .row(LineItems.AVERAGE_SHARES_BASIC, 20_400, 20_100)
            .release()
            .facts();
    Relation average =
        Relation.of(
            Finding.Kind.PERIODS,
            List.of(term(91, first), term(91, later.get(0)), term(-182, later.get(1))),
            "days");
    assertEquals(
        Optional.of(SplitRatio.of(2, 1)),
        PossibleSplit.of(average, Filing.of(later.get(0).source())));
  }
}
