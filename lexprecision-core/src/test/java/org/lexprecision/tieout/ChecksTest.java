package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.LineItems.AVERAGE_SHARES;
import static org.lexprecision.LineItems.COST_OF_REVENUE;
import static org.lexprecision.LineItems.DEPRECIATION_AND_AMORTIZATION;
import static org.lexprecision.LineItems.EBITDA;
import static org.lexprecision.LineItems.EPS_BASIC;
import static org.lexprecision.LineItems.GROSS_PROFIT;
import static org.lexprecision.LineItems.INCOME_TAX_EXPENSE;
import static org.lexprecision.LineItems.INTEREST_EXPENSE;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.OPERATING_INCOME;
import static org.lexprecision.LineItems.REVENUES;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding.Kind;

/** What each check says of rows whose meaning is known: signs, labels, tokens, names, EBITDA. */
class ChecksTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Flow GAIN =
      LineItems.flow("GainOnSaleOfLand", "Gain on sale of land", Balance.CREDIT);

  private static Sheet sheet(Period... columns) {
    return new Sheet("q2.txt", "2003-08-18", columns);
  }

  private static TieOutReport run(Release... releases) {
    return TieOut.of(FactBook.of(releases)).run();
  }

  private static TieOutReport run(Sheet sheet) {
    return run(sheet.release());
  }

  private static ImmutableList<Finding> of(Kind kind, TieOutReport report) {
    return report.findings().stream()
        .filter(finding -> finding.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  private static Finding only(Kind kind, TieOutReport report) {
    ImmutableList<Finding> found = of(kind, report);
    assertEquals(1, found.size(), report::toString);
    return found.get(0);
  }

  private static List<Integer> lines(Finding finding) {
    return finding.deviations().stream().map(one -> one.fact().source().line()).toList();
  }

  /** A release some of whose figures are read with the sign opposite to the printed one. */
  private static Release opposite(Release release, Predicate<Fact> which) {
    return Release.builder()
        .from(release)
        .facts(
            release.facts().stream()
                .map(fact -> which.test(fact) ? fact.stating(fact.figure().negated()) : fact)
                .toList())
        .build();
  }

  private static Predicate<Fact> ofLines(Integer... lines) {
    return fact -> List.of(lines).contains(fact.source().line());
  }

  // EBITDA

  private static Sheet reconciliation(long gain, long ebitda) {
    return sheet(Q2)
        .row(NET_INCOME, 100)
        .row(DEPRECIATION_AND_AMORTIZATION, 30)
        .row(INTEREST_EXPENSE, 20)
        .row(INCOME_TAX_EXPENSE, 10)
        .row(GAIN, gain)
        .row(EBITDA, ebitda);
  }

  @Test
  void ebitda_that_is_what_the_word_means_is_checked_and_agrees() {
    TieOutReport report = run(reconciliation(7, 160));
    assertEquals(ImmutableList.of(), of(Kind.EBITDA, report));
    List<Check> checks =
        report.checks().stream().filter(check -> check.kind() == Kind.EBITDA).toList();
    assertEquals(1, checks.size(), report::toString);
    assertTrue(checks.get(0).isPassed());
    assertEquals(
        "EBITDA = net income + interest + taxes + depreciation and amortization",
        checks.get(0).subject());
    assertEquals(5, checks.get(0).certificate().facts().size());
  }

  @Test
  void ebitda_with_more_taken_out_is_said_to_be_adjusted() {
    Finding finding = only(Kind.EBITDA, run(reconciliation(48, 112).foots(1, 2, 3, 4, -5)));
    assertEquals(Severity.INFO, finding.severity());
    assertEquals(
        "called EBITDA but adjusted: ADJUSTED: takes out gain on sale of land, USD 48,000",
        finding.cause());
    Deviation deviation = finding.deviations().get(0);
    assertEquals(new BigDecimal("160000"), deviation.expected().orElseThrow());
    assertEquals(new BigDecimal("-48000"), deviation.difference().orElseThrow());
    assertEquals(1, finding.certificates().size());
  }

  @Test
  void ebitda_of_operating_income_is_said_to_be_that() {
    Finding finding =
        only(
            Kind.EBITDA,
            run(
                sheet(Q2)
                    .row(OPERATING_INCOME, 150)
                    .row(NET_INCOME, 100)
                    .row(DEPRECIATION_AND_AMORTIZATION, 30)
                    .row(INTEREST_EXPENSE, 20)
                    .row(INCOME_TAX_EXPENSE, 10)
                    .row(EBITDA, 180)));
    assertEquals(Severity.INFO, finding.severity());
    assertEquals(
        "called EBITDA but operating income plus depreciation and amortization", finding.cause());
    assertEquals(new BigDecimal("160000"), finding.deviations().get(0).expected().orElseThrow());
    TieOutReport alone =
        run(
            sheet(Q2)
                .row(OPERATING_INCOME, 150)
                .row(DEPRECIATION_AND_AMORTIZATION, 30)
                .row(EBITDA, 180));
    assertEquals(ImmutableList.of(), of(Kind.EBITDA, alone));
  }

  @Test
  void ebitda_that_nothing_explains_is_held_against_what_its_parts_give() {
    Finding finding = only(Kind.EBITDA, run(reconciliation(48, 195)));
    assertEquals(Severity.UNEXPLAINED, finding.severity());
    assertEquals("called EBITDA, which no rows of the release explain", finding.cause());
    Deviation deviation = finding.deviations().get(0);
    assertEquals(new BigDecimal("160000"), deviation.expected().orElseThrow());
    assertEquals(new BigDecimal("35000"), deviation.difference().orElseThrow());
    assertEquals(new BigDecimal("2500"), deviation.bound().orElseThrow());
    assertEquals(ImmutableList.of(), finding.suspects());
  }

  @Test
  void ebitda_that_a_transposition_explains_is_suspected_of_it() {
    Finding finding = only(Kind.EBITDA, run(reconciliation(48, 610)));
    assertEquals(
        List.of("610 TRANSPOSITION 160000"),
        finding.suspects().stream()
            .map(
                one ->
                    one.fact().source().printed()
                        + " "
                        + one.slip().orElseThrow().error()
                        + " "
                        + one.slip().orElseThrow().proposed().toPlainString())
            .toList());
  }

  @Test
  void ebitda_of_rows_above_it_is_checked_against_them() {
    Flow impairment = LineItems.flow("Impairment", "Impairment of goodwill", Balance.DEBIT);
    TieOutReport report =
        run(
            sheet(Q2, Q1)
                .row(AVERAGE_SHARES, 900, 900)
                .row(OPERATING_INCOME, -139_603, 9)
                .row(DEPRECIATION_AND_AMORTIZATION, 14_766, 8)
                .row(impairment, 127_054, 7)
                .row(EBITDA, 2_217));
    List<Check> checks =
        report.checks().stream().filter(check -> check.kind() == Kind.EBITDA).toList();
    assertEquals(1, checks.size(), report::toString);
    assertEquals("EBITDA = the sum of the rows above it", checks.get(0).subject());
    assertTrue(checks.get(0).isPassed());
    assertEquals(4, checks.get(0).certificate().facts().size());
  }

  // Signs

  @Test
  void a_row_with_its_own_sign_and_one_with_the_opposite_are_named() {
    Release second = sheet(Q2).row(INTEREST_EXPENSE, -20).release();
    Release first = new Sheet("q1.txt", "2003-05-01", Q1).row(INTEREST_EXPENSE, 20).release();
    Finding finding = only(Kind.SIGN, run(first, opposite(second, ofLines(1))));
    assertEquals(Severity.INFO, finding.severity());
    assertEquals(
        "Interest expense is printed with the opposite sign here, and with its own in other rows",
        finding.cause());
    assertEquals("q2.txt", finding.deviations().get(0).fact().source().document());
    assertEquals(1, finding.deviations().size());
  }

  @Test
  void a_row_that_always_has_the_opposite_sign_or_none_is_no_finding() {
    Release second = sheet(Q2).row(INTEREST_EXPENSE, -20).release();
    Release first = new Sheet("q1.txt", "2003-05-01", Q1).row(INTEREST_EXPENSE, -30).release();
    assertEquals(
        ImmutableList.of(),
        of(Kind.SIGN, run(opposite(first, ofLines(1)), opposite(second, ofLines(1)))));
    Release nil = new Sheet("q1.txt", "2003-05-01", Q1).row(INTEREST_EXPENSE, 0).release();
    assertEquals(ImmutableList.of(), of(Kind.SIGN, run(nil, opposite(second, ofLines(1)))));
  }

  private static Release charge(long amount, long cents, Integer... opposite) {
    LineItem charge = LineItems.flow("CostOfMerger", "Cost of merger", Balance.DEBIT);
    LineItem perShare =
        LineItems.ratio("CostOfMergerPerShare", "Cost of merger", charge, AVERAGE_SHARES);
    return opposite(
        sheet(Q2)
            .row(charge, amount)
            .cents(perShare, "Consolidated", "Cost of merger per share", cents)
            .release(),
        ofLines(opposite));
  }

  @Test
  void a_charge_per_share_with_the_sign_of_a_gain_is_named_with_its_amount() {
    Finding finding = only(Kind.SIGN, run(charge(500, -10, 2)));
    assertEquals("Cost of merger has the opposite sign of the amount", finding.cause());
    assertEquals(List.of(1, 2), lines(finding));
    assertEquals(ImmutableList.of(), of(Kind.SIGN, run(charge(500, 10))));
    assertEquals(ImmutableList.of(), of(Kind.SIGN, run(charge(-500, -10, 1, 2))));
    assertEquals(ImmutableList.of(), of(Kind.SIGN, run(charge(0, -10, 2))));
  }

  // Labels

  private static ImmutableList<Finding> labelled(LineItem item, String caption, long amount) {
    return of(Kind.LABEL, run(sheet(Q2).row(item, "Consolidated", caption, amount)));
  }

  @Test
  void a_loss_in_parentheses_and_a_loss_called_income_are_information() {
    assertEquals(
        "a row labelled as a loss still carries parentheses: negated once, not twice",
        labelled(NET_INCOME, "Net loss", -5).get(0).cause());
    assertEquals(
        "the label names an income, and the value is a loss",
        labelled(NET_INCOME, "Net earnings", -5).get(0).cause());
    assertEquals(Severity.INFO, labelled(NET_INCOME, "Net earnings", -5).get(0).severity());
    assertEquals(
        "the label names a charge, and the value is a benefit",
        labelled(INCOME_TAX_EXPENSE, "Provision for income taxes", -5).get(0).cause());
  }

  @Test
  void a_label_that_names_both_or_neither_or_fits_is_none() {
    assertEquals(ImmutableList.of(), labelled(NET_INCOME, "Net income (loss)", -5));
    assertEquals(ImmutableList.of(), labelled(NET_INCOME, "Bottom line", -5));
    assertEquals(ImmutableList.of(), labelled(NET_INCOME, "Net earnings", 5));
    assertEquals(ImmutableList.of(), labelled(NET_INCOME, "Net earnings", 0));
    assertEquals(
        ImmutableList.of(), labelled(INCOME_TAX_EXPENSE, "Income tax provision (benefit)", -5));
    assertEquals(ImmutableList.of(), labelled(INCOME_TAX_EXPENSE, "Tax benefit", -5));
    Flow other = LineItems.flow("OtherNet", "Other", Balance.NONE);
    assertEquals(ImmutableList.of(), labelled(other, "Other income", -5));
  }

  @Test
  void a_loss_per_share_in_parentheses_is_information_too() {
    Finding finding =
        only(Kind.LABEL, run(sheet(Q2).cents(EPS_BASIC, "Consolidated", "Loss per share", -5)));
    assertTrue(finding.cause().startsWith("a row labelled as a loss"), finding.cause());
  }

  @Test
  void labels_of_one_slip_are_one_finding_in_printed_order() {
    Finding finding =
        only(
            Kind.LABEL,
            run(
                sheet(Q2, Q1)
                    .row(OPERATING_INCOME, "Consolidated", "Operating loss", -5, -6)
                    .row(NET_INCOME, "Consolidated", "Net loss", -7, -8)));
    assertEquals(List.of(1, 1, 2, 2), lines(finding));
  }

  // Tokens

  private static Sheet profit(int malformed, String printed) {
    return sheet(Q2)
        .row(REVENUES, 30_873)
        .row(COST_OF_REVENUE, 27_587)
        .row(GROSS_PROFIT, 3_286)
        .foots(1, -2)
        .malformed(malformed, printed);
  }

  @Test
  void a_malformed_token_that_a_sum_proves_is_information() {
    Finding finding = only(Kind.TOKEN, run(profit(1, "3,286)")));
    assertEquals(Severity.INFO, finding.severity());
    assertTrue(
        finding
            .cause()
            .startsWith(
                "the token \"3,286)\" is malformed (a parenthesis does not open), read as"
                    + " USD 3,286,000; proved by 1 relation that would not hold with the other"
                    + " sign: "),
        finding.cause());
    assertEquals(new BigDecimal("3286000"), finding.deviations().get(0).expected().orElseThrow());
    assertEquals(1, finding.certificates().size());
    assertEquals("-6572000", finding.certificates().get(0).difference().toPlainString());
  }

  @Test
  void what_a_sum_does_not_tell_from_its_opposite_is_not_proved() {
    Finding finding =
        only(
            Kind.TOKEN,
            run(
                sheet(Q2)
                    .row(REVENUES, 30_000)
                    .row(COST_OF_REVENUE, 30_000)
                    .row(GROSS_PROFIT, 0)
                    .foots(1, -2)
                    .malformed(1, "0)")));
    assertEquals(Severity.ERROR, finding.severity());
    assertTrue(finding.cause().endsWith("; nothing proves it"), finding.cause());
  }

  @Test
  void what_the_reader_proved_is_proved() {
    Release release = sheet(Q2).row(REVENUES, 304).malformed(1, "304)").release();
    Diagnostic told = release.diagnostics().get(0);
    Release proven =
        Release.builder()
            .from(release)
            .diagnostics(
                List.of(
                    Diagnostic.builder()
                        .from(told)
                        .message(told.message() + ", proven: it is the sum of lines 2 and 3")
                        .build()))
            .build();
    assertEquals(Severity.ERROR, only(Kind.TOKEN, run(release)).severity());
    assertEquals(Severity.INFO, only(Kind.TOKEN, run(proven)).severity());
    Release other =
        Release.builder()
            .from(release)
            .diagnostics(
                List.of(Diagnostic.builder().from(told).reason(Diagnostic.Reason.HEADER).build()))
            .build();
    assertEquals(ImmutableList.of(), of(Kind.TOKEN, run(other)));
  }

  // Names of periods

  @Test
  void a_period_headed_otherwise_than_most_figures_are_is_named_once() {
    Period weeks = Period.weeksEnded(13, LocalDate.parse("2003-07-02"));
    Release usual =
        sheet(Q2, Period.parse("quarter ended June 30, 2002"))
            .row(REVENUES, 30_873, 32_996)
            .row(COST_OF_REVENUE, 27_587, 28_111)
            .row(GROSS_PROFIT, 3_286, 4_885)
            .row(NET_INCOME, 674, 702)
            .release();
    Release later =
        new Sheet("later.txt", "2003-11-18", weeks)
            .row(REVENUES, 30_873)
            .row(COST_OF_REVENUE, 27_587)
            .row(GROSS_PROFIT, 3_286)
            .release();
    Finding finding = only(Kind.LABEL, run(usual, later));
    assertEquals(Severity.INFO, finding.severity());
    assertEquals(
        weeks + " counts as " + Q2 + ": most figures stated under both names are the same",
        finding.cause());
    assertEquals(List.of(1), lines(finding));
    assertEquals("later.txt", finding.deviations().get(0).fact().source().document());
  }
}
