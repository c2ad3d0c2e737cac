package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.LineItems.COST_OF_REVENUE;
import static org.lexprecision.LineItems.GROSS_PROFIT;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.OPERATING_INCOME;
import static org.lexprecision.LineItems.REVENUES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lexprecision.Basis;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding.Kind;

/** One finding for each cause, and the figure that is probably wrong. */
class CausesTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Period H1 = Period.parse("six months ended June 30, 2003");

  private static Sheet sheet(Period... columns) {
    return new Sheet("q2.txt", "2003-08-18", columns);
  }

  private static Period lastYear(Period period) {
    return Period.of(period.start().minusYears(1), period.end().minusYears(1));
  }

  private static ImmutableList<Finding> findings(Release... releases) {
    return TieOut.of(FactBook.of(releases)).run().findings().stream()
        .filter(finding -> finding.severity().isGrave())
        .collect(ImmutableList.toImmutableList());
  }

  private static Finding only(ImmutableList<Finding> findings) {
    assertEquals(1, findings.size(), findings::toString);
    return findings.get(0);
  }

  private static String proposed(Finding finding) {
    return finding
        .suggestion()
        .flatMap(Suspect::slip)
        .map(slip -> slip.error() + " " + slip.proposed().toPlainString())
        .orElse("nothing");
  }

  /** A release of sales of 20, 30 and 50 million and costs of 11, 12 and 23. */
  private static Release profit(long... thousands) {
    return sheet(Q1, Q2, H1)
        .row(REVENUES, 20_000, 30_000, 50_000)
        .row(COST_OF_REVENUE, 11_000, 12_000, 23_000)
        .row(GROSS_PROFIT, thousands)
        .foots(1, -2)
        .release();
  }

  @Test
  void two_wrong_figures_of_one_row_are_two_findings() {
    ImmutableList<Finding> findings =
        findings(
            sheet(Q1, Q2, H1, lastYear(Q1), lastYear(Q2), lastYear(H1))
                .row(REVENUES, 20_000, 30_000, 50_000, 19_000, 28_000, 47_000)
                .row(COST_OF_REVENUE, 11_000, 12_000, 23_000, 10_500, 12_500, 23_000)
                .row(GROSS_PROFIT, 9_900, 18_000, 72_000, 8_500, 15_500, 24_000)
                .foots(1, -2)
                .release());

    assertEquals(2, findings.size(), findings::toString);
    assertEquals("DIGIT_CHANGED 9000000", proposed(findings.get(0)));
    assertEquals("TRANSPOSITION 27000000", proposed(findings.get(1)));
  }

  @Test
  void a_row_whose_signs_all_slipped_is_one_finding() {
    Finding finding = only(findings(profit(-9_000, -18_000, -27_000)));

    assertEquals(3, finding.deviations().size());
    assertEquals("nothing", proposed(finding));
    assertTrue(
        finding.cause().endsWith("3 figures of one row explain it, each by the same slip (sign)"));
  }

  @Test
  void a_row_moved_by_one_column_is_one_finding() {
    Finding finding = only(findings(profit(18_000, 27_000, 45_000)));

    assertTrue(
        finding
            .cause()
            .endsWith(
                "2 figures of one row explain it, each by the same slip (neighbouring column)"),
        finding::toString);
  }

  @Test
  void the_number_of_the_next_column_is_recognised() {
    Finding finding = only(findings(profit(9_000, 9_000, 27_000)));

    assertEquals("NEIGHBOURING_COLUMN 18000000", proposed(finding));
  }

  @Test
  void a_thousand_times_too_much_is_recognised() {
    Finding finding = only(findings(profit(9_000, 18_000_000, 27_000)));

    assertEquals("THOUSANDFOLD 18000000", proposed(finding));
  }

  @Test
  void what_is_proposed_mends_every_certificate_of_its_proof() {
    Finding finding = only(findings(profit(9_000, 81_000, 27_000)));
    Suspect suspect = finding.suggestion().orElseThrow();
    Fact printed = suspect.fact();
    Figure meant = Figure.of(suspect.slip().orElseThrow().proposed(), printed.figure().unit(), -3);

    assertEquals(2, suspect.proof().size());
    for (Certificate certificate : suspect.proof()) {
      assertTrue(certificate.excess().signum() > 0);
      assertTrue(certificate.with(printed, printed.stating(meant)).excess().signum() <= 0);
      assertTrue(certificate.implied(printed).orElseThrow().encloses(suspect.implied()));
    }
  }

  @Test
  void few_sums_are_off_by_rounding() {
    Release before = sheet(Q1, H1).row(REVENUES, 20_000, 50_000).release();
    Release release =
        new Sheet("year.txt", "2004-03-01", Q2)
            .row(REVENUES, 30_000)
            .row(COST_OF_REVENUE, 12_002)
            .row(GROSS_PROFIT, 18_000)
            .foots(1, -2)
            .release();
    Finding finding = only(findings(before, release));

    assertEquals(3, finding.suspects().size(), finding::toString);
    assertEquals("DIGIT_CHANGED 12000000", proposed(finding));
  }

  @Test
  void what_was_reported_before_tells_which_figure_is_wrong() {
    Release before = new Sheet("q1.txt", "2003-05-18", Q1).row(REVENUES, 30_000).release();
    Release release =
        sheet(Q1)
            .basis(1, Basis.PREVIOUSLY_REPORTED)
            .row(REVENUES, 30_000)
            .row(COST_OF_REVENUE, 12_500)
            .row(GROSS_PROFIT, 18_000)
            .foots(1, -2)
            .release();

    assertEquals(2, only(findings(before, release)).suspects().size());
    assertEquals(3, only(findings(release)).suspects().size());
  }

  @Test
  void a_tie_stays_a_tie() {
    Finding finding =
        only(findings(sheet(Q2).row(REVENUES, 30_873).row(REVENUES, 30_783).release()));

    assertEquals(2, finding.suspects().size());
    assertEquals("nothing", proposed(finding));
    assertTrue(finding.cause().endsWith("any one of 2 figures explains it"), finding.cause());
  }

  private static Claim claim(Period period, long thousands) {
    BigDecimal amount = BigDecimal.valueOf(thousands).scaleByPowerOfTen(3);
    return Claim.builder()
        .document("q2.txt")
        .line(90)
        .printed("$" + amount.toPlainString())
        .kind(Claim.Kind.MONEY)
        .item(NET_INCOME)
        .segment(Segment.consolidated())
        .period(period)
        .figure(Figure.of(amount, Sheet.DOLLARS, -3))
        .build();
  }

  @Test
  void a_figure_that_prose_and_another_release_contradict_is_one_finding() {
    Release release =
        sheet(Q2, H1)
            .row(NET_INCOME, 581, 900)
            .release()
            .claiming(ImmutableSet.of(claim(Q2, 518), claim(H1, 900)));
    Release before = new Sheet("q1.txt", "2003-05-18", Q1).row(NET_INCOME, 382).release();
    Finding finding = only(findings(before, release));

    assertEquals(Severity.ERROR, finding.severity());
    assertEquals("TRANSPOSITION 518000", proposed(finding));
    assertEquals(2, finding.certificates().size());
  }

  @Test
  void one_figure_alone_that_a_later_release_restates_may_be_a_slip() {
    Finding finding =
        only(
            findings(
                sheet(Q2).row(NET_INCOME, 581).row(REVENUES, 9_000).release(),
                new Sheet("year.txt", "2004-03-01", Q2)
                    .row(NET_INCOME, 518)
                    .row(REVENUES, 9_000)
                    .release()));

    assertEquals(Severity.RESTATED, finding.severity());
    assertEquals(2, finding.suspects().size());
    assertEquals(TypingError.TRANSPOSITION, finding.suspects().get(0).slip().orElseThrow().error());
  }

  @Test
  void what_moved_between_segments_is_told_from_what_else_changed() {
    ImmutableList<Finding> findings =
        findings(
            sheet(Q2)
                .row(OPERATING_INCOME, "Pipes", "Pipes", 2_819)
                .row(OPERATING_INCOME, "Valves", "Valves", 1_500)
                .row(NET_INCOME, 400)
                .release(),
            new Sheet("year.txt", "2004-03-01", Q2)
                .row(OPERATING_INCOME, "Pipes", "Pipes", 2_812)
                .row(OPERATING_INCOME, "Valves", "Valves", 1_507)
                .row(NET_INCOME, 377)
                .release());

    assertEquals(
        ImmutableList.of(Kind.RECLASSIFICATION, Kind.RESTATEMENT),
        findings.stream().map(Finding::kind).toList());
    assertTrue(findings.get(0).cause().contains("moved from Pipes to Valves"));
  }

  @Test
  void a_release_in_another_unit_is_one_restatement_by_one_slip() {
    Finding finding =
        only(
            findings(
                sheet(Q2).row(NET_INCOME, 518).row(REVENUES, 9_123).release(),
                new Sheet("year.txt", "2004-03-01", Q2)
                    .row(NET_INCOME, 518_000)
                    .row(REVENUES, 9_123_000)
                    .release()));

    assertTrue(
        finding.cause().endsWith("all by one slip (times or divided by 1,000)"), finding.cause());
  }
}
