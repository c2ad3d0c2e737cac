package org.lexprecision.examples.acceptance;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.CommandLine.Outcome;

/**
 * What the five real releases disagree on, and nothing else: the sections of {@code anomalies.md}
 * by their letters.
 */
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
  void the_malformed_token_is_a_defect_of_the_print_whose_value_is_proven() {
    ImmutableList<ImmutableMap<String, String>> rows = ofKind("token");
    assertEquals(ImmutableSet.of("INFO"), column(rows, "severity"));
    assertEquals(ImmutableSet.of("304)"), column(rows, "printed"));
    assertEquals(ImmutableSet.of("204"), column(rows, "line"));
    assertEquals(ImmutableSet.of("304000"), column(rows, "expected"));
  }

  @Test
  void four_figures_of_the_prose_are_wrong() {
    ImmutableList<ImmutableMap<String, String>> rows = rows("ERROR");
    assertEquals(
        ImmutableSet.of("$753,000", "7%", "$2,208,000", "$1,336,000"), column(rows, "printed"));
    assertEquals(4, rows.size());
  }

  @Test
  void what_rounding_explains_is_said_to_be_rounding() {
    assertEquals(ImmutableSet.of("28,130", "4,212", "2,128"), column(rows("ROUNDING"), "printed"));
  }

  @Test
  void all_that_is_above_information_is_of_sections_A_to_E() {
    assertEquals(
        ImmutableList.of(
            "ERROR prose 000:36 $753,000",
            "ERROR prose 000:48 7%",
            "ERROR prose 000:65 $2,208,000",
            "ERROR prose 000:73 $1,336,000",
            "RESTATED reclassification 004:186 2,812",
            "RESTATED reclassification 004:188 (591)",
            "RESTATED reclassification 004:203 4,687",
            "RESTATED reclassification 004:205 (582)",
            "UNEXPLAINED per-share 002:165 (0.77)",
            "UNEXPLAINED per-share 002:169 (0.77)",
            "UNEXPLAINED per-share 002:165 (1.31)",
            "UNEXPLAINED per-share 002:169 (1.36)",
            "ROUNDING periods 001:132 28,130",
            "ROUNDING periods 001:134 4,212",
            "ROUNDING periods 001:135 2,128"),
        all().stream()
            .filter(row -> !"INFO".equals(row.get("severity")))
            .map(
                row ->
                    row.get("severity")
                        + " "
                        + row.get("kind")
                        + " "
                        + place(row)
                        + " "
                        + row.get("printed"))
            .toList());
  }

  @Test
  void the_coincidences_of_section_K_are_not_explained() {
    ImmutableSet<String> coincidences =
        ImmutableSet.of("001:145", "001:149", "000:219", "002:223", "000:158");
    assertEquals(ImmutableSet.of(), Sets.intersection(coincidences, places(all())));
    assertEquals(
        ImmutableSet.of(),
        all().stream()
            .filter(row -> ImmutableSet.of("periods", "duplicate").contains(row.get("kind")))
            .map(row -> row.getOrDefault("concept", ""))
            .filter(concept -> concept.contains("Share"))
            .collect(toSet()));
  }

  @Test
  void signs_and_labels_of_section_F_are_information() {
    assertEquals(
        ImmutableSet.of("001:146", "001:156", "002:149", "002:157", "002:166", "002:177"),
        places(ofKind("sign")));
    assertTrue(
        places(ofKind("label"))
            .containsAll(
                ImmutableSet.of(
                    "001:167", "002:147", "002:152", "002:159", "002:176", "004:119", "004:124",
                    "004:139")));
  }

  @Test
  void what_section_H_calls_adjusted_is_named_with_its_adjustment() {
    ImmutableList<ImmutableMap<String, String>> rows = ofKind("ebitda");
    assertEquals(
        ImmutableSet.of("2,463", "10,616", "11,202", "3,354", "16,732"), column(rows, "printed"));
    assertEquals(ImmutableSet.of("247000", "-248000"), column(rows, "difference"));
  }

  @Test
  void the_terms_of_section_I_recompute() {
    ImmutableMap<String, String> expected =
        ofKind("offer").stream()
            .filter(row -> !row.getOrDefault("expected", "").isEmpty())
            .collect(
                toImmutableMap(
                    row -> row.getOrDefault("printed", ""),
                    row -> row.getOrDefault("expected", "")));
    assertEquals(
        ImmutableMap.of(
            "$534.4375", "534.4375",
            "$14,650,000", "14650000.75",
            "99%", "0.9925944842",
            "99.3%", "0.9925944842",
            "74.7%", "0.7474828542"),
        expected);
    String causes = String.join("\n", column(ofKind("offer"), "cause"));
    assertTrue(causes.contains("1,509 / 360"), causes);
    assertTrue(causes.contains("agrees at thousand precision, not in single units"), causes);
    assertTrue(causes.contains("the condition is met"), causes);
  }

  @Test
  void terms_from_which_nothing_follows_are_said_not_to_be_evaluated() {
    assertTrue(
        column(ofKind("offer"), "cause").stream()
            .anyMatch(cause -> cause.contains("warrant_exercise_price")));
  }

  private static ImmutableList<ImmutableMap<String, String>> ofKind(String kind) {
    return all().stream()
        .filter(row -> kind.equals(row.get("kind")))
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<String> places(ImmutableList<ImmutableMap<String, String>> rows) {
    return rows.stream()
        .filter(row -> !row.getOrDefault("document", "").isEmpty())
        .map(TieOutAcceptanceTest::place)
        .collect(toSet());
  }

  private static String place(ImmutableMap<String, String> row) {
    return row.getOrDefault("document", "").substring(0, 3) + ":" + row.get("line");
  }

  private static ImmutableList<ImmutableMap<String, String>> all() {
    Outcome outcome = CommandLine.run("tie-out", "--format", "csv", Shared.releases());
    assertEquals(1, outcome.status(), outcome.err());
    return outcome.rows();
  }

  private static ImmutableList<ImmutableMap<String, String>> rows(String severity) {
    return all().stream()
        .filter(row -> severity.equals(row.get("severity")))
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<String> column(ImmutableList<ImmutableMap<String, String>> rows, String name) {
    return rows.stream().map(row -> row.getOrDefault(name, "")).collect(toSet());
  }
}
