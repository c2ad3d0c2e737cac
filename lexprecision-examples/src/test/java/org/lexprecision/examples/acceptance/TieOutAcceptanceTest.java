package org.lexprecision.examples.acceptance;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.CommandLine.Outcome;

/** What the tables of the real releases disagree on, and nothing else. */
class TieOutAcceptanceTest {

  @Test
  void two_releases_disagree_for_one_reason() {
    ImmutableList<ImmutableMap<String, String>> rows = rows("RESTATED");
    assertEquals(1, column(rows, "id").size());
    assertEquals(4, rows.size());
    assertEquals(ImmutableSet.of("-7000", "7000"), column(rows, "difference"));
    assertEquals(ImmutableSet.of("1500"), column(rows, "bound"));
    assertEquals(ImmutableSet.of("2,812", "(591)", "4,687", "(582)"), column(rows, "printed"));
    String cause = rows.get(0).getOrDefault("cause", "");
    assertTrue(cause.contains("7,000"), cause);
    assertTrue(cause.contains("Rubber Group"), cause);
    assertTrue(cause.contains("Corporate"), cause);
  }

  @Test
  void earnings_per_share_are_unexplained_and_say_what_would_explain_them() {
    ImmutableList<ImmutableMap<String, String>> rows = rows("UNEXPLAINED");
    assertEquals(ImmutableSet.of("per-share"), column(rows, "kind"));
    assertEquals(ImmutableSet.of("(0.77)", "(1.31)", "(1.36)"), column(rows, "printed"));
    String certificates = String.join("\n", column(rows, "certificate"));
    assertTrue(certificates.contains("[49,537.5, 99,587.5]"), certificates);
    assertTrue(certificates.contains("[97,387.5, 118,760]"), certificates);
  }

  @Test
  void the_malformed_token_is_the_only_error_of_the_tables() {
    ImmutableList<ImmutableMap<String, String>> rows =
        rows("ERROR").stream()
            .filter(row -> !"prose".equals(row.get("kind")))
            .collect(ImmutableList.toImmutableList());
    assertEquals(ImmutableSet.of("304)"), column(rows, "printed"));
    assertEquals(ImmutableSet.of("204"), column(rows, "line"));
    assertEquals(ImmutableSet.of("304000"), column(rows, "expected"));
  }

  @Test
  void four_figures_of_the_prose_are_wrong() {
    ImmutableList<ImmutableMap<String, String>> rows =
        rows("ERROR").stream()
            .filter(row -> "prose".equals(row.get("kind")))
            .collect(ImmutableList.toImmutableList());
    assertEquals(
        ImmutableSet.of("$753,000", "7%", "$2,208,000", "$1,336,000"), column(rows, "printed"));
    assertEquals(4, rows.size());
  }

  @Test
  void what_rounding_explains_is_said_to_be_rounding() {
    assertEquals(ImmutableSet.of("28,130", "4,212", "2,128"), column(rows("ROUNDING"), "printed"));
  }

  private static ImmutableList<ImmutableMap<String, String>> rows(String severity) {
    Outcome outcome = CommandLine.run("tie-out", "--format", "csv", Shared.releases());
    assertEquals(1, outcome.status(), outcome.err());
    return outcome.rows().stream()
        .filter(row -> severity.equals(row.get("severity")))
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<String> column(ImmutableList<ImmutableMap<String, String>> rows, String name) {
    return rows.stream().map(row -> row.getOrDefault(name, "")).collect(toSet());
  }
}
