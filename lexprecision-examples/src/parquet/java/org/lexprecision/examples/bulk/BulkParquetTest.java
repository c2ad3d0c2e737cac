package org.lexprecision.examples.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.samples.Samples;

/** Bulk into files that DuckDB writes, beside the same run into CSV. */
class BulkParquetTest {

  private final Path input;
  private final Path csv;
  private final Path parquet;

  BulkParquetTest(@TempDir Path folder) throws IOException {
    this.input = Files.createDirectories(folder.resolve("in"));
    this.csv = Files.createDirectories(folder.resolve("csv"));
    this.parquet = Files.createDirectories(folder.resolve("parquet"));
    for (String name : Samples.names()) {
      Files.write(input.resolve(name), Samples.bytes(name));
    }
  }

  private String packed(String table) {
    return "read_parquet('" + parquet.resolve(table + ".parquet") + "')";
  }

  private static ImmutableSet<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(ImmutableSet.toImmutableSet());
    }
  }

  private static long count(Statement statement, String from) throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + from)) {
      assertTrue(rows.next());
      return rows.getLong(1);
    }
  }

  @Test
  void every_row_of_the_csv_is_there_or_listed_as_left_out() throws IOException, SQLException {
    CommandLine.run("bulk", input.toString(), "--output", csv.resolve("out.csv").toString());
    CommandLine.run(
        "bulk", input.toString(), "--output", parquet.resolve("out.parquet").toString());
    assertEquals(
        ImmutableSet.of(
            "out.parquet",
            "out.derived.parquet",
            "out.findings.parquet",
            "out.failures.parquet"),
        names(parquet));
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      long missing = 0;
      for (String table : ImmutableList.of("out", "out.derived", "out.findings")) {
        String packed = packed(table);
        String plain =
            "read_csv('" + csv.resolve(table + ".csv") + "', header = true, all_varchar = true)";
        assertTrue(count(statement, packed) > 0, table);
        missing += count(statement, plain) - count(statement, packed);
      }
      String listed = packed("out.failures") + " WHERE reason LIKE 'a decimal does not fit%'";
      assertEquals(count(statement, listed), missing, "what does not fit is listed, row by row");
      try (ResultSet rows =
          statement.executeQuery("SELECT DISTINCT typeof(\"value\") FROM " + packed("out"))) {
        assertTrue(rows.next());
        assertEquals("DECIMAL(38,9)", rows.getString(1));
      }
    }
  }
}
