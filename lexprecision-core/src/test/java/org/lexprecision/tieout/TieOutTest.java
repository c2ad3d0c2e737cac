package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.LineItems.AVERAGE_SHARES;
import static org.lexprecision.LineItems.COST_OF_REVENUE;
import static org.lexprecision.LineItems.DEPRECIATION_AND_AMORTIZATION;
import static org.lexprecision.LineItems.EBITDA;
import static org.lexprecision.LineItems.EPS_BASIC_AND_DILUTED;
import static org.lexprecision.LineItems.GROSS_PROFIT;
import static org.lexprecision.LineItems.INTEREST_EXPENSE;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.OPERATING_INCOME;
import static org.lexprecision.LineItems.REVENUES;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding.Kind;

class TieOutTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Period Q3 = Period.parse("quarter ended September 30, 2003");
  private static final Period H1 = Period.parse("six months ended June 30, 2003");

  private static Sheet sheet(Period... columns) {
    return new Sheet("q2.txt", "2003-08-18", columns);
  }

  private static TieOutReport run(Release... releases) {
    return TieOut.of(FactBook.of(releases)).run();
  }

  private static Finding only(TieOutReport report) {
    assertEquals(1, report.findings().size(), report::toString);
    return report.findings().get(0);
  }

  @Test
  void a_table_that_foots_has_no_finding() {
    TieOutReport report =
        run(
            sheet(Q2)
                .row(REVENUES, 30_873)
                .row(COST_OF_REVENUE, 27_587)
                .row(GROSS_PROFIT, 3_286)
                .foots(1, -2)
                .release());

    assertTrue(report.isClean());
    assertEquals(ImmutableList.of(), report.findings());
    assertEquals(ImmutableList.of(), report.notEvaluated());
  }

  @Test
  void one_unit_off_in_a_sum_of_two_is_rounding() {
    Finding finding =
        only(
            run(
                sheet(Q2)
                    .row(REVENUES, 30_873)
                    .row(COST_OF_REVENUE, 27_587)
                    .row(GROSS_PROFIT, 3_287)
                    .foots(1, -2)
                    .release()));

    assertEquals(Severity.ROUNDING, finding.severity());
    assertEquals(Kind.FOOTING, finding.kind());
    assertEquals(ImmutableList.of("DQC_0126"), finding.kind().rules());
  }

  @Test
  void a_transposed_total_is_suspected_and_its_number_proposed() {
    TieOutReport report =
        run(
            sheet(Q1, Q2, Q3)
                .row(REVENUES, 20_000, 30_873, 9_000)
                .row(COST_OF_REVENUE, 15_000, 27_587, 7_000)
                .row(GROSS_PROFIT, 5_000, 3_826, 2_000)
                .foots(1, -2)
                .release());
    Finding finding = only(report);

    assertFalse(report.isClean());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals("540000", finding.certificates().get(0).difference().toPlainString());
    assertEquals(3, finding.suspects().size());
    Suspect suspect = finding.suspects().get(0);
    assertEquals(GROSS_PROFIT, suspect.fact().item());
    assertEquals("[3,285,000, 3,287,000]", suspect.implied().toString());
    assertEquals(TypingError.TRANSPOSITION, suspect.slip().orElseThrow().error());
    assertEquals(new BigDecimal("3286000"), suspect.slip().orElseThrow().proposed());
  }

  @Test
  void a_figure_that_another_relation_bears_out_is_no_suspect() {
    Sheet half =
        sheet(Q1, Q2, H1)
            .row(REVENUES, 20_000, 30_000, 50_000)
            .row(COST_OF_REVENUE, 11_000, 12_000, 23_000)
            .row(GROSS_PROFIT, 9_000, 81_000, 27_000)
            .foots(1, -2);
    Finding finding = only(run(half.release()));

    assertEquals(1, finding.suspects().size(), finding::toString);
    assertEquals(Q2, finding.suspects().get(0).fact().period().orElseThrow());
    assertEquals(GROSS_PROFIT, finding.suspects().get(0).fact().item());
    assertEquals(
        new BigDecimal("18000000"),
        finding.suggestion().orElseThrow().slip().map(Suspect.Slip::proposed).orElseThrow(),
        finding::toString);
    assertEquals(2, finding.certificates().size());
  }

  @Test
  void segments_that_do_not_add_up_are_named_as_such() {
    Finding finding =
        only(
            run(
                sheet(Q1, Q2, Q3)
                    .row(REVENUES, "Rubber", "Rubber", 9_000, 10_000, 11_000)
                    .row(REVENUES, "Metals", "Metals", 18_000, 20_000, 22_000)
                    .row(REVENUES, 27_000, 31_000, 33_000)
                    .foots(1, 2)
                    .release()));

    assertEquals(Kind.SEGMENTS, finding.kind());
    assertEquals(Severity.ERROR, finding.severity());
  }

  @Test
  void a_figure_printed_twice_must_be_the_same() {
    Finding finding =
        only(
            run(
                sheet(Q1, Q2, Q3)
                    .row(REVENUES, 20_000, 30_873, 9_000)
                    .row(REVENUES, 20_000, 30_783, 9_000)
                    .release()));

    assertEquals(Kind.DUPLICATE, finding.kind());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(2, finding.suspects().size());
  }

  @Test
  void two_rows_of_one_name_alone_may_be_two_measures() {
    Finding finding = only(run(sheet(Q2).row(REVENUES, 30_873).row(REVENUES, 30_783).release()));

    assertEquals(Severity.UNEXPLAINED, finding.severity());
    assertEquals(
        ImmutableList.of(),
        run(sheet(Q2)
                .row(REVENUES, 30_873)
                .row(REVENUES, "Consolidated", "Sales of the last plant", 30_783)
                .release())
            .findings());
  }

  @Test
  void a_sum_that_breaks_as_often_as_it_holds_is_none() {
    assertEquals(
        ImmutableList.of(),
        run(sheet(Q1, Q2, Q3)
                .row(REVENUES, 20_000, 30_000, 9_000)
                .row(COST_OF_REVENUE, 15_000, 27_000, 7_000)
                .row(GROSS_PROFIT, 5_000, 3_500, 2_700)
                .foots(1, -2)
                .release())
            .findings());
  }

  @Test
  void a_sum_that_is_off_by_a_row_it_leaves_out_is_no_error() {
    assertEquals(
        ImmutableList.of(),
        run(sheet(Q1, Q2, Q3)
                .row(INTEREST_EXPENSE, 0, 0, 300)
                .row(REVENUES, 20_000, 30_000, 9_000)
                .row(COST_OF_REVENUE, 15_000, 27_000, 7_000)
                .row(GROSS_PROFIT, 5_000, 3_000, 2_300)
                .foots(2, -3)
                .release())
            .findings());
  }

  @Test
  void rows_that_only_share_a_name_are_not_held_against_one_another() {
    TieOutReport report =
        run(
            sheet(Q2, H1)
                .row(NET_INCOME, 100, 300)
                .row(NET_INCOME, "Consolidated", "Pro forma net income", 90, 270)
                .release());

    assertEquals(ImmutableList.of(), report.findings());
    assertEquals(Kind.DUPLICATE, report.notEvaluated().get(0).kind());
  }

  @Test
  void rows_that_differ_by_signs_that_are_not_printed_are_no_error() {
    Release twice =
        sheet(Q2, H1)
            .row(NET_INCOME, 100, 300)
            .row(NET_INCOME, 100, 300)
            .row(REVENUES, 900, 1_800)
            .row(REVENUES, 900, 1_800)
            .release();
    Release read =
        Release.builder()
            .document(twice.document())
            .kind(twice.kind())
            .company(twice.company())
            .addAllFacts(
                twice.facts().stream()
                    .map(
                        fact ->
                            fact.source().line() == 2 && fact.source().column() == 1
                                ? fact.stating(fact.figure().negated())
                                : fact)
                    .toList())
            .build();

    assertEquals(ImmutableList.of(), run(read).findings(Severity.ERROR));
  }

  @Test
  void a_row_at_another_scale_is_one_finding_for_its_table() {
    Finding finding =
        only(
            run(
                sheet(Q2, H1)
                    .row(NET_INCOME, 100, 300)
                    .row(NET_INCOME, 100_000, 300_000)
                    .row(REVENUES, 7_000, 9_000)
                    .row(REVENUES, 7_000_000, 9_000_000)
                    .release()));

    assertEquals(Kind.SCALE, finding.kind());
    assertEquals(4, finding.deviations().size());
  }

  @Test
  void a_later_release_that_states_another_figure_restates() {
    Finding finding =
        only(
            run(
                sheet(Q2).row(REVENUES, 30_873).row(NET_INCOME, 500).release(),
                new Sheet("year.txt", "2004-03-01", Q2)
                    .row(REVENUES, 30_800)
                    .row(NET_INCOME, 490)
                    .release()));

    assertEquals(Severity.RESTATED, finding.severity());
    assertEquals(Kind.RESTATEMENT, finding.kind());
    assertEquals(2, finding.deviations().size());
    assertTrue(finding.cause().contains("Net sales by USD -73,000"), finding.cause());
  }

  @Test
  void a_table_foots_in_columns_of_another_basis_too() {
    Finding finding =
        only(
            run(
                new Sheet("q2.txt", "2003-08-18", Q2, Q2)
                    .basis(2, Basis.PREVIOUSLY_REPORTED)
                    .row(REVENUES, 30_000, 29_000)
                    .row(COST_OF_REVENUE, 12_000, 11_500)
                    .row(GROSS_PROFIT, 18_000, 17_600)
                    .foots(1, -2)
                    .release()));

    assertEquals(2, finding.deviations().get(0).fact().source().column());
  }

  private static Sheet parts(long lastWhole, long nextWhole) {
    return sheet(Q2, Q2, Q2)
        .parts("Pipes", "Valves", "Consolidated")
        .row(REVENUES, 20_000, 10_000, 30_000)
        .row(COST_OF_REVENUE, 15_000, 9_000, 24_000)
        .row(GROSS_PROFIT, 5_000, 1_000, nextWhole)
        .row(OPERATING_INCOME, 2_000, 500, lastWhole);
  }

  @Test
  void parts_of_the_company_in_columns_add_up_to_the_last_of_them() {
    Finding finding = only(run(parts(2_050, 6_000).release()));

    assertEquals(Kind.SEGMENTS, finding.kind());
    assertEquals(3, finding.suspects().size());
    assertEquals(ImmutableList.of(), run(parts(2_500, 6_000).release()).findings());
  }

  @Test
  void columns_that_do_not_add_up_in_two_rows_need_not() {
    assertEquals(ImmutableList.of(), run(parts(2_050, 6_600).release()).findings());
  }

  private static TieOutReport blank(long total) {
    return run(
        sheet(Q2, H1)
            .row(NET_INCOME, 30_000, 60_000)
            .row(DEPRECIATION_AND_AMORTIZATION, 20_000, 40_000)
            .row(INTEREST_EXPENSE, 10_000)
            .row(EBITDA, 60_000, total)
            .foots(1, 2, 3)
            .release());
  }

  private static long footingsNotEvaluated(TieOutReport report) {
    return report.notEvaluated().stream().filter(none -> none.kind() == Kind.FOOTING).count();
  }

  @Test
  void a_blank_among_the_figures_of_a_column_is_nothing_if_they_add_up() {
    assertEquals(0, footingsNotEvaluated(blank(100_000)));
    assertEquals(1, footingsNotEvaluated(blank(110_000)));
    assertEquals(ImmutableList.of(), blank(110_000).findings(Severity.ERROR));
  }

  @Test
  void a_column_with_but_one_figure_is_not_evaluated() {
    TieOutReport report =
        run(
            sheet(Q2, H1)
                .row(REVENUES, 30_000, 60_000)
                .row(COST_OF_REVENUE, 20_000)
                .row(GROSS_PROFIT, 10_000, 20_000)
                .foots(1, -2)
                .release());

    assertEquals(ImmutableList.of(), report.findings());
    assertEquals(1, report.notEvaluated().size());
    assertEquals(H1, report.notEvaluated().get(0).facts().get(0).period().orElseThrow());
  }

  @Test
  void earnings_per_share_without_shares_or_income_are_not_evaluated() {
    assertEquals(
        "no release prints average shares for a period near this one",
        run(sheet(Q2).row(NET_INCOME, 700).cents(EPS_BASIC_AND_DILUTED, 14).release())
            .notEvaluated()
            .get(0)
            .reason());
    assertEquals(
        "the release does not print Net income (loss)",
        run(sheet(Q2).cents(EPS_BASIC_AND_DILUTED, 14).row(AVERAGE_SHARES, 4_828).release())
            .notEvaluated()
            .get(0)
            .reason());
  }

  @Test
  void earnings_per_share_too_low_imply_a_deduction() {
    Finding finding =
        only(
            run(
                sheet(Q2)
                    .row(NET_INCOME, 700)
                    .cents(EPS_BASIC_AND_DILUTED, 10)
                    .row(AVERAGE_SHARES, 5_000)
                    .release()));

    assertEquals(Severity.UNEXPLAINED, finding.severity());
    assertEquals(
        "[174,447.5, 225,547.5]",
        Optional.ofNullable(finding.implied().get(Finding.Implied.DEDUCTION_FROM_INCOME))
            .map(Object::toString)
            .orElse(""));
    assertFalse(finding.cause().contains("assumed"), finding.cause());
  }

  @Test
  void ebitda_that_no_rows_explain_is_unexplained_and_without_parts_not_evaluated() {
    Finding finding =
        only(
            run(
                sheet(Q2)
                    .row(OPERATING_INCOME, 100)
                    .row(DEPRECIATION_AND_AMORTIZATION, 30)
                    .row(EBITDA, 150)
                    .release()));
    assertEquals(Severity.UNEXPLAINED, finding.severity());
    assertEquals(Kind.EBITDA, finding.kind());

    assertEquals(
        Kind.EBITDA, run(sheet(Q2).row(EBITDA, 150).release()).notEvaluated().get(0).kind());
  }

  @Test
  void ebitda_is_what_the_rows_above_it_add_up_to_whatever_they_are_called() {
    Flow impairment = LineItems.flow("Impairment", "Impairment of goodwill", Balance.DEBIT);
    assertEquals(
        ImmutableList.of(),
        run(sheet(Q2)
                .row(OPERATING_INCOME, -139_603)
                .row(DEPRECIATION_AND_AMORTIZATION, 14_766)
                .row(impairment, 127_054)
                .row(EBITDA, 2_217)
                .release())
            .findings(Severity.UNEXPLAINED));
  }

  @Test
  void a_total_that_is_nil_where_its_rows_are_not_does_not_apply() {
    TieOutReport report =
        run(
            sheet(Q2, H1)
                .row(REVENUES, 30_000, 60_000)
                .row(COST_OF_REVENUE, 20_000, 40_000)
                .row(GROSS_PROFIT, 10_000, 0)
                .foots(1, -2)
                .release());
    assertEquals(ImmutableList.of(), report.findings());
    assertEquals(1, footingsNotEvaluated(report));
  }

  @Test
  void a_malformed_token_that_nothing_proves_is_still_an_error() {
    Finding finding = only(run(sheet(Q2).row(REVENUES, 304).malformed(1, "304)").release()));

    assertEquals(Kind.TOKEN, finding.kind());
    assertTrue(finding.cause().endsWith("nothing proves it"), finding.cause());
    assertEquals(
        Kind.TOKEN,
        run(sheet(Q2).row(REVENUES, 304).malformed(2, "3O4").release())
            .notEvaluated()
            .get(0)
            .kind());
  }

  @Test
  void a_row_printed_with_both_signs_is_information() {
    Finding finding =
        only(
            run(
                sheet(Q2).row(INTEREST_EXPENSE, 20).release(),
                new Sheet("q1.txt", "2003-05-01", Q1).row(INTEREST_EXPENSE, -20).release()));

    assertEquals(Severity.INFO, finding.severity());
  }

  @Test
  void names_of_findings_do_not_depend_on_other_findings() {
    Sheet wrong = sheet(Q2).row(REVENUES, 30_873).row(REVENUES, 30_783);
    String alone = only(run(wrong.release())).id();
    Release other =
        new Sheet("q1.txt", "2003-05-01", Q1).row(REVENUES, 5).row(REVENUES, 50).release();

    List<String> ids = run(wrong.release(), other).findings().stream().map(Finding::id).toList();
    assertEquals(2, ids.size());
    assertTrue(ids.contains(alone));
  }

  @Test
  void two_rows_of_a_name_that_another_row_tells_apart_are_two_measures() {
    Flow expenses = LineItems.flow("Expenses", "Expenses", Balance.DEBIT);
    Flow special = LineItems.flow("SpecialCharges", "Special charges", Balance.DEBIT);
    Finding finding =
        only(
            run(
                sheet(Q1, Q2)
                    .row(expenses, 324, 379)
                    .row(special, 9, 0)
                    .row(expenses, 315, 379)
                    .release()));

    assertEquals(Severity.INFO, finding.severity());
    assertEquals(
        "one name for two measures: one of them leaves out \"Special charges\", by which they"
            + " differ",
        finding.cause());
    assertEquals(1, finding.deviations().size());
  }

  @Test
  void a_report_comes_back_equal() {
    SerializableTester.reserializeAndAssert(
        run(sheet(Q2).row(REVENUES, 30_873).row(REVENUES, 30_783).release()));
  }
}
