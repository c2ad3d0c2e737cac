package org.lexprecision.internal.tieout.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.LineItems.CASH;
import static org.lexprecision.LineItems.COST_OF_REVENUE;
import static org.lexprecision.LineItems.GROSS_PROFIT;
import static org.lexprecision.LineItems.INTEREST_EXPENSE;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.OPERATING_INCOME;
import static org.lexprecision.LineItems.REVENUES;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Figure;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.StatementKind;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding.Kind;

/** Which sum of rows that is off is no error, and beside each the sum that looks like it and is. */
class RowExcusesTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");

  private static final Flow OTHER = LineItems.flow("OtherNet", "Other, net", Balance.NONE);
  private static final Flow FEES = LineItems.flow("Fees", "Fees", Balance.CREDIT);

  private static final String NONE = "none";
  private static final String OWN = "it is off by one of its own rows: that row is no part of it";

  private static Sheet sheet(Period... columns) {
    return new Sheet("q2.txt", "2003-08-18", columns);
  }

  private static Page page(Sheet sheet) {
    return new Page(sheet);
  }

  private static String excuse(Page page, Relation broken, Relation... others) {
    return new Excuses(page.lines(), List.of(others)).of(broken).orElse(NONE);
  }

  private static String leavesOut(String caption) {
    return "it leaves out \"" + caption + "\", by which it is off";
  }

  private static long[] of(long... amounts) {
    return amounts;
  }

  private static final int[] PROFIT = {2, 3};

  /** Sales less costs, written as a sum; a row above stands apart. */
  private static Page profit(long[] above, long[] sales, long[] costs, long[] total) {
    return page(
        sheet(Q1, Q2)
            .row(INTEREST_EXPENSE, above)
            .row(REVENUES, sales)
            .row(COST_OF_REVENUE, costs)
            .row(GROSS_PROFIT, total));
  }

  private static Relation footing(Page page, int column) {
    return page.sum(Kind.FOOTING, column, 4, PROFIT);
  }

  private static String second(Page page) {
    return excuse(page, footing(page, 2), footing(page, 1));
  }

  @Test
  void a_sum_leaves_out_a_row_by_which_it_is_off() {
    Page page = profit(of(0, 300), of(20_000, 9_000), of(15_000, 7_000), of(35_000, 16_300));
    assertEquals(leavesOut("Interest expense"), second(page));
    assertEquals(leavesOut("Interest expense"), excuse(page, footing(page, 2)));
    Page none = profit(of(0, 400), of(20_000, 9_000), of(15_000, 7_000), of(35_000, 16_300));
    assertEquals(NONE, second(none));
  }

  @Test
  void a_row_that_counts_where_the_sum_holds_is_not_left_out() {
    Page page = profit(of(250, 300), of(20_000, 9_000), of(15_000, 7_000), of(35_000, 16_300));
    assertEquals(NONE, second(page));
    assertEquals(leavesOut("Interest expense"), excuse(page, footing(page, 2)));
    Relation once = page.sum(Kind.DUPLICATE, 1, 4, PROFIT);
    Relation named = new Relation(once.kind(), once.certificate(), footing(page, 2).equation());
    assertEquals(leavesOut("Interest expense"), excuse(page, footing(page, 2), named));
    Page broken = profit(of(250, 300), of(20_000, 9_000), of(15_000, 7_000), of(36_000, 16_300));
    broken.cell(
        4, 1, fact -> fact.stating(Figure.of(new BigDecimal("36000000"), Sheet.DOLLARS, -3)));
    assertEquals(leavesOut("Interest expense"), second(broken));
  }

  @Test
  void a_sum_of_the_same_words_in_another_row_does_not_tell() {
    Page page =
        page(
            sheet(Q1, Q2)
                .row(INTEREST_EXPENSE, 250, 300)
                .row(REVENUES, 20_000, 9_000)
                .row(COST_OF_REVENUE, 15_000, 7_000)
                .row(GROSS_PROFIT, 35_000, 16_300)
                .row(GROSS_PROFIT, 35_000, 16_300));
    assertEquals(
        leavesOut("Interest expense"),
        excuse(page, footing(page, 2), page.sum(Kind.FOOTING, 1, 5, PROFIT)));
  }

  @Test
  void a_figure_within_rounding_does_not_count() {
    Page one = profit(of(1, 300), of(20_000, 9_000), of(15_000, 7_000), of(35_000, 16_300));
    assertEquals(leavesOut("Interest expense"), second(one));
    Page two = profit(of(2, 300), of(20_000, 9_000), of(15_000, 7_000), of(35_000, 16_300));
    assertEquals(NONE, second(two));
    Page bound = page(sheet(Q1, Q2).row(FEES, 1, 300).row(REVENUES, 500, 500).row(OTHER, 500, 800));
    assertEquals(
        leavesOut("Fees"),
        excuse(bound, bound.sum(Kind.SEGMENTS, 2, 3, 2), bound.sum(Kind.SEGMENTS, 1, 3, 2)));
  }

  @Test
  void a_row_of_few_units_is_off_by_chance_where_the_sum_holds_elsewhere() {
    Page few = profit(of(0, 99), of(20_000, 9_000), of(15_000, 7_000), of(35_000, 16_099));
    assertEquals(NONE, second(few));
    assertEquals(leavesOut("Interest expense"), excuse(few, footing(few, 2)));
    Page many = profit(of(0, 100), of(20_000, 9_000), of(15_000, 7_000), of(35_000, 16_100));
    assertEquals(leavesOut("Interest expense"), second(many));
    Page near = profit(of(0, 301), of(20_000, 9_000), of(15_000, 7_000), of(35_000, 16_300));
    assertEquals(NONE, second(near));
    assertEquals(leavesOut("Interest expense"), excuse(near, footing(near, 2)));
  }

  @Test
  void a_sum_may_be_off_by_the_digits_of_a_row_at_another_scale() {
    Page page = profit(of(0, 0), of(20_000, 9_000), of(15_000, 7_000), of(35_000, 316_000));
    page.cell(1, 2, fact -> fact.stating(Figure.of(new BigDecimal("300000"), Sheet.DOLLARS, -3)));
    assertEquals(leavesOut("Interest expense"), second(page));
  }

  @Test
  void a_row_just_within_the_bound_of_what_a_sum_is_off_by_is_left_out() {
    Page page = page(sheet(Q1).row(FEES, 302).row(REVENUES, 500).row(OTHER, 801));
    assertEquals(leavesOut("Fees"), excuse(page, page.sum(Kind.FOOTING, 1, 3, 2)));
    Page more = page(sheet(Q1).row(FEES, 303).row(REVENUES, 500).row(OTHER, 801));
    assertEquals(NONE, excuse(more, more.sum(Kind.FOOTING, 1, 3, 2)));
  }

  @Test
  void a_nil_total_and_a_row_of_its_own_are_no_error() {
    Page nil = profit(of(0, 0), of(20_000, 9_000), of(15_000, 7_000), of(35_000, 0));
    assertEquals("the total is nil: it may not apply in this column", second(nil));
    Page own = profit(of(0, 0), of(20_000, 9_000), of(0, 7_000), of(20_000, 9_000));
    assertEquals(OWN, second(own));
    Page counts = profit(of(0, 0), of(20_000, 9_000), of(15_000, 7_000), of(35_000, 9_000));
    assertEquals(NONE, second(counts));
    assertEquals(OWN, excuse(counts, footing(counts, 2)));
    Page off = profit(of(0, 0), of(20_000, 9_000), of(0, 7_000), of(20_000, 9_500));
    assertEquals(NONE, second(off));
  }

  private static String footing(Sheet sheet, int total, int... parts) {
    Page page = page(sheet);
    return excuse(page, page.sum(Kind.FOOTING, 1, total, parts));
  }

  @Test
  void a_row_outside_of_a_sum_is_left_out_only_if_nothing_sums_it_up_or_it_has_the_same_name() {
    assertEquals(
        leavesOut("Fees"),
        footing(
            sheet(Q1).row(REVENUES, 9_000).row(FEES, 300).row(OTHER, 500).row(GROSS_PROFIT, 9_800),
            4,
            1,
            3));
    assertEquals(
        NONE,
        footing(
            sheet(Q1).row(REVENUES, 9_000).row(OTHER, 500).row(GROSS_PROFIT, 9_800).row(FEES, 300),
            3,
            1,
            2));
    assertEquals(
        leavesOut("Other, net"),
        footing(
            sheet(Q1).row(REVENUES, 9_000).row(OTHER, 500).row(GROSS_PROFIT, 9_800).row(OTHER, 300),
            3,
            1,
            2));
    Sheet above =
        sheet(Q1)
            .row(FEES, 300)
            .row(NET_INCOME, 300)
            .foots(1)
            .row(REVENUES, 9_000)
            .row(OTHER, 500)
            .row(GROSS_PROFIT, 9_800);
    Page page = page(above);
    page.table(2, 2);
    assertEquals(NONE, excuse(page, page.sum(Kind.FOOTING, 1, 5, 3, 4)));
    Page inside =
        page(
            sheet(Q1)
                .row(REVENUES, 9_000)
                .row(FEES, 300)
                .row(NET_INCOME, 300)
                .foots(2)
                .row(OTHER, 500)
                .row(GROSS_PROFIT, 9_800));
    inside.table(2, 3);
    assertEquals(leavesOut("Fees"), excuse(inside, inside.sum(Kind.FOOTING, 1, 5, 1, 4)));
  }

  /** A table of two parts and their total; another states operating income for both columns. */
  private static Page results(long first, long second, StatementKind kind, StatementKind sums) {
    Page page =
        page(
            sheet(Q1, Q2)
                .row(FEES, 20_000, 9_000)
                .row(OTHER, 15_000, 7_000)
                .row(GROSS_PROFIT, 35_000, 16_674)
                .row(OPERATING_INCOME, first, second));
    page.table(2, 4);
    page.line(4, fact -> fact.withStatement(kind));
    page.line(3, fact -> fact.withStatement(sums));
    return page;
  }

  private static String ofResults(Page page) {
    return excuse(page, page.sum(Kind.FOOTING, 2, 3, 1, 2), page.sum(Kind.FOOTING, 1, 3, 1, 2));
  }

  private static String ofResults(long first, long second, StatementKind kind, StatementKind sums) {
    return ofResults(results(first, second, kind, sums));
  }

  @Test
  void a_sum_may_leave_out_what_the_statement_of_operations_states() {
    String leftOut = leavesOut("Operating income (loss)");
    StatementKind operations = StatementKind.OPERATIONS;
    StatementKind other = StatementKind.OTHER;
    assertEquals(leftOut, ofResults(0, 674, operations, other));
    assertEquals(leftOut, ofResults(0, 675, operations, other));
    assertEquals(leftOut, ofResults(1, 674, operations, other));
    assertEquals(NONE, ofResults(2, 674, operations, other));
    assertEquals(NONE, ofResults(0, 676, operations, other));
    assertEquals(NONE, ofResults(0, 674, other, other));
    assertEquals(leftOut, ofResults(0, 674, operations, operations));
    assertEquals(NONE, ofResults(0, 674, operations, StatementKind.CASH_FLOW));
    assertEquals(NONE, ofResults(0, 674, operations, StatementKind.BALANCE_SHEET));
  }

  @Test
  void only_results_of_the_whole_company_that_are_known_are_left_out() {
    StatementKind operations = StatementKind.OPERATIONS;
    Page part = results(0, 674, operations, StatementKind.OTHER);
    part.line(4, fact -> fact.withSegment(Segment.of("Pipes")));
    assertEquals(NONE, ofResults(part));
    Page unknown = results(0, 674, operations, StatementKind.OTHER);
    unknown.line(4, fact -> fact.withItem(OTHER));
    assertEquals(NONE, ofResults(unknown));
    Page stock = results(0, 674, operations, StatementKind.OTHER);
    stock.line(4, fact -> fact.withItem(CASH));
    assertEquals(NONE, ofResults(stock));
  }

  @Test
  void another_result_that_counts_elsewhere_does_not_tell() {
    Page page =
        page(
            sheet(Q1, Q2)
                .row(FEES, 20_000, 9_000)
                .row(OTHER, 15_000, 7_000)
                .row(GROSS_PROFIT, 35_000, 16_674)
                .row(OPERATING_INCOME, 0, 674)
                .row(NET_INCOME, 500, 400));
    page.table(2, 4, 5);
    page.line(4, fact -> fact.withStatement(StatementKind.OPERATIONS));
    page.line(5, fact -> fact.withStatement(StatementKind.OPERATIONS));
    assertEquals(leavesOut("Operating income (loss)"), ofResults(page));
  }

  @Test
  void a_result_that_is_a_row_of_the_sum_is_not_left_out() {
    Page page =
        page(
            sheet(Q1, Q2)
                .row(REVENUES, 20_000, 9_000)
                .row(INTEREST_EXPENSE, 0, 700)
                .row(GROSS_PROFIT, 20_000, 9_001));
    page.line(2, fact -> fact.withStatement(StatementKind.OPERATIONS));
    assertEquals(NONE, ofResults(page));
  }
}
