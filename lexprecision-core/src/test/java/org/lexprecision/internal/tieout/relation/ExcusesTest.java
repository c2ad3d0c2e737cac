package org.lexprecision.internal.tieout.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.LineItems.AVERAGE_SHARES;
import static org.lexprecision.LineItems.CASH;
import static org.lexprecision.LineItems.INTEREST_EXPENSE;
import static org.lexprecision.LineItems.REVENUES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Figure;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Unit;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding.Kind;

/** Which breach is no error, and beside each the breach that looks like it and is one. */
class ExcusesTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Period LAST_Q2 = Period.parse("quarter ended June 30, 2002");
  private static final Period Q3 = Period.parse("quarter ended September 30, 2003");
  private static final Period H1 = Period.parse("six months ended June 30, 2003");

  private static final Flow OTHER = LineItems.flow("OtherNet", "Other, net", Balance.NONE);
  private static final Flow FEES = LineItems.flow("Fees", "Fees", Balance.CREDIT);

  private static final String NONE = "none";
  private static final String NIL = "one of them is nil: it may not apply where it stands";
  private static final String RATE = "a rate is no amount, whatever it was taken to count";
  private static final String ALIKE = "both are printed alike: only the signs are read in two ways";
  private static final String OPPOSED =
      "a charge is printed with one sign in the one row, with the other here";
  private static final String ONE_ROW =
      "both stand in one row: their columns differ in what they are of";
  private static final String CUT_OFF =
      "the digits of the one are cut off where they should be rounded";
  private static final String BESIDE = "the one stands in another column of the row of the other";
  private static final String NOT_ADDED =
      "the figure of all periods is no larger than that of one: it does not add up";

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

  // One figure printed twice

  private static String twice(Page page) {
    return excuse(page, page.twice(1, 1, 2));
  }

  private static String twice(LineItem item, long first, long second) {
    return twice(page(sheet(Q2).row(item, first).row(item, second)));
  }

  @Test
  void nothing_is_no_other_amount() {
    assertEquals(NIL, twice(FEES, 0, 50));
    assertEquals(NIL, twice(FEES, 50, 0));
    assertEquals(NONE, twice(FEES, 50, 51));
  }

  @Test
  void dollars_of_a_rate_are_no_amount() {
    assertEquals(RATE, twice(LineItems.flow("Yield", "Yield on loans", Balance.NONE), 50, 51));
    Page shares =
        page(
            sheet(Q2)
                .row(LineItems.dayAverage("Rate", "Shares at the rate", Balance.NONE), 50)
                .row(LineItems.dayAverage("Rate", "Shares at the rate", Balance.NONE), 51));
    assertEquals(NONE, twice(shares));
  }

  @Test
  void what_is_printed_alike_differs_by_how_its_sign_is_read() {
    Page same = page(sheet(Q2).row(FEES, 50).row(FEES, 50));
    same.cell(2, 1, fact -> fact.stating(fact.figure().negated()));
    assertEquals(ALIKE, twice(same));
    assertEquals(NONE, twice(FEES, 50, -50));
    Page open = page(sheet(Q2).row(FEES, 50).row(FEES, -50));
    for (int line = 1; line <= 2; line++) {
      open.cell(
          line,
          1,
          fact ->
              fact.withSource(
                  fact.source().print().orElseThrow().toBuilder().printed("50)").build()));
    }
    assertEquals(NONE, twice(open));
  }

  private static String charges(LineItem item, long[] first, long[] second) {
    return twice(page(sheet(Q2, H1).row(item, first).row(item, second)));
  }

  @Test
  void a_charge_may_be_printed_as_what_it_takes_away_in_a_whole_row() {
    long[] taken = {-20, -30};
    long[] charged = {20, 31};
    assertEquals(OPPOSED, charges(INTEREST_EXPENSE, taken, charged));
    assertEquals(OPPOSED, charges(INTEREST_EXPENSE, charged, taken));
    assertEquals(NONE, charges(FEES, taken, charged));
    assertEquals(NONE, charges(INTEREST_EXPENSE, new long[] {-20, 30}, charged));
    assertEquals(NONE, charges(INTEREST_EXPENSE, new long[] {-20, 0}, charged));
    assertEquals(NONE, charges(INTEREST_EXPENSE, new long[] {-20}, charged));
    assertEquals(NONE, charges(INTEREST_EXPENSE, new long[] {-21, -30}, charged));
  }

  /** Two columns of the second quarter that differ in fees, and in how many rows they agree. */
  private static Page columns(int agreeing, int differing) {
    Sheet sheet = sheet(Q2, Q2).row(FEES, 50, 60);
    for (int row = 0; row < agreeing; row++) {
      sheet.row(OTHER, 700 + row, 700 + row);
    }
    for (int row = 0; row < differing; row++) {
      sheet.row(OTHER, 800 + row, 900 + row);
    }
    return page(sheet);
  }

  private static String beside(Page page) {
    return excuse(page, Page.sum(Kind.DUPLICATE, page.at(1, 1), List.of(page.at(1, 2))));
  }

  @Test
  void columns_of_one_row_differ_in_what_they_are_of_unless_they_agree_in_all_other_rows() {
    assertEquals(ONE_ROW, beside(columns(0, 0)));
    assertEquals(ONE_ROW, beside(columns(2, 0)));
    assertEquals(NONE, beside(columns(3, 0)));
    assertEquals(ONE_ROW, beside(columns(3, 1)));
  }

  @Test
  void digits_may_be_cut_off_by_less_than_a_unit_but_not_by_one() {
    assertEquals(CUT_OFF, twice(page(sheet(Q2).dollars(FEES, 51_700).row(FEES, 51))));
    assertEquals(CUT_OFF, twice(page(sheet(Q2).row(FEES, 51).dollars(FEES, 51_999))));
    assertEquals(NONE, twice(page(sheet(Q2).dollars(FEES, 52_000).row(FEES, 51))));
    Page fine = page(sheet(Q2).row(FEES, 51).row(FEES, 52));
    fine.cell(2, 1, fact -> fact.stating(Figure.of(new BigDecimal("51700"), Sheet.DOLLARS, -3)));
    assertEquals(NONE, twice(fine));
  }

  /** The second line has the figure of the first, for the first column, in its second. */
  private static Page shifted(long[] first, long[] second) {
    return page(sheet(Q2, Q1, H1, Q3).row(FEES, first).row(FEES, second));
  }

  private static long[] of(long... amounts) {
    return amounts;
  }

  @Test
  void a_figure_of_another_column_of_the_row_is_of_another_period() {
    assertEquals(BESIDE, twice(shifted(of(200, 100), of(300, 200))));
    assertEquals(BESIDE, twice(shifted(of(300, 200), of(200, 100))));
    assertEquals(BESIDE, twice(shifted(of(200, 100), of(300, -200))));
    assertEquals(NONE, twice(shifted(of(200, 100), of(300, 201))));
    assertEquals(NONE, twice(shifted(of(200, 100), of(-200, 200))));
    Page shares = shifted(of(200, 100), of(300, 200));
    shares.cell(2, 2, fact -> fact.stating(Figure.of(fact.figure().amount(), Unit.shares(), -3)));
    assertEquals(NONE, twice(shares));
  }

  @Test
  void rows_that_agree_in_another_column_are_not_shifted() {
    assertEquals(NONE, twice(shifted(of(200, 100, 50), of(300, 200, 50))));
    assertEquals(BESIDE, twice(shifted(of(200, 100, 50), of(300, 200, 51))));
    assertEquals(BESIDE, twice(shifted(of(200, 100, 0), of(300, 200, 0))));
    Page part = shifted(of(200, 100, 50), of(300, 200, 50));
    part.cell(2, 3, fact -> fact.withSegment(Segment.of("Pipes")));
    assertEquals(BESIDE, twice(part));
    Page period = shifted(of(200, 100, 50), of(300, 200, 50));
    period.cell(2, 3, fact -> fact.withPeriod(Q3));
    assertEquals(BESIDE, twice(period));
    Page undated = shifted(of(200, 100, 50), of(300, 200, 50));
    undated.cell(1, 3, fact -> fact.withPeriod(Optional.empty()));
    undated.cell(2, 3, fact -> fact.withPeriod(Optional.empty()));
    assertEquals(BESIDE, twice(undated));
  }

  @Test
  void a_row_that_prints_nothing_of_its_own_is_shifted_though_it_agrees() {
    Page less = page(sheet(Q2, Q1, H1).row(FEES, 200, 50).row(FEES, 300, 200, 50));
    less.cell(1, 2, fact -> fact.withPeriod(H1));
    assertEquals(BESIDE, twice(less));
    assertEquals(BESIDE, excuse(less, less.twice(1, 2, 1)));
    Page shares = page(sheet(Q2, Q1, H1).row(FEES, 200, 50, 7).row(FEES, 300, 200, 50));
    shares.cell(1, 2, fact -> fact.withPeriod(H1));
    shares.cell(1, 3, fact -> fact.stating(Figure.of(BigDecimal.TEN, Unit.shares(), 0)));
    assertEquals(BESIDE, twice(shares));
  }

  // Periods

  private static String periods(LineItem item, long first, long second, long both) {
    Page page = page(sheet(Q1, Q2, H1).row(item, first, second, both));
    return excuse(
        page, Page.sum(Kind.PERIODS, page.at(1, 1), List.of(page.at(1, 3), page.at(1, 2))));
  }

  @Test
  void what_is_no_larger_over_all_periods_than_in_one_does_not_add_up() {
    assertEquals(NOT_ADDED, periods(OTHER, 98, 100, 99));
    assertEquals(NOT_ADDED, periods(OTHER, 98, 100, 105));
    assertEquals(NONE, periods(OTHER, 98, 100, 106));
    assertEquals(NOT_ADDED, periods(CASH, 98, 100, 99));
    assertEquals(NONE, periods(REVENUES, 98, 100, 99));
    assertEquals(NONE, periods(AVERAGE_SHARES, 98, 100, 99));
  }

  @Test
  void an_average_has_the_sign_of_what_it_is_of() {
    assertEquals(NONE, periods(OTHER, -98, 100, 99));
    assertEquals(NONE, periods(OTHER, 98, 100, -99));
    assertEquals(NOT_ADDED, periods(OTHER, -98, -100, -99));
    assertEquals(NOT_ADDED, periods(OTHER, 0, 100, 99));
    assertEquals(NOT_ADDED, periods(OTHER, 98, -100, 0));
  }

  @Test
  void of_two_periods_as_long_the_first_is_taken_for_all() {
    Page page = page(sheet(Q2, LAST_Q2).row(OTHER, 100, 90));
    assertEquals(NONE, excuse(page, Page.sum(Kind.PERIODS, page.at(1, 1), List.of(page.at(1, 2)))));
    assertEquals(
        NOT_ADDED, excuse(page, Page.sum(Kind.PERIODS, page.at(1, 2), List.of(page.at(1, 1)))));
  }

  /** Four figures of sales, so that rounding explains two thousand, and of the row below. */
  private static String belowPeriods(long off, long below) {
    Page page =
        page(
            sheet(Q1, Q2, LAST_Q2, H1)
                .row(REVENUES, 10_000, 20_000, 30_000, 60_000 + off)
                .row(FEES, 0, 0, 0, below));
    return excuse(
        page,
        Page.sum(
            Kind.PERIODS, page.at(1, 4), List.of(page.at(1, 1), page.at(1, 2), page.at(1, 3))));
  }

  @Test
  void periods_that_are_off_by_the_row_below_leave_it_out() {
    assertEquals(leavesOut("Fees"), belowPeriods(500, 500));
    assertEquals(leavesOut("Fees"), belowPeriods(500, 502));
    assertEquals(leavesOut("Fees"), belowPeriods(500, 498));
    assertEquals(NONE, belowPeriods(500, 503));
    assertEquals(NONE, belowPeriods(2, 2));
    assertEquals(leavesOut("Fees"), belowPeriods(3, 3));
  }

  @Test
  void prose_and_restatements_have_no_excuse() {
    Page page = page(sheet(Q2).row(FEES, 0).row(FEES, 50));
    assertEquals(NONE, excuse(page, page.sum(Kind.PROSE, 1, 1, 2)));
    assertEquals(NONE, excuse(page, page.sum(Kind.RESTATEMENT, 1, 1, 2)));
  }
}
