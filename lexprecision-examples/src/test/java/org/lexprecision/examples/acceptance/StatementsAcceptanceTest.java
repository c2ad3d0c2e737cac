package org.lexprecision.examples.acceptance;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.Release;
import org.lexprecision.Statement;
import org.lexprecision.Statement.Row;
import org.lexprecision.Statement.Summand;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.parser.Releases;

/**
 * Statements as objects: those of the samples as they were held against their print by eye, and
 * those of real releases by what must hold of any. {@code -Dstatements.rewrite=true} writes the
 * golden anew, to be looked at before it is kept.
 */
class StatementsAcceptanceTest {

  private static final Path GOLDEN =
      Path.of(
          "src",
          "test",
          "resources",
          "org",
          "lexprecision",
          "examples",
          "acceptance",
          "statements-samples.txt");

  @Test
  void the_statements_of_the_samples_are_as_printed() throws IOException {
    String found = CommandLine.run("statements", "--samples").out();
    if (Boolean.getBoolean("statements.rewrite")) {
      Files.writeString(GOLDEN, found);
    }
    assertEquals(Files.readString(GOLDEN), found);
  }

  /** The caption, the indent and the sums of a row that was looked up in the release. */
  @ParameterizedTest
  @CsvSource({
    "hasbro-2020-03-29-q1-release.html, 2, Net (Loss) Earnings, '+45 -46'",
    "hasbro-2020-03-29-q1-release.html, 1, Total Assets, '+15 +16 +17 +18 +19'",
    "axos-financial-2020-03-31-q3-release.html, 0, '', ''"
  })
  void statements_of_real_releases_have_every_figure_once_and_sums_that_add_up(
      String file, int indent, String caption, String sums) throws IOException {
    Release release = Releases.read(Shared.path("corpus/html/" + file)).get(0);
    List<Statement> statements = release.statements();
    assertEquals(
        release.facts().stream().filter(fact -> fact.source().table() > 0).toList(),
        statements.stream().flatMap(statement -> statement.facts().stream()).toList());
    ImmutableMap<Integer, Row> rows =
        Maps.uniqueIndex(
            statements.stream().flatMap(statement -> statement.rows().stream()).iterator(),
            Row::order);
    rows.values().stream()
        .filter(row -> !row.sums().isEmpty())
        .forEach(row -> assertTrue(addsUpSomewhere(row, rows), row::toString));
    if (!caption.isEmpty()) {
      assertTrue(
          rows.values().stream()
              .anyMatch(
                  row ->
                      row.caption().equals(caption)
                          && row.indent() == indent
                          && row.sums().stream()
                              .map(Summand::toString)
                              .toList()
                              .equals(List.of(sums.split(" ")))));
    }
  }

  private static boolean addsUpSomewhere(Row row, ImmutableMap<Integer, Row> rows) {
    return row.facts().stream().anyMatch(total -> addsUp(total, row, rows));
  }

  private static boolean addsUp(Fact total, Row row, ImmutableMap<Integer, Row> rows) {
    Interval sum = Interval.exactly(BigDecimal.ZERO);
    for (Summand summand : row.sums()) {
      Optional<Fact> part =
          requireNonNull(rows.get(summand.order())).facts().stream()
              .filter(fact -> fact.source().column() == total.source().column())
              .findFirst();
      if (part.isPresent()) {
        Interval interval = part.get().figure().interval();
        sum = summand.sign() > 0 ? sum.plus(interval) : sum.minus(interval);
      }
    }
    return sum.meets(total.figure().interval());
  }
}
