package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.LineItems.AVERAGE_SHARES_BASIC;
import static org.lexprecision.LineItems.AVERAGE_SHARES_DILUTED;
import static org.lexprecision.LineItems.EPS_DILUTED;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.REVENUES;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Sheet;

/** What must add up over time, what nearly, and which figure is the restated one. */
class OverTimeTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Period H1 = Period.parse("six months ended June 30, 2003");
  private static final Period Q3 = Period.parse("quarter ended September 30, 2003");
  private static final Period NINE = Period.parse("nine months ended September 30, 2003");

  private static ImmutableList<Finding> findings(Release... releases) {
    return TieOut.of(FactBook.of(releases)).run().findings();
  }

  private static Sheet sheet(Period... columns) {
    return new Sheet("q2.txt", "2003-08-18", columns);
  }

  @Test
  void diluted_shares_need_not_add_up() {
    assertEquals(
        ImmutableList.of(),
        findings(sheet(Q1, Q2, H1).row(AVERAGE_SHARES_DILUTED, 26_000, 31_000, 26_100).release()));
  }

  @Test
  void shares_averaged_less_precisely_are_said_and_not_called_wrong() {
    ImmutableList<Finding> findings =
        findings(sheet(Q1, Q2, H1).row(AVERAGE_SHARES_BASIC, 26_000, 26_200, 26_150).release());

    assertEquals(1, findings.size());
    assertEquals(Severity.INFO, findings.get(0).severity());
  }

  @Test
  void shares_far_from_the_average_of_their_parts_are_wrong() {
    ImmutableList<Finding> findings =
        findings(
            sheet(Q1, Q2, H1)
                .row(AVERAGE_SHARES_BASIC, 26_000, 26_200, 21_650)
                .row(REVENUES, 20_000, 30_000, 50_000)
                .row(NET_INCOME, 2_000, 3_000, 5_000)
                .release());

    assertEquals(1, findings.size());
    assertEquals(Severity.ERROR, findings.get(0).severity());
  }

  @Test
  void a_figure_of_all_periods_that_is_no_larger_than_one_of_them_does_not_add_up() {
    Flow deposits = LineItems.flow("Deposits", "Deposits", Balance.CREDIT);
    assertEquals(
        ImmutableList.of(),
        findings(
            sheet(Q1, Q2, H1)
                .row(deposits, 20_000, 24_000, 22_000)
                .row(REVENUES, 20_000, 30_000, 50_000)
                .row(NET_INCOME, 2_000, 3_000, 5_000)
                .release()));
  }

  @Test
  void an_average_of_which_some_periods_are_nil_does_not_add_up() {
    Flow balance = LineItems.flow("OtherLoans", "Other loans", Balance.DEBIT);
    assertEquals(
        ImmutableList.of(), findings(sheet(Q1, Q2, H1).row(balance, 0, 30_900, 15_400).release()));
  }

  @Test
  void a_measure_that_leaves_out_the_row_below_it_in_one_table_is_no_error() {
    Flow expenses = LineItems.flow("Expenses", "Expenses", Balance.DEBIT);
    Flow special = LineItems.flow("SpecialCharges", "Special charges", Balance.DEBIT);
    assertEquals(
        ImmutableList.of(),
        findings(
            sheet(Q1, Q2, H1)
                .row(expenses, 20_000, 30_000, 50_700)
                .row(special, 700, 0)
                .row(REVENUES, 20_000, 30_000, 50_000)
                .row(NET_INCOME, 2_000, 3_000, 5_000)
                .release()));
  }

  @Test
  void nine_months_less_the_last_quarter_restate_the_half_year() {
    ImmutableList<Finding> findings =
        findings(
            sheet(H1).row(REVENUES, 50_000).release(),
            new Sheet("q3.txt", "2003-11-17", Q3, NINE).row(REVENUES, 20_000, 69_000).release());

    assertEquals(1, findings.size());
    Finding finding = findings.get(0);
    assertEquals(Severity.RESTATED, finding.severity());
    assertEquals(H1, finding.deviations().get(0).fact().period().orElseThrow());
    assertTrue(
        finding.cause().contains("q3.txt restates six months ended June 30, 2003"),
        finding.cause());
    assertTrue(finding.cause().contains("Net sales by USD -1,000,000"), finding.cause());
  }

  @Test
  void a_split_restates_shares_and_what_is_per_share_of_every_period_at_once() {
    ImmutableList<Finding> findings =
        findings(
            sheet(Q1, Q2)
                .row(AVERAGE_SHARES_DILUTED, 172_000, 174_650)
                .cents(EPS_DILUTED, 95, 120)
                .release(),
            new Sheet("q3.txt", "2003-11-17", Q1, Q2)
                .row(AVERAGE_SHARES_DILUTED, 344_000, 349_300)
                .cents(EPS_DILUTED, 48, 60)
                .release());

    assertEquals(1, findings.size(), findings::toString);
    Finding finding = findings.get(0);
    assertEquals(Severity.RESTATED, finding.severity());
    assertEquals(4, finding.deviations().size());
    assertTrue(
        finding.cause().contains("restates what counts shares, after a split of 2 for 1"),
        finding.cause());
  }

  @Test
  void amounts_without_the_scale_of_another_release_are_one_finding() {
    ImmutableList<Finding> findings =
        findings(
            sheet(Q2).row(NET_INCOME, 319_066).row(REVENUES, 512_066).release(),
            new Sheet("proxy.txt", "2004-04-07", Q2)
                .dollars(NET_INCOME, 319_065)
                .dollars(REVENUES, 512_066)
                .release());

    assertEquals(1, findings.size(), findings::toString);
    assertEquals(Finding.Kind.SCALE, findings.get(0).kind());
    assertEquals(2, findings.get(0).deviations().size());
    assertTrue(
        findings.get(0).cause().contains("in thousands it is the 319066 of q2.txt"),
        findings.get(0).cause());
  }

  @Test
  void a_count_of_shares_is_never_said_to_be_negative() {
    ImmutableList<Finding> findings =
        findings(
            sheet(Q1).row(AVERAGE_SHARES_BASIC, 54_321).row(NET_INCOME, 900).release(),
            new Sheet("next.txt", "2003-11-17", Q2, H1)
                .row(AVERAGE_SHARES_BASIC, 12_345, 12_345)
                .row(NET_INCOME, 100, 1_000)
                .release());

    assertTrue(
        findings.stream()
            .flatMap(finding -> finding.suspects().stream())
            .flatMap(suspect -> suspect.slip().stream())
            .allMatch(slip -> slip.proposed().signum() >= 0),
        findings::toString);
  }
}
