package org.lexprecision.parser.internal.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.parser.internal.format.Printout;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/** A golden for each kind of marked-up table that is easily mistaken. */
class HtmlGoldensTest {

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
  }

  private static String table(String... rows) {
    return "<table>" + String.join("", rows) + "</table>";
  }

  private static Table only(String html) {
    List<Table> tables = Printout.html(html).tables();
    assertEquals(1, tables.size());
    return tables.get(0);
  }

  @Test
  void rows_within_a_row_are_parted() {
    Table table =
        only(
            table(
                row("", "2004", "2003"),
                row("Net sales<br>Cost of sales", "1,200<br>800", "1,100<br>700"),
                row("Per share:<br>Basic<br>Diluted", "1.20<br>1.18", "1.10<br>1.08")));
    assertEquals(
        List.of(
            "Net sales 0:1200 1:1100",
            "Cost of sales 0:800 1:700",
            "Basic 0:1.20 1:1.10",
            "Diluted 0:1.18 1:1.08"),
        Printout.rows(table));
  }

  @Test
  void numbers_of_lines_and_pages_are_no_column() {
    Table table =
        only(
            table(
                row("4", "", "Year ended", "January 31,"),
                row("", "", "2025", "2024"),
                row("1", "Net sales", "301", "288"),
                row("2", "Cost of sales", "201", "193"),
                row("3", "Gross profit", "100", "95")));
    assertEquals(
        List.of("Net sales 0:301 1:288", "Cost of sales 0:201 1:193", "Gross profit 0:100 1:95"),
        Printout.rows(table));
  }

  @Test
  void years_are_captions_where_they_run_down_the_side() {
    Table table =
        only(table(row("2025", "$", "1,200"), row("2026", "", "1,300"), row("Later", "", "5,000")));
    assertEquals(List.of("2025 0:1200", "2026 0:1300", "Later 0:5000"), Printout.rows(table));
  }

  @Test
  void points_and_blanks_part_thousands_where_all_of_a_table_is_so() {
    assertEquals(
        List.of("Sales 0:101450 1:95771", "Income 0:6920.7 1:5300.2", "Per share 0:0.69 1:0.53"),
        Printout.rows(
            only(
                table(
                    row("", "2004", "2003"),
                    row("Sales", "101.450", "95.771"),
                    row("Income", "6.920,7", "5.300,2"),
                    row("Per share", "0,69", "0,53")))));
    assertEquals(
        List.of("Revenue 0:1234 1:1102", "Costs 0:-1010 1:-960"),
        Printout.rows(
            only(
                table(
                    row("", "2004", "2003"),
                    row("Revenue", "1 234", "1 102"),
                    row("Costs", "-1 010", "-960")))));
  }

  @Test
  void a_number_of_another_notation_among_others_stays_malformed() {
    Table table =
        only(
            table(
                row("", "2004", "2003"),
                row("Sales", "301.200,5", "288.000,1"),
                row("Profit", "100,200", "94,500")));
    assertEquals(
        2,
        table.rows().stream()
            .filter(Row.Values.class::isInstance)
            .map(Row.Values.class::cast)
            .flatMap(values -> values.cells().stream())
            .filter(cell -> !cell.value().isWellFormed())
            .count());
  }

  @Test
  void what_becomes_no_cell_is_said() {
    Layout layout =
        Printout.html(
            table(
                    row("", "2004", "2003"),
                    row("Sales", "1,200", "1,100"),
                    row("Costs", "800", "700"),
                    row("Profit", "400", "400"),
                    row("Paid on", "06/30/04", "12.3 / 4.5"))
                + table(row("1", "2"), row("3", "4")));
    List<String> said = Printout.said(layout);
    assertTrue(said.contains("06/30/04: the cell is no number that can be read"), said::toString);
    assertTrue(said.contains("12.3 / 4.5: one of several figures in one cell"), said::toString);
    assertTrue(said.stream().anyMatch(words -> words.startsWith("4: ")), said::toString);
  }

  @Test
  void a_table_within_two_thousand_elements_is_read() {
    assertEquals(
        List.of("Sales 0:1200 1:1100"),
        Printout.rows(
            only(
                "<div>".repeat(2000)
                    + table(row("", "2004", "2003"), row("Sales", "1,200", "1,100")))));
  }

  @Test
  void elements_nested_too_deep_are_said() {
    Layout layout =
        Printout.html("<div>".repeat(9000) + table(row("", "2004"), row("Sales", "1,200")));
    assertTrue(
        Printout.said(layout).stream().anyMatch(words -> words.contains("nested deeper than")));
  }
}
