package org.lexprecision.parser.internal.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.kinds;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What kind of statement a table is, by its title, by what it follows and by its rows. */
class StatementKindsTest {

  private static final String QUARTER = "Three months ended|March 31, 2020|March 31, 2019";
  private static final String PARTS =
      table(
          "(in millions)|Three months ended^2",
          "|March 31, 2020|March 31, 2019",
          "Pipe revenue|60|50",
          "Valve revenue|40|30",
          "Total revenue|100|80");

  @Test
  void a_table_without_a_title_goes_on_with_the_segments_of_the_one_before() {
    String more = PARTS.replace("revenue", "gross profit").replace("Three", "Nine");

    assertEquals(
        List.of(
            "3 SEGMENT Pipe",
            "4 SEGMENT Valve",
            "5 SEGMENT Consolidated",
            "8 SEGMENT Pipe",
            "9 SEGMENT Valve",
            "10 SEGMENT Consolidated"),
        kinds(read(words("Results by Segment"), PARTS, words("7"), more)));
  }

  @Test
  void words_between_end_what_a_table_goes_on_with() {
    String other = table("(in millions)|March 31, 2020", "Backlog|12");

    assertEquals(
        "7 OTHER Consolidated",
        kinds(read(words("Results by Segment"), PARTS, words("Orders stay strong."), other))
            .get(3));
  }

  @Test
  void the_note_of_a_reconciliation_belongs_to_it() {
    String bridge =
        table(QUARTER, "Net income|10|9", "Plant closure (A)|2|1", "Adjusted net income|12|10");
    String note = table("(A) Plant closure is a part of:", QUARTER, "Cost of sales|2|1");

    assertEquals(
        "7 RECONCILIATION Consolidated",
        kinds(
                read(
                    words("Reconciliation of net income (in millions)"),
                    bridge,
                    words("* Rounded to whole millions"),
                    note))
            .get(3));
  }

  @Test
  void figures_that_are_adjusted_throughout_reconcile_nothing() {
    String highlights = table("Non-GAAP", "(in millions)|Q1 2020|Q1 2019", "Revenue|60|50");

    assertEquals(List.of("3 OTHER Consolidated"), kinds(read(highlights)));
  }

  @Test
  void rows_that_lead_from_net_cash_to_free_cash_flow_reconcile_the_two() {
    String bridge =
        table(
            QUARTER,
            "Net cash provided by operating activities|30|20",
            "Less: spending on plant|(10)|(8)",
            "Free cash flow|20|12");

    assertEquals("2 RECONCILIATION Consolidated", kinds(read(bridge)).get(0));
  }

  @Test
  void results_beside_one_another_reconcile_nothing() {
    String highlights =
        table(QUARTER, "Net income|30|20", "Diluted earnings per share|1.10|0.80", "EBITDA|50|40");

    assertEquals("2 OTHER Consolidated", kinds(read(highlights)).get(0));
  }
}
