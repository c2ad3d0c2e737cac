package org.lexprecision.parser.internal.part.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.token.ValueTokens;

/** Of what parts of the company columns are, by their names and by what they add up to. */
class ColumnPartsTest {

  private static final Set<String> ITEMS =
      Set.of("net sales", "operating income", "total revenue", "research and development");

  private static List<String> parts(String title, List<String> columns, String... rows) {
    ImmutableList<NamedColumn> named =
        columns.stream()
            .map(
                column -> {
                  List<String> cells = Splitter.on('|').splitToList(column);
                  return new NamedColumn(
                      ImmutableList.copyOf(cells.subList(1, cells.size())), cells.get(0), true);
                })
            .collect(ImmutableList.toImmutableList());
    Table table = new Table(1, ImmutableList.of(), ImmutableList.of(), rows(rows));
    return ColumnParts.read(
            new ColumnQuestion(
                table,
                named,
                ImmutableList.copyOf(Collections.nCopies(named.size(), Optional.empty())),
                title,
                "Halcyon Forge Corp",
                words -> ITEMS.contains(words.toLowerCase(Locale.ROOT)),
                ImmutableSet.of(Segment.of("Seals"))))
        .stream()
        .map(
            part ->
                part.segment()
                    .map(Segment::name)
                    .orElse(part.view().isEmpty() ? "-" : "view " + part.view()))
        .toList();
  }

  private static ImmutableList<Row> rows(String... rows) {
    ImmutableList.Builder<Row> read = ImmutableList.builder();
    for (int line = 0; line < rows.length; line++) {
      ImmutableList.Builder<Row.Cell> cells = ImmutableList.builder();
      int column = 0;
      for (String token : Splitter.on(' ').split(rows[line])) {
        cells.add(
            new Row.Cell(
                column,
                token,
                ValueTokens.only(token).orElseThrow().value(),
                line + 1,
                column + 1,
                ""));
        column++;
      }
      read.add(new Row.Values(line + 1, 0, "row", cells.build()));
    }
    return read.build();
  }

  @Test
  void columns_beside_the_whole_are_parts() {
    assertEquals(
        List.of("Pipe", "Valves", "Consolidated"),
        parts("", List.of("q|Pipe", "q|Valves", "q|Total")));
  }

  @Test
  void the_companys_own_name_is_the_whole() {
    assertEquals(
        List.of("Pipe", "Valves", "Consolidated"),
        parts("", List.of("q|Pipe", "q|Valves", "q|Halcyon"), "1 20 21", "60 30 90"));
  }

  @Test
  void small_words_stay_in_a_name() {
    assertEquals(
        List.of("Rest of the World", "Mexico and Central America", "Consolidated"),
        parts(
            "",
            List.of(
                "q|Rest of the World", "q|Mexico and Central America", "q|Consolidated Company")));
  }

  @Test
  void columns_without_a_whole_are_none_unless_they_recur_or_are_known() {
    assertEquals(List.of("-", "-"), parts("", List.of("q|Pipe", "q|Valves")));
    assertEquals(
        List.of("Pipe", "Valves", "Pipe", "Valves"),
        parts("", List.of("1997|Pipe", "1997|Valves", "1996|Pipe", "1996|Valves")));
    assertEquals(List.of("Seals", "Valves"), parts("", List.of("q|Seals", "q|Valves")));
  }

  @Test
  void a_sum_of_parts_is_a_part_of_its_own() {
    assertEquals(
        List.of("Stores", "Cards", "Total Domestic", "Canada", "Consolidated"),
        parts(
            "",
            List.of("q|Stores", "q|Cards", "q|Total Domestic", "q|Canada", "q|Total"),
            "100 20 120 30 150",
            "61 12 73 18 91"));
  }

  @Test
  void components_of_equity_are_parts_and_their_sum_is_the_companys() {
    assertEquals(
        List.of(
            "view Redeemable Noncontrolling Interests",
            "Common Stock",
            "Retained Earnings",
            "Consolidated"),
        parts(
            "",
            List.of(
                "i|Redeemable Noncontrolling Interests",
                "i|Common Stock",
                "i|Retained Earnings",
                "i|Total Stockholders' Equity")));
  }

  @Test
  void levels_of_fair_value_are_parts_and_the_carrying_amount_is_none() {
    assertEquals(
        List.of("-", "Consolidated", "Level 1", "Level 2"),
        parts("", List.of("i|Carrying amount", "i|Total", "i|Level 1", "i|Level 2")));
  }

  @Test
  void what_is_measured_is_no_part() {
    assertEquals(
        List.of("-", "-", "-"),
        parts("", List.of("i|Amortized cost", "i|Gross unrealized gains", "i|Fair value")));
    assertEquals(
        List.of("-", "-", "-"),
        parts("", List.of("q|Net sales", "q|Research and development", "q|Total")));
    assertEquals(
        List.of("-", "-", "-", "-"),
        parts(
            "",
            List.of(
                "1994|Deferred tax assets",
                "1994|Deferred tax liabilities",
                "1993|Deferred tax assets",
                "1993|Deferred tax liabilities")));
  }

  @Test
  void columns_that_do_not_add_up_to_the_whole_need_more_than_that() {
    assertEquals(
        List.of("-", "-", "-"),
        parts("", List.of("q|Pipe", "q|Valves", "q|Total"), "1 2 9", "3 4 50", "7 5 91"));
  }
}
