package org.lexprecision.examples.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.CommandLine.Outcome;

/** EBITDA of the real releases: what is printed under that name, and what it is. */
class EbitdaAcceptanceTest {

  @Test
  void all_printed_columns_are_verified_and_classified() {
    ImmutableList<ImmutableMap<String, String>> printed =
        rows().stream()
            .filter(row -> has(row, "segment", "Consolidated"))
            .filter(row -> has(row, "measure", "ebitda-as-reported"))
            .filter(row -> !has(row, "printed", ""))
            .collect(ImmutableList.toImmutableList());
    assertEquals(14, printed.size());
    assertEquals(9, classified(printed, "STRICT").size());
    ImmutableList<ImmutableMap<String, String>> adjusted = classified(printed, "ADJUSTED");
    assertEquals(5, adjusted.size());
    assertEquals(3, naming(adjusted, "adds back cumulative effect", "247,000"));
    assertEquals(2, naming(adjusted, "takes out gain on sale of securities", "248,000"));
  }

  @Test
  void every_printed_figure_is_operating_income_plus_depreciation_and_amortization() {
    ImmutableList<ImmutableMap<String, String>> verified =
        rows().stream()
            .filter(row -> has(row, "measure", "operating-income-plus-d-and-a"))
            .filter(row -> !has(row, "printed", "") && !has(row, "value", ""))
            .collect(ImmutableList.toImmutableList());
    assertTrue(verified.stream().allMatch(row -> has(row, "difference", "0")));
    assertEquals(14, verified.stream().filter(row -> has(row, "segment", "Consolidated")).count());
    // of the three segments two have conflicting first and second quarters of 2003
    assertEquals(
        14 + 12 + 12,
        verified.stream().filter(row -> !has(row, "segment", "Consolidated")).count());
  }

  private static ImmutableList<ImmutableMap<String, String>> rows() {
    Outcome outcome = CommandLine.run("ebitda", "--format", "csv", Shared.releases());
    assertEquals(0, outcome.status(), outcome.err());
    return outcome.rows();
  }

  private static ImmutableList<ImmutableMap<String, String>> classified(
      ImmutableList<ImmutableMap<String, String>> rows, String kind) {
    return rows.stream()
        .filter(row -> row.getOrDefault("classification", "").startsWith(kind))
        .collect(ImmutableList.toImmutableList());
  }

  private static long naming(
      ImmutableList<ImmutableMap<String, String>> rows, String words, String amount) {
    return rows.stream()
        .map(row -> row.getOrDefault("classification", ""))
        .filter(text -> text.contains(words) && text.contains(amount))
        .count();
  }

  private static boolean has(ImmutableMap<String, String> row, String column, String cell) {
    return cell.equals(row.get(column));
  }
}
