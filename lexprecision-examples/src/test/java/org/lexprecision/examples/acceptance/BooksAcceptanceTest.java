package org.lexprecision.examples.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.CommandLine.Outcome;

/**
 * Everything graver than rounding that the filings of one company over years disagree on, and
 * nothing else: each finding in {@code books} was held against the filings by eye.
 *
 * <p>A finding is its severity, its period and its cause, and below it the figures as printed.
 */
class BooksAcceptanceTest {

  private static final ImmutableSet<String> GRAVE =
      ImmutableSet.of("ERROR", "RESTATED", "UNEXPLAINED");

  @ParameterizedTest
  @ValueSource(strings = {"apple", "pericom"})
  void the_filings_of_a_company_disagree_on_nothing_else(String company) throws IOException {
    assertEquals(expected(company), String.join("\n", findings(company)) + "\n");
  }

  private static String expected(String company) throws IOException {
    return Resources.toString(
        Resources.getResource(BooksAcceptanceTest.class, "books/" + company + ".txt"),
        StandardCharsets.UTF_8);
  }

  private static ImmutableList<String> findings(String company) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("tie-out", "--format", "csv"));
    try (Stream<Path> filings = Files.list(Shared.path("corpus/text"))) {
      filings
          .filter(filing -> filing.getFileName().toString().startsWith(company))
          .sorted()
          .forEach(filing -> arguments.add(filing.toString()));
    }
    Outcome outcome = CommandLine.run(arguments.toArray(String[]::new));
    assertEquals(1, outcome.status(), outcome.err());
    Map<String, List<String>> findings = new LinkedHashMap<>();
    for (ImmutableMap<String, String> row : outcome.rows()) {
      if (GRAVE.contains(cell(row, "severity"))) {
        List<String> lines =
            findings.computeIfAbsent(cell(row, "id"), id -> new ArrayList<>(List.of(head(row))));
        lines.add(figure(row));
      }
    }
    return findings.values().stream()
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static String head(ImmutableMap<String, String> row) {
    String cause = cell(row, "cause");
    int end = cause.startsWith("the release") ? cause.indexOf(':') : cause.indexOf(';');
    return cell(row, "severity") + " " + (end < 0 ? cause : cause.substring(0, end));
  }

  private static String figure(ImmutableMap<String, String> row) {
    return "  "
        + cell(row, "document")
        + ":"
        + cell(row, "line")
        + " "
        + cell(row, "concept")
        + (cell(row, "segment").equals("Consolidated") ? "" : " [" + cell(row, "segment") + "]")
        + " "
        + (cell(row, "start").isEmpty() ? "" : cell(row, "start") + "..")
        + cell(row, "end")
        + " "
        + cell(row, "printed");
  }

  private static String cell(ImmutableMap<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
