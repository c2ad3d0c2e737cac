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
  void every_table_has_the_rows_of_its_csv() throws IOException, SQLException {
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
      for (String table : ImmutableList.of("out", "out.derived", "out.findings")) {
        String packed = "read_parquet('" + parquet.resolve(table + ".parquet") + "')";
        String plain =
            "read_csv('" + csv.resolve(table + ".csv") + "', header = true, all_varchar = true)";
        // a derived value of more than nine places is left out, and listed
        boolean whole = count(statement, plain) == count(statement, packed);
        assertTrue(whole || table.equals("out.derived"), table);
        assertTrue(count(statement, plain) >= count(statement, packed), table);
        assertTrue(count(statement, packed) > 0, table);
      }
      String facts = "read_parquet('" + parquet.resolve("out.parquet") + "')";
      try (ResultSet rows =
          statement.executeQuery("SELECT DISTINCT typeof(\"value\") FROM " + facts)) {
        assertTrue(rows.next());
        assertEquals("DECIMAL(38,9)", rows.getString(1));
      }
    }
  }
}
