package org.lexprecision.examples.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.CommandLine.Outcome;

/** Every quarter and trailing year of the real releases, whoever's word counts. */
class DeriveAcceptanceTest {

  @ParameterizedTest
  @ValueSource(strings = {"all", "as-first-reported", "latest"})
  void every_answer_is_as_expected_with_bounds_at_least_as_tight(String vintage) {
    Map<String, ImmutableMap<String, String>> answers = answers(vintage);
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (ImmutableMap<String, String> expected : Shared.table("oracle/derived.tsv")) {
      if (vintage.equals(expected.get("vintage"))) {
        compared++;
        ImmutableMap<String, String> found = answers.get(expectedKey(expected));
        if (found == null) {
          wrong.add(expectedKey(expected) + " is not answered");
        } else {
          compare(expected, found).forEach(reason -> wrong.add(expectedKey(expected) + reason));
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(compared > 0, "nothing was compared");
  }

  @Test
  void sixteen_answers_conflict_and_each_names_both_contenders() {
    ImmutableList<ImmutableMap<String, String>> conflicting =
        answers("all").values().stream()
            .filter(row -> "conflicting".equals(row.get("status")))
            .collect(ImmutableList.toImmutableList());
    assertEquals(16, conflicting.size());
    for (ImmutableMap<String, String> row : conflicting) {
      assertEquals("", row.get("value"));
      assertEquals(2, Splitter.on(" | ").splitToList(row.getOrDefault("proof", "")).size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"as-first-reported", "latest"})
  void where_one_word_counts_nothing_conflicts(String vintage) {
    assertEquals(
        0,
        answers(vintage).values().stream()
            .filter(row -> "conflicting".equals(row.get("status")))
            .count());
  }

  @Test
  void what_was_not_released_yet_is_not_used() {
    ImmutableList<ImmutableMap<String, String>> rows =
        run("--as-of", "2003-12-31", "--vintage", "all");
    assertTrue(
        rows.stream()
            .noneMatch(
                row ->
                    row.getOrDefault("proof", "").contains("002_")
                        || row.getOrDefault("proof", "").contains("004_")));
    assertTrue(
        rows.stream().noneMatch(row -> "conflicting".equals(row.get("status"))),
        "the figure that contradicts came out in 2004");
  }

  private static List<String> compare(
      ImmutableMap<String, String> expected, ImmutableMap<String, String> found) {
    List<String> wrong = new ArrayList<>();
    String status = expected.getOrDefault("status", "");
    String foundStatus = found.getOrDefault("status", "");
    boolean throughStructure = status.equals("not-derivable") && foundStatus.equals("derived");
    if (!status.equals(foundStatus) && !throughStructure) {
      wrong.add(": " + foundStatus + " instead of " + status);
    }
    if (found.getOrDefault("proof", "").isEmpty()) {
      wrong.add(": no proof and no reason");
    }
    if (expected.getOrDefault("point", "").isEmpty() || !wrong.isEmpty()) {
      return wrong;
    }
    if (number(expected, "point").compareTo(number(found, "value")) != 0) {
      wrong.add(": " + found.get("value") + " instead of " + expected.get("point"));
    }
    if (number(found, "lower").compareTo(number(expected, "lower")) < 0
        || number(found, "upper").compareTo(number(expected, "upper")) > 0) {
      wrong.add(": the bounds are wider than expected");
    }
    return wrong;
  }

  private static BigDecimal number(ImmutableMap<String, String> row, String name) {
    return new BigDecimal(row.getOrDefault(name, ""));
  }

  private static Map<String, ImmutableMap<String, String>> answers(String vintage) {
    return Maps.uniqueIndex(run("--vintage", vintage), DeriveAcceptanceTest::key);
  }

  private static ImmutableList<ImmutableMap<String, String>> run(String... options) {
    List<String> arguments = new ArrayList<>(List.of("derive", "--format", "csv"));
    arguments.addAll(List.of(options));
    arguments.add(Shared.releases());
    Outcome outcome = CommandLine.run(arguments.toArray(String[]::new));
    assertEquals(0, outcome.status(), outcome.err());
    return outcome.rows();
  }

  private static String key(ImmutableMap<String, String> row) {
    return row.get("concept")
        + ", "
        + Ascii.toLowerCase(row.getOrDefault("segment", ""))
        + ", "
        + row.get("start")
        + " to "
        + row.get("end");
  }

  private static String expectedKey(ImmutableMap<String, String> row) {
    LocalDate end = LocalDate.parse(row.getOrDefault("end_exclusive", "")).minusDays(1);
    return row.get("concept")
        + ", "
        + Ascii.toLowerCase(row.getOrDefault("segment", ""))
        + ", "
        + row.get("start")
        + " to "
        + end;
  }
}
