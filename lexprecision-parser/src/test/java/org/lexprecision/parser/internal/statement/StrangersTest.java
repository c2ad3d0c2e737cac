package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.each;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;

/** Tables that show the figures of another business, or another thing about the same items. */
class StrangersTest {

  private static final String QUARTER = "|Three months ended March 31, 2020";

  private static String shown(Fact fact) {
    return fact.segment().name() + " " + fact.item().id();
  }

  @Test
  void a_statement_that_contradicts_every_figure_is_of_the_business_its_title_names() {
    assertEquals(
        List.of(
            "Consolidated Revenues",
            "Consolidated CostOfRevenue",
            "Consolidated GrossProfit",
            "Acme Pipe Revenues",
            "Acme Pipe CostOfRevenue",
            "Acme Pipe GrossProfit"),
        each(
            read(
                words("Statements of Income (in millions)"),
                table(QUARTER, "Revenue|60", "Cost of sales|40", "Gross profit|20"),
                words("Acme Pipe - Statements of Income (in millions)"),
                table(QUARTER, "Revenue|31", "Cost of sales|20", "Gross profit|11")),
            StrangersTest::shown));
  }

  @Test
  void a_note_that_contradicts_every_figure_shows_something_else_of_the_items() {
    assertEquals(
        List.of(
            "Consolidated CostOfRevenue",
            "Consolidated ResearchAndDevelopmentExpense",
            "Consolidated SellingGeneralAndAdministrativeExpense",
            "Consolidated CostOfRevenueShareBasedCost",
            "Consolidated ResearchAndDevelopmentExpenseShareBasedCost",
            "Consolidated SellingGeneralAndAdministrativeExpenseShareBasedCost"),
        each(
            read(
                words("Statements of Income (in millions)"),
                table(
                    QUARTER,
                    "Cost of sales|40",
                    "Research and development|9",
                    "Selling, general and administrative|7"),
                words("(1) Share-based cost is in these lines (in millions):"),
                table(
                    QUARTER,
                    "Cost of sales|1",
                    "Research and development|3",
                    "Selling, general and administrative|2")),
            StrangersTest::shown));
  }

  @Test
  void a_table_that_agrees_in_one_figure_is_the_companys() {
    assertEquals(
        List.of(
            "Consolidated Revenues",
            "Consolidated CostOfRevenue",
            "Consolidated GrossProfit",
            "Consolidated Revenues",
            "Consolidated CostOfRevenue",
            "Consolidated GrossProfit"),
        each(
            read(
                words("Statements of Income (in millions)"),
                table(QUARTER, "Revenue|60", "Cost of sales|40", "Gross profit|20"),
                words("Highlights (in millions)"),
                table(QUARTER, "Revenue|61", "Cost of sales|40", "Gross profit|21")),
            StrangersTest::shown));
  }

  @Test
  void a_table_of_the_companys_parts_is_the_companys_whatever_it_contradicts() {
    assertEquals(
        List.of(
            "Consolidated Revenues",
            "Consolidated CostOfRevenue",
            "Consolidated GrossProfit",
            "Pipe Revenues",
            "Tube Revenues",
            "Consolidated Revenues"),
        each(
            read(
                words("Statements of Income (in millions)"),
                table(QUARTER, "Revenue|60", "Cost of sales|40", "Gross profit|20"),
                words("Segment Information (in millions)"),
                table(QUARTER, "Revenue:|", "  Pipe|30", "  Tube|20", "  Total revenue|50")),
            StrangersTest::shown));
  }
}
