package org.lexprecision.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.CommandLine.Outcome;

class ExportCommandTest {

  private final Path folder;

  ExportCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void without_a_format_it_prints_a_row_for_each_answer() {
    Outcome outcome = CommandLine.run("export", "--samples", "--quiet");
    assertEquals(0, outcome.status(), outcome.err());
    assertEquals("", outcome.err());
    assertEquals(
        "company,concept,label,segment,basis,start,end,status,value,lower,upper,unit,documents,proof",
        outcome.header());
    ImmutableMap<String, String> first =
        outcome.rows().stream()
            .filter(row -> "2002-01-01".equals(row.get("start")))
            .filter(row -> "2002-03-31".equals(row.get("end")))
            .findFirst()
            .orElseThrow();
    assertEquals("derived", first.get("status"));
    assertEquals("30244000", first.get("value"));
  }

  @ParameterizedTest
  @CsvSource({
    "book.csv, 'company,concept'",
    "book.json, '{\"books\":[{'",
    "book.md, '# BELLWATER'",
    "book.xbrl.json, '{\"documentInfo\":{'",
    "book.xlsx, 'PK'"
  })
  void the_name_of_the_file_tells_the_format(String name, String opening) throws IOException {
    Path file = folder.resolve(name);
    Outcome outcome = CommandLine.run("export", "--samples", "--output", file.toString());
    assertEquals(0, outcome.status(), outcome.err());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("of BELLWATER INDUSTRIES, INC. (4 releases"), outcome.err());
    byte[] bytes = Files.readAllBytes(file);
    assertEquals(opening, new String(bytes, 0, opening.length(), UTF_8));
    try (var left = Files.list(folder)) {
      assertEquals(1, left.count());
    }
  }

  @Test
  void a_name_that_tells_no_format_is_wrong_usage() {
    Outcome outcome = CommandLine.run("export", "--samples", "--output", "book.dat");
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("Say --format"), outcome.err());
  }

  @Test
  void a_file_that_cannot_be_written_is_named() {
    Path file = folder.resolve("nowhere").resolve("book.csv");
    Outcome outcome = CommandLine.run("export", "--samples", "--output", file.toString());
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains(file + " cannot be written"), outcome.err());
  }

  @Test
  void without_duckdb_parquet_says_what_is_missing() {
    Path file = folder.resolve("book.parquet");
    Outcome outcome = CommandLine.run("export", "--samples", "--output", file.toString());
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("org.duckdb:duckdb_jdbc"), outcome.err());
    assertTrue(Files.notExists(file));
  }
}
