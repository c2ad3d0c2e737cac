package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.PrintedSource;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Support;
import org.lexprecision.TaggedSource;
import org.lexprecision.Unit;
import org.lexprecision.algebra.FactBook;

/** Small tables of tags, typed in cell by cell, and which tags of them are named as wrong. */
class TaggedTablesTest {

  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));
  private static final Period NOW = quarter("2024-04-01");
  private static final Period THEN = quarter("2023-04-01");
  private static final Period BEFORE = quarter("2022-04-01");
  private static final LineItem ANYTHING = LineItems.flow("Anything", "Anything", Balance.NONE);

  private final List<Fact> tags = new ArrayList<>();
  private final List<Fact> prints = new ArrayList<>();
  private String caption = "Row";

  private static Period quarter(String first) {
    return Period.of(LocalDate.parse(first), LocalDate.parse(first).plusMonths(3));
  }

  private TaggedTablesTest caption(String words) {
    caption = words;
    return this;
  }

  /** A tag of thousands of dollars over the token that prints just these. */
  private TaggedTablesTest tag(int line, int column, String concept, Period period, long amount) {
    return tag(line, column, concept, period, amount * 1000, Long.toString(Math.abs(amount)), -3);
  }

  private TaggedTablesTest tag(
      int line,
      int column,
      String concept,
      Period period,
      long dollars,
      String printed,
      int decimals) {
    PrintedSource place = place(line, column, printed);
    tags.add(
        fact(ANYTHING, period, dollars, decimals)
            .source(
                TaggedSource.builder()
                    .document("a.htm")
                    .concept("x:" + concept)
                    .printed(printed)
                    .print(place)
                    .build())
            .build());
    return this;
  }

  private PrintedSource place(int line, int column, String printed) {
    return PrintedSource.builder()
        .document("a.htm")
        .table(1)
        .line(line)
        .column(column)
        .caption(caption)
        .printed(printed)
        .build();
  }

  private static Fact.Builder fact(LineItem item, Period period, long dollars, int decimals) {
    return Fact.builder()
        .company(Company.of("Bellwater"))
        .item(item)
        .period(period)
        .figure(Figure.of(BigDecimal.valueOf(dollars), USD, decimals));
  }

  /** What the print of the last tag says by itself, in thousands. */
  private TaggedTablesTest print(LineItem item, Period period, long amount, Support support) {
    PrintedSource place = tags.get(tags.size() - 1).source().print().orElseThrow();
    prints.add(fact(item, period, amount * 1000, -3).source(place).support(support).build());
    return this;
  }

  private TaggedTablesTest print(Period period, long amount) {
    return print(ANYTHING, period, amount, Support.STATED);
  }

  private ImmutableList<Finding> findings() {
    Release release =
        Release.builder()
            .document("a.htm")
            .kind(ReleaseKind.EARNINGS)
            .company(Company.of("Bellwater"))
            .addAllFacts(tags)
            .addAllPrints(prints)
            .build();
    return TieOut.of(FactBook.of(ImmutableList.of(release))).run().findings().stream()
        .filter(finding -> finding.kind() == Finding.Kind.TAG)
        .collect(ImmutableList.toImmutableList());
  }

  private static String places(Finding finding) {
    return finding.deviations().stream()
        .map(one -> one.fact().source().line() + "." + one.fact().source().column())
        .collect(Collectors.joining(" "));
  }

  /** Holds the findings to be those given, each as {@code line.column: the tag's …}. */
  private void assertFound(String... expected) {
    assertEquals(
        List.of(expected),
        findings().stream().map(one -> places(one) + ": " + one.cause()).toList());
    tags.clear();
    prints.clear();
  }

  // Elements

  @Test
  void an_element_that_has_another_amount_elsewhere_is_wrong_where_its_row_has_another() {
    tag(1, 1, "Sales", NOW, 100).tag(1, 2, "Sales", THEN, 90);
    tag(2, 1, "Cost", NOW, 50).tag(2, 2, "Sales", THEN, 45);
    assertFound(
        "2.2: the tag's element: x:Sales has another amount elsewhere, and its row is tagged"
            + " x:Cost");
    tag(1, 1, "Sales", NOW, 100).tag(1, 2, "Sales", THEN, 90).tag(6, 1, "Sales", THEN, 90);
    assertFound();
  }

  private void between() {
    for (int line = 2; line <= 4; line++) {
      tag(line, 1, "Row" + line, NOW, 10L * line).tag(line, 2, "Row" + line, THEN, 11L * line);
    }
  }

  @Test
  void the_element_of_a_row_near_by_is_wrong_in_a_row_that_has_another() {
    tag(1, 1, "Sales", NOW, 100).tag(1, 2, "Sales", THEN, 90);
    tag(2, 1, "Cost", NOW, 50).tag(2, 2, "Sales", THEN, 90);
    assertFound(
        "2.2: the tag's element: x:Sales is that of a row beside, and its own row's other tags"
            + " have another");
    tag(1, 1, "Sales", NOW, 100).tag(1, 2, "Sales", THEN, 90).between();
    tag(5, 1, "Cost", NOW, 50).tag(5, 2, "Sales", THEN, 90);
    assertFound();
    tag(1, 2, "Sales", THEN, 90);
    tag(2, 1, "Cost", NOW, 50).tag(2, 2, "Sales", THEN, 90);
    assertFound();
    tag(1, 1, "Sales", NOW, 100).tag(1, 2, "Sales", BEFORE, 90);
    tag(2, 1, "Cost", NOW, 50).tag(2, 2, "Sales", THEN, 70);
    assertFound();
  }

  private void crossed(String first, String second, String third) {
    String[] concepts = {first, second, third};
    Period[] periods = {NOW, THEN, BEFORE};
    for (int column = 1; column <= 3; column++) {
      String concept = concepts[column - 1];
      tag(1, column, concept, periods[column - 1], 100L + column);
      tag(2, column, concept.equals("Sales") ? "Cost" : "Sales", periods[column - 1], 50L + column);
    }
  }

  @Test
  void elements_that_two_rows_exchanged_in_one_column_are_named_together() {
    crossed("Sales", "Sales", "Cost");
    assertFound("1.3 2.3: the tags' elements: two rows have exchanged x:Cost and x:Sales");
    crossed("Sales", "Cost", "Cost");
    assertFound("1.1 2.1: the tags' elements: two rows have exchanged x:Sales and x:Cost");
    crossed("Cost", "Cost", "Cost");
    assertFound();
  }

  private void twoColumns(String above, String below) {
    caption(above).tag(1, 1, "Sales", NOW, 100).tag(1, 2, "Cost", THEN, 90);
    caption(below).tag(2, 1, "Cost", NOW, 50).tag(2, 2, "Sales", THEN, 45);
  }

  @Test
  void of_two_columns_the_captions_tell_which_is_wrong() {
    twoColumns("Net sales", "Cost of goods");
    assertFound("1.2 2.2: the tags' elements: two rows have exchanged x:Cost and x:Sales");
    twoColumns("Cost of goods", "Net sales");
    assertFound("1.1 2.1: the tags' elements: two rows have exchanged x:Sales and x:Cost");
    twoColumns("Row", "Row");
    assertFound();
  }

  @Test
  void two_single_tags_are_exchanged_where_captions_say_the_other_of_each() {
    caption("Interest paid").tag(1, 1, "TaxesPaid", NOW, 7);
    caption("Taxes paid").tag(2, 1, "InterestPaid", NOW, 9);
    assertFound(
        "1.1 2.1: the tags' elements: two rows have exchanged x:TaxesPaid and x:InterestPaid");
    caption("Taxes paid").tag(1, 1, "TaxesPaid", NOW, 7);
    caption("Interest paid").tag(2, 1, "InterestPaid", NOW, 9);
    assertFound();
    caption("Interest paid").tag(1, 1, "TaxesPaid", NOW, 7);
    caption("Row").tag(2, 1, "InterestPaid", NOW, 9);
    assertFound();
  }

  @Test
  void what_the_print_is_known_to_state_tells_that_two_single_tags_are_exchanged() {
    caption("Row").tag(1, 1, "CostOfRevenue", NOW, 7);
    print(LineItems.REVENUES, NOW, 7, Support.STATED).tag(2, 1, "Revenues", NOW, 9);
    assertFound(
        "1.1 2.1: the tags' elements: two rows have exchanged x:CostOfRevenue and x:Revenues");
  }

  @Test
  void single_tags_far_from_one_another_are_not_exchanged() {
    caption("Interest paid").tag(1, 1, "TaxesPaid", NOW, 7);
    caption("Row").tag(2, 1, "Wages", NOW, 1).tag(3, 1, "Rent", NOW, 2).tag(4, 1, "Fuel", NOW, 3);
    caption("Taxes paid").tag(5, 1, "InterestPaid", NOW, 9);
    assertFound();
  }

  // Scales

  @Test
  void in_a_small_table_the_print_tells_the_scale() {
    tag(1, 1, "Sales", NOW, 100_000_000, "100", -3).print(NOW, 100);
    assertFound("1.1: the tag's scale or format: its amount is 10^3 times what is printed");
    tag(1, 1, "Sales", NOW, 100, "100", 0).print(NOW, 100);
    assertFound("1.1: the tag's scale or format: its amount is one 10^3th of what is printed");
    tag(1, 1, "Sales", NOW, 100, "100", 0).print(ANYTHING, NOW, 100, Support.ASSUMED);
    assertFound();
  }

  @Test
  void the_others_of_a_row_tell_the_scale() {
    tag(1, 1, "Sales", NOW, 100).tag(1, 2, "Sales", THEN, 90_000_000, "90", -3);
    tag(1, 3, "Sales", BEFORE, 80);
    ImmutableList<Finding> findings = findings();
    assertEquals(
        new BigDecimal("90000"), findings.get(0).deviations().get(0).expected().orElseThrow());
    assertFound("1.2: the tag's scale or format: its amount is 10^3 times what is printed");
  }

  @Test
  void most_of_a_table_tell_the_scale() {
    for (int line = 1; line <= 3; line++) {
      tag(line, 1, "Row" + line, NOW, 100L + line);
    }
    tag(4, 1, "Row4", NOW, 104_000_000, "104", -3);
    assertFound("4.1: the tag's scale or format: its amount is 10^3 times what is printed");
  }

  // Signs

  private static final String ROW =
      ": the tag's sign: against the print it is the opposite of its row's other tags";

  @Test
  void of_three_signs_of_a_row_the_one_is_wrong() {
    tag(1, 1, "Interest", NOW, 100).tag(1, 2, "Interest", THEN, -90);
    tag(1, 3, "Interest", BEFORE, 80);
    assertFound("1.2" + ROW);
    tag(1, 1, "Interest", NOW, -100).tag(1, 2, "Interest", THEN, 90);
    tag(1, 3, "Interest", BEFORE, -80);
    assertFound("1.2" + ROW);
  }

  @Test
  void of_two_signs_the_one_that_is_rarer_of_its_element_is_wrong() {
    tag(1, 1, "NetChange", NOW, 100).tag(1, 2, "NetChange", THEN, -90);
    tag(2, 1, "NetChange", BEFORE, 70);
    assertFound("1.2" + ROW);
    tag(1, 1, "NetChange", NOW, 100).tag(1, 2, "NetChange", THEN, -90);
    tag(2, 1, "NetChange", BEFORE, -70);
    assertFound("1.1" + ROW);
  }

  @Test
  void of_two_signs_of_what_is_never_negative_the_negative_one_is_wrong() {
    tag(1, 1, "Interest", NOW, 100).tag(1, 2, "Interest", THEN, -90);
    assertFound("1.2" + ROW);
    tag(1, 1, "Interest", NOW, -100_000, "(100)", -3);
    tag(1, 2, "Interest", THEN, 90_000, "(90)", -3);
    assertFound("1.1" + ROW);
  }

  @Test
  void of_two_signs_of_what_may_be_of_either_both_are_named() {
    tag(1, 1, "NetChange", NOW, 100).tag(1, 2, "NetChange", THEN, -90);
    assertFound("1.1 1.2: the tag's sign: of the tags of one row one is the opposite of its print");
  }

  @Test
  void a_single_negative_tag_of_what_is_never_negative_is_wrong_where_it_is_printed_so() {
    tag(1, 1, "Interest", NOW, -100);
    assertFound("1.1: the tag's sign: it is printed without one");
    tag(1, 1, "Interest", NOW, -100_000, "(100)", -3);
    assertFound();
    tag(1, 1, "NetChange", NOW, -100);
    assertFound();
    tag(1, 1, "Interest", NOW, -100_000, "(100)", -3).tag(2, 1, "Interest", THEN, 90);
    assertFound("1.1: the tag's sign: no other tag of the element is negative");
  }

  @Test
  void a_single_tag_is_wrong_where_the_print_states_the_element_with_the_other_sign() {
    tag(1, 1, "CostOfRevenue", NOW, -100_000, "(100)", -3);
    print(LineItems.COST_OF_REVENUE, NOW, 100, Support.STATED);
    assertFound("1.1: the tag's sign: the print states it with the other one");
    tag(1, 1, "CostOfRevenue", NOW, -100_000, "(100)", -3);
    print(LineItems.COST_OF_REVENUE, NOW, -100, Support.STATED);
    assertFound();
    tag(1, 1, "CostOfRevenue", NOW, -100_000, "(100)", -3);
    print(LineItems.COST_OF_REVENUE, NOW, 100, Support.ASSUMED);
    assertFound();
    tag(1, 1, "CostOfRevenue", NOW, -100_000, "(100)", -3);
    print(LineItems.REVENUES, NOW, 100, Support.STATED);
    assertFound();
  }

  @Test
  void a_single_tag_is_wrong_where_all_others_of_the_element_in_its_table_are_otherwise() {
    tag(1, 1, "NetChange", NOW, 1).tag(2, 1, "NetChange", THEN, -2);
    tag(3, 1, "NetChange", BEFORE, 3);
    assertFound(
        "2.1: the tag's sign: against its print it is the opposite of the table's other tags of"
            + " the element");
    tag(1, 1, "NetChange", NOW, 1).tag(2, 1, "NetChange", THEN, -2);
    assertFound();
  }

  // Periods

  /** A column of so many rows of now, and one of then under them. */
  private void column(int rows) {
    for (int line = 1; line <= rows; line++) {
      tag(line, 1, "Row" + line, NOW, 100L + line);
    }
    tag(rows + 1, 1, "Row" + (rows + 1), THEN, 99);
  }

  @Test
  void a_tag_of_another_period_is_wrong_in_a_column_of_many() {
    column(5);
    assertFound("6.1: the tag's context: " + THEN + ", in a column of another");
    column(4);
    assertFound();
  }

  @Test
  void a_tag_of_another_period_is_right_where_the_print_has_it() {
    column(5);
    print(THEN, 99);
    assertFound();
    column(3);
    print(NOW, 99);
    assertFound("4.1: the tag's context: " + THEN + ", in a column of " + NOW);
  }

  @Test
  void one_day_is_as_good_as_its_close() {
    Period day = Period.of(LocalDate.parse("2024-06-30"), LocalDate.parse("2024-07-01"));
    Period other = Period.of(LocalDate.parse("2024-06-29"), LocalDate.parse("2024-06-30"));
    Period close = Period.atCloseOf(LocalDate.parse("2024-06-30"));
    for (Period period : List.of(day, other)) {
      for (int line = 1; line <= 5; line++) {
        tag(line, 1, "Row" + line, NOW, 100L + line);
      }
      tag(6, 1, "Row6", period, 99).print(close, 99);
      if (period.equals(day)) {
        assertFound();
      } else {
        assertFound("6.1: the tag's context: " + other + ", in a column of " + close);
      }
    }
  }

  @Test
  void the_print_tells_the_period_where_it_does_for_all_others_of_row_and_column() {
    tag(1, 1, "Sales", BEFORE, 100).print(NOW, 100);
    tag(1, 2, "Sales", THEN, 90).print(THEN, 90);
    tag(2, 1, "Cost", NOW, 50).print(NOW, 50).tag(2, 2, "Cost", THEN, 45);
    assertFound("1.1: the tag's context: " + BEFORE + ", in a column of " + NOW);
    tag(1, 1, "Sales", BEFORE, 100).print(NOW, 100);
    tag(1, 2, "Sales", THEN, 90);
    tag(2, 1, "Cost", NOW, 50).print(NOW, 50).tag(2, 2, "Cost", THEN, 45);
    assertFound();
    tag(1, 1, "Sales", BEFORE, 100).print(NOW, 100);
    tag(2, 1, "Cost", NOW, 50).print(NOW, 50);
    assertFound();
  }

  @Test
  void among_periods_of_one_length_one_of_another_is_wrong() {
    Period half = Period.of(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-07-01"));
    tag(1, 1, "Sales", NOW, 100).tag(1, 2, "Sales", THEN, 90);
    tag(2, 1, "Cost", NOW, 50).tag(2, 2, "Cost", half, 45);
    assertFound("2.2: the tag's context: " + half + ", in a column of another");
    tag(1, 1, "Sales", NOW, 100).tag(2, 1, "Cost", NOW, 50).tag(2, 2, "Cost", half, 45);
    assertFound();
  }

  // Accuracy

  private static final String FINER =
      ": the tag's accuracy: it claims 3 digits more than are printed";

  @Test
  void an_accuracy_finer_than_the_print_is_wrong_unless_it_is_that_of_the_table() {
    tag(1, 1, "Row1", NOW, 101_000, "101", 0);
    assertFound("1.1" + FINER);
    tag(1, 1, "Row1", NOW, 101_000, "101", 0).tag(2, 1, "Row2", NOW, 102_000, "102", 0);
    assertFound();
    tag(1, 1, "Row1", NOW, 101_000, "101", 0).tag(2, 1, "Row2", NOW, 102_000, "102", 0);
    tag(3, 1, "Row3", NOW, 103).tag(4, 1, "Row4", NOW, 104);
    assertFound("1.1" + FINER, "2.1" + FINER);
  }
}
