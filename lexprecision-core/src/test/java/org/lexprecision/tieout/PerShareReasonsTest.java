package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.LineItems.AVERAGE_SHARES_BASIC;
import static org.lexprecision.LineItems.AVERAGE_SHARES_DILUTED;
import static org.lexprecision.LineItems.EPS_BASIC;
import static org.lexprecision.LineItems.EPS_DILUTED;
import static org.lexprecision.LineItems.NET_INCOME;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Figure;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Unit;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding.Kind;

/** What is said of amounts per share that are income over shares, that are not, and of others. */
class PerShareReasonsTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Period Q3 = Period.parse("quarter ended September 30, 2003");
  private static final String DEDUCTED =
      "in no column is it income over shares: something is deducted that the release does not tell";

  private static TieOutReport run(Release... releases) {
    return TieOut.of(FactBook.of(releases)).run();
  }

  private static List<String> reasons(TieOutReport report) {
    return report.notEvaluated().stream()
        .filter(one -> one.kind() == Kind.PER_SHARE)
        .map(NotEvaluated::reason)
        .toList();
  }

  private static List<Finding> findings(TieOutReport report, Severity severity) {
    return report.findings().stream()
        .filter(one -> one.kind() == Kind.PER_SHARE && one.severity() == severity)
        .toList();
  }

  private static long checks(TieOutReport report) {
    return report.checks().stream().filter(one -> one.kind() == Kind.PER_SHARE).count();
  }

  /** Quarters of 100, 200 and 300 million over 100 million shares, and what is printed of each. */
  private static TieOutReport quarters(long[] basic, long[] diluted) {
    return run(
        new Sheet("q3.txt", "2003-11-01", Q1, Q2, Q3)
            .row(NET_INCOME, 100_000, 200_000, 300_000)
            .row(AVERAGE_SHARES_BASIC, 100_000, 100_000, 100_000)
            .row(AVERAGE_SHARES_DILUTED, 100_000, 100_000, 100_000)
            .cents(EPS_BASIC, basic)
            .cents(EPS_DILUTED, diluted)
            .release());
  }

  private static long[] of(long... cents) {
    return cents;
  }

  @Test
  void what_is_income_over_shares_is_checked() {
    TieOutReport report = quarters(of(100, 200, 300), of(100, 200, 300));
    assertEquals(List.of(), report.findings());
    assertEquals(List.of(), reasons(report));
    assertEquals(6, checks(report));
  }

  @Test
  void a_row_that_is_so_in_no_column_is_of_another_income() {
    TieOutReport report = quarters(of(91, 182, 275), of(100, 200, 300));
    assertEquals(List.of(DEDUCTED, DEDUCTED, DEDUCTED), reasons(report));
    assertEquals(List.of(), findings(report, Severity.UNEXPLAINED));
  }

  @Test
  void a_row_that_is_so_in_one_column_is_in_question_in_each_other() {
    TieOutReport report = quarters(of(91, 182, 300), of(100, 200, 300));
    assertEquals(List.of(), reasons(report));
    assertEquals(2, findings(report, Severity.UNEXPLAINED).size());
  }

  @Test
  void a_row_that_fails_once_is_in_question() {
    TieOutReport report = quarters(of(91), of(100, 200, 300));
    assertEquals(List.of(), reasons(report));
    Finding finding = findings(report, Severity.UNEXPLAINED).get(0);
    assertEquals(1, finding.deviations().size());
    assertEquals(1, finding.certificates().size());
    assertEquals(List.of(), finding.suspects());
  }

  private static TieOutReport printed(LineItem item, String caption, Figure figure) {
    Release release =
        new Sheet("q1.txt", "2003-05-01", Q1)
            .row(NET_INCOME, 152_000)
            .row(AVERAGE_SHARES_BASIC, 100_000)
            .cents(item, "Consolidated", caption, 152)
            .release();
    return run(
        Release.builder()
            .from(release)
            .facts(
                release.facts().stream()
                    .map(fact -> fact.source().line() == 3 ? fact.stating(figure) : fact)
                    .toList())
            .build());
  }

  private static Figure perShare(String amount, int decimals) {
    Figure one = Figure.of(new BigDecimal(amount), Sheet.DOLLARS, decimals);
    return Figure.of(one.amount(), Unit.perShare(Currency.getInstance("USD")), decimals);
  }

  @Test
  void what_is_printed_without_a_fraction_may_be_an_amount() {
    TieOutReport whole = printed(EPS_BASIC, "Earnings", perShare("2", 0));
    assertEquals(
        List.of("it is printed without a fraction: it may be an amount, not one per share"),
        reasons(whole));
    assertEquals(0, checks(whole));
    TieOutReport tenths = printed(EPS_BASIC, "Earnings", perShare("1.5", 1));
    assertEquals(List.of(), reasons(tenths));
    assertEquals(1, checks(tenths));
  }

  /** A release that states income per share of a class, and maybe of another. */
  private static TieOutReport classes(String caption, String other) {
    return run(
        new Sheet("q1.txt", "2003-05-01", Q1)
            .row(NET_INCOME, 152_000)
            .row(AVERAGE_SHARES_BASIC, 100_000)
            .cents(EPS_BASIC, "Consolidated", caption, 152)
            .cents(LineItems.ratio(other, "Per other share"), 152)
            .release());
  }

  @Test
  void classes_of_stock_share_the_income_where_another_is_printed() {
    List<String> several = List.of("several classes of stock share the income");
    assertEquals(several, reasons(classes("Class A", "ClassB" + EPS_BASIC.id())));
    assertEquals(0, checks(classes("Class A", "ClassB" + EPS_BASIC.id())));
    assertEquals(List.of(), reasons(classes("Basic", "ClassB" + EPS_BASIC.id())));
    assertEquals(List.of(), reasons(classes("Class A", "DividendsPerShare")));
    assertEquals(List.of(), reasons(classes("Classic", "ClassB" + EPS_BASIC.id())));
  }

  private static TieOutReport charge(Balance balance, long amount, long cents) {
    Flow charge = LineItems.flow("CostOfMerger", "Cost of merger", balance);
    LineItem perShare =
        LineItems.ratio("CostPerShare", "Cost of merger", charge, AVERAGE_SHARES_BASIC);
    return run(
        new Sheet("q1.txt", "2003-05-01", Q1)
            .row(charge, amount)
            .row(AVERAGE_SHARES_BASIC, 100_000)
            .cents(perShare, cents)
            .release());
  }

  @Test
  void a_charge_per_share_may_be_printed_as_what_it_takes_away() {
    assertEquals(List.of(), findings(charge(Balance.DEBIT, 50_000, -50), Severity.UNEXPLAINED));
    assertEquals(List.of(), findings(charge(Balance.DEBIT, 50_000, 50), Severity.UNEXPLAINED));
    assertEquals(1, findings(charge(Balance.CREDIT, 50_000, -50), Severity.UNEXPLAINED).size());
  }

  private static TieOutReport unprinted(long income, long cents, long sharesAfter) {
    return run(
        new Sheet("q1.txt", "2003-05-01", Q1)
            .row(NET_INCOME, 144_000)
            .row(AVERAGE_SHARES_BASIC, 144_000)
            .cents(EPS_BASIC, 100)
            .release(),
        new Sheet("q2.txt", "2003-08-01", Q2)
            .row(NET_INCOME, income)
            .cents(EPS_BASIC, cents)
            .release(),
        new Sheet("q3.txt", "2003-11-01", Q3)
            .row(NET_INCOME, sharesAfter)
            .row(AVERAGE_SHARES_BASIC, sharesAfter)
            .cents(EPS_BASIC, 100)
            .release());
  }

  @Test
  void shares_that_a_release_does_not_print_are_assumed_and_it_is_said() {
    TieOutReport report = unprinted(144_000, 100, 144_000);
    List<Finding> told = findings(report, Severity.INFO);
    assertEquals(1, told.size(), report::toString);
    assertEquals(
        "the release prints no average shares for these; assumed are 144000"
            + " (q1.txt line 2 column 1)",
        told.get(0).cause());
    assertEquals(3, checks(report));
  }

  @Test
  void shares_between_two_others_may_fit() {
    TieOutReport report = unprinted(111_000, 69, 162_000);
    assertEquals(
        List.of(
            "no release prints average shares of the period, and between those before and after it"
                + " are some that fit"),
        reasons(report));
    assertEquals(2, checks(report));
  }
}
