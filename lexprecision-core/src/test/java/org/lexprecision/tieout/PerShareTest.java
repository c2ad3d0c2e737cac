package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.LineItems.AVERAGE_SHARES_BASIC;
import static org.lexprecision.LineItems.AVERAGE_SHARES_DILUTED;
import static org.lexprecision.LineItems.EPS_BASIC;
import static org.lexprecision.LineItems.EPS_DILUTED;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.NET_INCOME_AVAILABLE_TO_COMMON;
import static org.lexprecision.LineItems.NET_INCOME_DILUTED;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Sheet;

/** Which income and which shares an amount per share is held against. */
class PerShareTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Period Q3 = Period.parse("quarter ended September 30, 2003");

  private static TieOutReport run(Release... releases) {
    return TieOut.of(FactBook.of(releases)).run();
  }

  /** The severities of what is graver than what is said for information. */
  private static ImmutableList<Severity> severities(TieOutReport report) {
    return report.findings().stream()
        .map(Finding::severity)
        .filter(severity -> severity != Severity.INFO)
        .collect(ImmutableList.toImmutableList());
  }

  private static Sheet diluted(Period period, String document) {
    return new Sheet(document, document.substring(0, 10), period)
        .row(NET_INCOME, 152_000)
        .row(NET_INCOME_DILUTED, 163_000)
        .row(AVERAGE_SHARES_DILUTED, 172_000)
        .cents(EPS_DILUTED, 95);
  }

  @Test
  void diluted_shares_divide_the_income_that_dilution_changed() {
    assertEquals(ImmutableList.of(), severities(run(diluted(Q1, "2003-05-01.txt").release())));
    assertEquals(
        ImmutableList.of(Severity.UNEXPLAINED),
        severities(
            run(
                new Sheet("q1.txt", "2003-05-01", Q1)
                    .row(NET_INCOME, 152_000)
                    .row(AVERAGE_SHARES_DILUTED, 172_000)
                    .cents(EPS_DILUTED, 95)
                    .release())));
  }

  @Test
  void common_shares_divide_what_preferred_stock_leaves_of_the_income() {
    assertEquals(
        ImmutableList.of(),
        severities(
            run(
                new Sheet("q1.txt", "2003-05-01", Q1)
                    .row(NET_INCOME, 152_000)
                    .row(NET_INCOME_AVAILABLE_TO_COMMON, 136_000)
                    .row(AVERAGE_SHARES_BASIC, 100_000)
                    .cents(EPS_BASIC, 136)
                    .release())));
  }

  @Test
  void a_table_of_earnings_per_share_prints_what_they_divide() {
    Flow available =
        LineItems.flow("EarningsForHolders", "Earnings for holders of shares", Balance.CREDIT);
    Sheet sheet =
        new Sheet("q1.txt", "2003-05-01", Q1)
            .row(NET_INCOME, 152_000)
            .row(AVERAGE_SHARES_BASIC, 100_000);
    assertEquals(
        ImmutableList.of(),
        severities(run(sheet.row(available, 150_000).cents(EPS_BASIC, 150).release())));
    assertEquals(
        ImmutableList.of(Severity.UNEXPLAINED),
        severities(
            run(
                new Sheet("q1.txt", "2003-05-01", Q1)
                    .row(NET_INCOME, 152_000)
                    .row(AVERAGE_SHARES_BASIC, 100_000)
                    .row(available, 151_000)
                    .cents(EPS_BASIC, 150)
                    .release())));
  }

  @Test
  void the_income_that_dilution_changed_in_another_period_says_nothing_of_this_one() {
    TieOutReport report =
        run(
            diluted(Q1, "2003-05-01.txt").release(),
            new Sheet("q2.txt", "2003-08-01", Q2)
                .row(NET_INCOME, 106_000)
                .cents(EPS_DILUTED, 68)
                .release());
    assertEquals(ImmutableList.of(), severities(report));
    assertEquals(1, report.notEvaluated().size());
  }

  @Test
  void shares_between_those_known_before_and_after_may_be_those_of_a_period() {
    Sheet before = basic(Q1, "2003-05-01", 144_000);
    Sheet after = basic(Q3, "2003-11-01", 162_000);
    assertEquals(
        ImmutableList.of(),
        severities(run(before.release(), unprinted(111_000).release(), after.release())));
    assertEquals(
        ImmutableList.of(Severity.UNEXPLAINED),
        severities(run(before.release(), unprinted(150_000).release(), after.release())));
  }

  private static Sheet basic(Period period, String released, long shares) {
    return new Sheet(released + ".txt", released, period)
        .row(NET_INCOME, shares)
        .row(AVERAGE_SHARES_BASIC, shares)
        .cents(EPS_BASIC, 100);
  }

  /** A release of a second quarter without shares. */
  private static Sheet unprinted(long income) {
    return new Sheet("q2.txt", "2003-08-01", Q2).row(NET_INCOME, income).cents(EPS_BASIC, 69);
  }

  @Test
  void the_income_for_diluted_shares_does_not_add_up_over_time() {
    Period half = Period.parse("six months ended June 30, 2003");
    assertEquals(
        ImmutableList.of(),
        severities(
            run(
                new Sheet("q2.txt", "2003-08-01", Q1, Q2, half)
                    .row(NET_INCOME_DILUTED, 101_000, 112_000, 203_000)
                    .release())));
  }

  private static final Period Q4 = Period.parse("quarter ended December 31, 2003");
  private static final Period YEAR = Period.parse("year ended December 31, 2003");

  private static ImmutableList<Severity> ofYear(long... cents) {
    return severities(
        run(
            new Sheet("year.txt", "2004-02-12", Q1, Q2, Q3, Q4, YEAR)
                .cents(EPS_BASIC, cents)
                .release()));
  }

  @Test
  void a_quarter_that_no_count_of_shares_reconciles_with_its_year_is_told() {
    assertEquals(ImmutableList.of(), ofYear(20, 23, 22, 26, 91));
    assertEquals(ImmutableList.of(Severity.UNEXPLAINED), ofYear(20, 23, 22, 62, 91));
    assertEquals(ImmutableList.of(Severity.UNEXPLAINED), ofYear(20, 23, 22, -26, 91));
    assertEquals(ImmutableList.of(), ofYear(-20, 23, -22, 26, 7), "losses among them");
  }

  @Test
  void quarters_before_and_after_many_shares_were_issued_make_their_year() {
    // 2.0, 2.3, 3.0 and 3.4 million over 5, 5, 20 and 20 million shares: 10.7 over 12.5 million
    assertEquals(ImmutableList.of(), ofYear(40, 46, 15, 17, 86));
  }

  @Test
  void the_nine_months_of_another_release_are_what_is_before_the_quarter() {
    Period nine = Period.parse("nine months ended September 30, 2003");
    Release earlier = new Sheet("q3.txt", "2003-10-20", nine).cents(EPS_BASIC, 65).release();
    assertEquals(
        ImmutableList.of(),
        severities(
            run(
                earlier,
                new Sheet("q4.txt", "2004-02-12", Q4, YEAR).cents(EPS_BASIC, 26, 91).release())));
    assertEquals(
        ImmutableList.of(Severity.UNEXPLAINED),
        severities(
            run(
                earlier,
                new Sheet("q4.txt", "2004-02-12", Q4, YEAR).cents(EPS_BASIC, 2, 91).release())));
  }
}
