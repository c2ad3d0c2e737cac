package org.lexprecision.internal.tieout.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.LineItems.AVERAGE_SHARES;
import static org.lexprecision.LineItems.CASH;
import static org.lexprecision.LineItems.COST_OF_REVENUE;
import static org.lexprecision.LineItems.INTEREST_EXPENSE;
import static org.lexprecision.LineItems.REVENUES;
import static org.lexprecision.internal.tieout.relation.Trust.Degree.EARNED;
import static org.lexprecision.internal.tieout.relation.Trust.Degree.REFUTED;
import static org.lexprecision.internal.tieout.relation.Trust.Degree.UNTESTED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.DayAverage;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.StatementKind;
import org.lexprecision.Support;
import org.lexprecision.internal.tieout.relation.Trust.Degree;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Finding.Kind;

/** How many siblings must hold for a breach to be an error, and what kinds need fewer. */
class TrustTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Period Q3 = Period.parse("quarter ended September 30, 2003");
  private static final Period H1 = Period.parse("six months ended June 30, 2003");

  private static final Flow FEES = LineItems.flow("Fees", "Fees", Balance.CREDIT);
  private static final DayAverage SHARES =
      LineItems.dayAverage("SharesHeld", "Shares held", Balance.NONE);
  private static final String COMPANY = "Consolidated";

  private static Sheet sheet(Period... columns) {
    return new Sheet("q2.txt", "2003-08-18", columns);
  }

  private static Trust trust(Page page, List<Relation> relations) {
    return new Trust(relations, new Excuses(page.lines(), relations));
  }

  private static Degree degree(Page page, List<Relation> relations) {
    return trust(page, relations).of(relations.get(0));
  }

  private static Degree degree(Page page, Relation... relations) {
    return degree(page, List.of(relations));
  }

  private static String refuted(Page page, Relation... relations) {
    return trust(page, List.of(relations)).refuted(relations[0]).orElse("");
  }

  // Sums

  /** A sum that is off by eleven in the second of two columns, and what holds around it. */
  private record Sums(
      Kind kind, LineItem item, String caption, long total, int parts, int beside, int others) {

    Page page() {
      Sheet sheet = sheet(Q1, Q2);
      long first = 5_000;
      long second = total - 11;
      for (int i = 1; i < parts; i++) {
        long part = 30 + 7L * i;
        sheet.row(item, COMPANY, "Part", part, part);
        first -= part;
        second -= part;
      }
      sheet.row(item, COMPANY, "Part", first, second);
      sheet.row(item, COMPANY, caption, 5_000, total);
      for (int i = 0; i < others; i++) {
        sheet
            .row(item, COMPANY, "Part", 1_000 + i, 2_000 + i)
            .row(item, COMPANY, "Part", 3_000, 3_000)
            .row(item, COMPANY, "Sum " + i, 4_000 + i, 5_000 + i);
      }
      return new Page(sheet);
    }

    List<Relation> relations(Page page) {
      int[] rows = IntStream.rangeClosed(1, parts).toArray();
      List<Relation> relations = new ArrayList<>();
      relations.add(page.sum(kind, 2, parts + 1, rows));
      if (beside > 0) {
        relations.add(page.sum(kind, 1, parts + 1, rows));
      }
      for (int i = 0; i < others; i++) {
        int line = parts + 2 + 3 * i;
        relations.add(page.sum(kind, 2, line + 2, line, line + 1));
      }
      return relations;
    }

    Degree degree() {
      Page page = page();
      return TrustTest.degree(page, relations(page));
    }
  }

  private static Degree footing(
      LineItem item, String caption, long total, int parts, int beside, int others) {
    return new Sums(Kind.FOOTING, item, caption, total, parts, beside, others).degree();
  }

  @Test
  void two_siblings_earn_that_a_sum_means_an_error() {
    assertEquals(EARNED, footing(FEES, "Profit", 900, 2, 1, 1));
    assertEquals(EARNED, footing(FEES, "Profit", 900, 2, 0, 2));
    assertEquals(UNTESTED, footing(FEES, "Profit", 900, 2, 0, 1));
    assertEquals(UNTESTED, footing(FEES, "Profit", 900, 2, 1, 0));
    assertEquals(UNTESTED, footing(FEES, "Profit", 900, 2, 0, 0));
  }

  @Test
  void other_sums_of_a_column_tell_of_money_alone() {
    assertEquals(UNTESTED, footing(SHARES, "Shares", 900, 2, 0, 2));
    assertEquals(EARNED, footing(SHARES, "Shares", 900, 2, 1, 1));
  }

  @Test
  void one_other_column_is_enough_for_a_sum_of_many_digits() {
    assertEquals(EARNED, footing(FEES, "Profit", 20_000, 2, 1, 0));
    assertEquals(EARNED, footing(FEES, "Profit", -20_000, 2, 1, 0));
    assertEquals(UNTESTED, footing(FEES, "Profit", 19_999, 2, 1, 0));
    assertEquals(UNTESTED, footing(FEES, "Profit", 20_000, 1, 1, 0));
    assertEquals(UNTESTED, footing(FEES, "Profit", 20_000, 2, 0, 1));
    assertEquals(UNTESTED, footing(SHARES, "Shares", 20_000, 2, 1, 0));
  }

  @Test
  void one_other_column_is_enough_for_a_sum_of_many_rows() {
    assertEquals(EARNED, footing(FEES, "Profit", 100, 3, 1, 0));
    assertEquals(UNTESTED, footing(FEES, "Profit", 99, 3, 1, 0));
    assertEquals(UNTESTED, footing(FEES, "Profit", 100, 2, 1, 0));
    assertEquals(UNTESTED, footing(FEES, "Profit", 100, 3, 0, 1));
    assertEquals(UNTESTED, footing(SHARES, "Shares", 100, 3, 1, 0));
  }

  @Test
  void one_other_column_is_enough_for_what_the_words_call_a_total() {
    assertEquals(EARNED, footing(FEES, "Total fees", 90, 2, 1, 0));
    assertEquals(UNTESTED, footing(FEES, "Fees in total", 90, 2, 1, 0));
    assertEquals(UNTESTED, footing(FEES, "Total fees", 90, 1, 1, 0));
    assertEquals(UNTESTED, footing(FEES, "Total fees", 90, 2, 0, 1));
    assertEquals(UNTESTED, footing(SHARES, "Total shares", 90, 2, 1, 0));
  }

  @Test
  void parts_of_the_company_need_two_siblings_whatever_they_are_called() {
    assertEquals(UNTESTED, new Sums(Kind.SEGMENTS, FEES, "Total", 20_000, 3, 1, 0).degree());
    assertEquals(EARNED, new Sums(Kind.SEGMENTS, FEES, "Total", 20_000, 3, 1, 1).degree());
    assertEquals(EARNED, new Sums(Kind.SEGMENTS, FEES, "Total", 20_000, 3, 0, 2).degree());
  }

  @Test
  void a_figure_whose_meaning_is_assumed_proves_no_error() {
    Sums sums = new Sums(Kind.FOOTING, FEES, "Profit", 900, 2, 1, 1);
    Page page = sums.page().cell(2, 2, fact -> fact.withSupport(Support.ASSUMED));
    assertEquals(UNTESTED, degree(page, sums.relations(page)));
    Page proven = sums.page().cell(2, 2, fact -> fact.withSupport(Support.PROVEN));
    assertEquals(EARNED, degree(proven, sums.relations(proven)));
  }

  @Test
  void a_sum_of_but_one_row_that_is_not_nil_bears_nothing_out() {
    Page page =
        new Page(
            sheet(Q1, Q2)
                .row(FEES, COMPANY, "Part", 0, 37)
                .row(FEES, COMPANY, "Part", 500, 52)
                .row(FEES, COMPANY, "Total", 500, 100));
    Relation off = page.sum(Kind.FOOTING, 2, 3, 1, 2);
    assertEquals(UNTESTED, degree(page, off, page.sum(Kind.FOOTING, 1, 3, 1, 2)));
    Page more =
        new Page(
            sheet(Q1, Q2)
                .row(FEES, COMPANY, "Part", 0, 37)
                .row(FEES, COMPANY, "Part", 500, 52)
                .row(FEES, COMPANY, "Part", 200, 60)
                .row(FEES, COMPANY, "Total", 700, 160));
    assertEquals(
        EARNED,
        degree(more, more.sum(Kind.FOOTING, 2, 4, 1, 2, 3), more.sum(Kind.FOOTING, 1, 4, 1, 2, 3)));
  }

  @Test
  void what_breaks_among_its_siblings_is_no_relation() {
    Page page =
        new Page(
            sheet(Q1, Q2)
                .row(FEES, COMPANY, "Part", 300, 400)
                .row(FEES, COMPANY, "Part", 500, 600)
                .row(FEES, COMPANY, "Total", 817, 1_019));
    Relation first = page.sum(Kind.FOOTING, 1, 3, 1, 2);
    Relation second = page.sum(Kind.FOOTING, 2, 3, 1, 2);
    assertEquals(REFUTED, degree(page, first, second));
    assertEquals(
        "its siblings do not hold either: the figures are of several measures",
        refuted(page, first, second));
    assertEquals(UNTESTED, degree(page, first));
    assertEquals("", refuted(page, first));
  }

  @Test
  void what_has_an_excuse_is_refuted_by_it() {
    Page page =
        new Page(
            sheet(Q1)
                .row(FEES, COMPANY, "Part", 300)
                .row(FEES, COMPANY, "Part", 500)
                .row(FEES, COMPANY, "Total", 300));
    Relation own = page.sum(Kind.FOOTING, 1, 3, 1, 2);
    assertEquals(REFUTED, degree(page, own));
    assertEquals("it is off by one of its own rows: that row is no part of it", refuted(page, own));
  }

  @Test
  void what_holds_is_never_refuted() {
    Page page = new Page(sheet(Q1).row(FEES, 0).row(FEES, 0));
    assertEquals("", refuted(page, page.twice(1, 1, 2)));
  }

  @Test
  void prose_and_restatements_have_been_judged() {
    Page page = new Page(sheet(Q1).row(FEES, 300).row(FEES, 411));
    assertEquals(EARNED, degree(page, page.sum(Kind.PROSE, 1, 1, 2)));
    assertEquals(EARNED, degree(page, page.sum(Kind.RESTATEMENT, 1, 1, 2)));
    assertEquals("", refuted(page, page.sum(Kind.RESTATEMENT, 1, 1, 2)));
  }

  // Figures printed twice

  /** Fees printed as 500 and as 589 in the first column, and what agrees around them. */
  private static Degree twice(
      String caption, long amount, int beside, int others, StatementKind... statements) {
    Sheet sheet =
        sheet(Q1, Q2, Q3)
            .row(FEES, 500, amount, amount)
            .row(FEES, COMPANY, caption, 589, amount, amount);
    for (int i = 0; i < others; i++) {
      sheet.row(REVENUES, 1_000 + i).row(REVENUES, 1_000 + i);
    }
    Page page = new Page(sheet);
    for (int i = 0; i < statements.length; i++) {
      StatementKind statement = statements[i];
      page.line(i + 1, fact -> fact.withStatement(statement));
    }
    List<Relation> relations = new ArrayList<>();
    for (int column = 1; column <= 1 + beside; column++) {
      relations.add(page.twice(column, 1, 2));
    }
    for (int i = 0; i < others; i++) {
      relations.add(page.twice(1, 3 + 2 * i, 4 + 2 * i));
    }
    return degree(page, relations);
  }

  @Test
  void rows_that_agree_in_another_column_are_one_measure() {
    assertEquals(EARNED, twice("Fees", 700, 2, 0));
    assertEquals(EARNED, twice("Fees", 700, 1, 1));
    assertEquals(EARNED, twice("Charges", 700, 1, 1));
    assertEquals(UNTESTED, twice("Fees", 700, 1, 0));
    assertEquals(UNTESTED, twice("Fees", 0, 1, 1));
  }

  @Test
  void rows_of_statements_need_to_agree_in_but_one_column_if_not_by_chance() {
    StatementKind operations = StatementKind.OPERATIONS;
    StatementKind flows = StatementKind.CASH_FLOW;
    assertEquals(EARNED, twice("Fees", 100, 1, 0, operations, flows));
    assertEquals(UNTESTED, twice("Fees", 99, 1, 0, operations, flows));
    assertEquals(UNTESTED, twice("Fees", 100, 1, 0, operations, StatementKind.OTHER));
    assertEquals(UNTESTED, twice("Fees", 100, 1, 0, StatementKind.SEGMENT, flows));
  }

  @Test
  void rows_that_agree_in_no_other_column_need_one_name_and_three_other_rows() {
    assertEquals(EARNED, twice("Fees", 700, 0, 3));
    assertEquals(EARNED, twice("fees (1)", 700, 0, 3));
    assertEquals(UNTESTED, twice("Fees", 700, 0, 2));
    assertEquals(REFUTED, twice("Charges", 700, 0, 3));
  }

  @Test
  void rows_of_two_names_that_agree_nowhere_are_not_shown_to_be_one() {
    Page page = new Page(sheet(Q1).row(FEES, 500).row(FEES, COMPANY, "Charges", 589));
    assertEquals(
        "nothing beside them shows that the two rows are of one measure",
        refuted(page, page.twice(1, 1, 2)));
  }

  // Periods

  /** A half year that is off, in the first of three tables; the others have what is given. */
  private static Degree halfYear(LineItem item, LineItem second, LineItem third) {
    return halfYear(item, COMPANY, second, third, Kind.PERIODS, 2);
  }

  private static Degree halfYear(
      LineItem item, String segment, LineItem second, LineItem third, Kind kind, int tables) {
    Page page =
        new Page(
            sheet(Q1, Q2, H1)
                .row(item, segment, "First", 300, 400, 717)
                .row(second, 500, 600, 1_100)
                .row(third, 510, 610, 1_120));
    if (tables > 1) {
      page.table(2, 2).table(3, 3);
    }
    return degree(
        page, over(page, Kind.PERIODS, 1), over(page, Kind.PERIODS, 2), over(page, kind, 3));
  }

  private static Relation over(Page page, Kind kind, int line) {
    return Page.sum(kind, page.at(line, 3), List.of(page.at(line, 1), page.at(line, 2)));
  }

  @Test
  void periods_of_other_rows_of_the_table_tell() {
    Flow two = LineItems.flow("Two", "Two", Balance.NONE);
    Flow three = LineItems.flow("Three", "Three", Balance.NONE);
    assertEquals(EARNED, halfYear(FEES, COMPANY, two, three, Kind.PERIODS, 1));
    assertEquals(UNTESTED, halfYear(FEES, two, three));
  }

  @Test
  void one_other_row_and_one_other_span_of_time_tell() {
    Page page =
        new Page(
            sheet(
                    Q1,
                    Q2,
                    H1,
                    Q3,
                    Period.parse("quarter ended December 31, 2003"),
                    Period.parse("six months ended December 31, 2003"))
                .row(FEES, 300, 400, 717, 320, 410, 730)
                .row(LineItems.flow("Two", "Two", Balance.NONE), 500, 600, 1_100));
    Relation later = Page.sum(Kind.PERIODS, page.at(1, 6), List.of(page.at(1, 4), page.at(1, 5)));
    Relation off = over(page, Kind.PERIODS, 1);
    Relation other = over(page, Kind.PERIODS, 2);
    assertEquals(EARNED, degree(page, off, later, other));
    assertEquals(UNTESTED, degree(page, off, later));
    assertEquals(UNTESTED, degree(page, off, other));
  }

  @Test
  void what_a_company_earns_or_spends_adds_up_where_other_such_measures_do_in_other_tables() {
    assertEquals(EARNED, halfYear(REVENUES, COST_OF_REVENUE, INTEREST_EXPENSE));
    assertEquals(UNTESTED, halfYear(REVENUES, COST_OF_REVENUE, FEES));
    assertEquals(UNTESTED, halfYear(REVENUES, COST_OF_REVENUE, COST_OF_REVENUE));
    assertEquals(UNTESTED, halfYear(FEES, COST_OF_REVENUE, INTEREST_EXPENSE));
    assertEquals(UNTESTED, halfYear(CASH, COST_OF_REVENUE, INTEREST_EXPENSE));
    assertEquals(UNTESTED, halfYear(AVERAGE_SHARES, COST_OF_REVENUE, INTEREST_EXPENSE));
    assertEquals(
        UNTESTED, halfYear(REVENUES, "Pipes", COST_OF_REVENUE, INTEREST_EXPENSE, Kind.PERIODS, 2));
    assertEquals(
        UNTESTED,
        halfYear(REVENUES, COMPANY, COST_OF_REVENUE, INTEREST_EXPENSE, Kind.RESTATEMENT, 2));
  }

  @Test
  void parts_of_the_company_do_not_tell_of_the_whole() {
    Page page =
        new Page(
            sheet(Q1, Q2, H1)
                .row(REVENUES, 300, 400, 717)
                .row(COST_OF_REVENUE, 500, 600, 1_100)
                .row(INTEREST_EXPENSE, 510, 610, 1_120));
    page.table(2, 2).table(3, 3).line(3, fact -> fact.withSegment(Segment.of("Pipes")));
    assertEquals(
        UNTESTED,
        degree(
            page,
            over(page, Kind.PERIODS, 1),
            over(page, Kind.PERIODS, 2),
            over(page, Kind.PERIODS, 3)));
  }
}
