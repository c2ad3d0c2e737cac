package org.lexprecision.examples.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.PrintedSource;
import org.lexprecision.Release;
import org.lexprecision.examples.CommandLine.Outcome;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.samples.Samples;

/** Files that are written by DuckDB and read back by it. */
class FactParquetTest {

  private static final int MANY = 1_000_000;

  private final Path file;

  FactParquetTest(@TempDir Path folder) {
    this.file = folder.resolve("it's.parquet");
  }

  private static ImmutableList<Fact> samples() {
    return Samples.releases().stream()
        .map(Release::facts)
        .flatMap(ImmutableList::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Fact> write(Iterable<Fact> facts) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return FactParquet.write(facts, out);
    }
  }

  private interface Reader {
    void read(ResultSet rows) throws SQLException;
  }

  private void query(String select, Reader reader) throws SQLException {
    String from = " FROM read_parquet('" + file.toString().replace("'", "''") + "')";
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(select + from)) {
      reader.read(rows);
    }
  }

  @Test
  void the_facts_of_the_samples_read_back_equal() throws IOException, SQLException {
    assertEquals(ImmutableList.of(), write(samples()));
    assertReadBack(samples().iterator());
    query(
        "SELECT DISTINCT typeof(\"value\"), typeof(\"end\"), typeof(\"printed\")",
        rows -> {
          assertTrue(rows.next());
          assertEquals("DECIMAL(38,9)", rows.getString(1));
          assertEquals("DATE", rows.getString(2));
          assertEquals("VARCHAR", rows.getString(3));
        });
  }

  private void assertReadBack(Iterator<Fact> facts) throws SQLException {
    query(
        "SELECT \"value\", \"start\", \"end\", printed, caption, concept, line, exact",
        rows -> {
          while (rows.next()) {
            Fact fact = facts.next();
            BigDecimal amount = fact.figure().amount();
            assertEquals(0, amount.compareTo(rows.getBigDecimal(1)), fact::toString);
            assertEquals(amount.toPlainString(), rows.getString(8));
            Period period = fact.period().orElseThrow();
            if (period.isInstant()) {
              assertNull(rows.getObject(2));
            } else {
              assertEquals(period.start(), rows.getObject(2, LocalDate.class));
            }
            assertEquals(period.lastDay(), rows.getObject(3, LocalDate.class));
            assertEquals(fact.source().printed(), rows.getString(4));
            assertEquals(fact.source().caption(), rows.getString(5));
            assertEquals(fact.item().id(), rows.getString(6));
            assertEquals(fact.source().line(), rows.getInt(7));
          }
          assertTrue(!facts.hasNext());
        });
  }

  private static Fact fact(Fact like, String amount, String caption, int line) {
    return Fact.builder()
        .company(like.company())
        .item(like.item())
        .period(like.period())
        .figure(Figure.exactly(new BigDecimal(amount), like.figure().unit()))
        .source(
            PrintedSource.builder()
                .document("a.txt")
                .table(1)
                .line(line)
                .column(1)
                .caption(caption)
                .printed("1/2")
                .build())
        .build();
  }

  @Test
  void what_does_not_fit_is_left_out_and_never_rounded() throws IOException, SQLException {
    Fact like = samples().get(0);
    Fact fits = fact(like, "-99999999999999999999999999999.999999999", "\"a\", b\nc", 1);
    Fact fine = fact(like, "0.1234567891", "d", 2);
    Fact large = fact(like, "1E+29", "e", 3);
    assertEquals(ImmutableList.of(fine, large), write(ImmutableList.of(fine, fits, large)));
    assertReadBack(ImmutableList.of(fits).iterator());
  }

  @Test
  void a_million_facts_read_back_equal() throws IOException, SQLException {
    Fact like = samples().get(0);
    Iterable<Fact> many =
        () ->
            IntStream.range(0, MANY)
                .mapToObj(i -> fact(like, i * 1_000L + ".25", "Row " + i, i + 1))
                .iterator();
    assertEquals(ImmutableList.of(), write(many));
    assertReadBack(many.iterator());
    query(
        "SELECT sum(\"value\"), typeof(sum(\"value\"))",
        rows -> {
          assertTrue(rows.next());
          assertEquals(
              0, new BigDecimal("499999500250000").compareTo(rows.getBigDecimal(1)));
          assertEquals("DECIMAL(38,9)", rows.getString(2));
        });
  }

  @Test
  void the_command_lists_what_it_leaves_out_and_ends_with_2() {
    Outcome whole = CommandLine.run("export", "--samples", "--output", file.toString());
    assertEquals(0, whole.status(), whole.err());
    String release =
        """
        TINY CORP.
        CONSOLIDATED STATEMENTS OF OPERATIONS
                                         Three Months Ended
                                              March 31,
                                         2003            2002
                                     ------------    ------------
        Net sales                    $      1,000    $        900
        Expenses                              900             810
                                     ------------    ------------
        Net income                   $        100    $         90
                                     ============    ============
        Net income per share         $ .12345678912  $        .10
        """;
    Outcome partly =
        CommandLine.run(
            release.getBytes(StandardCharsets.UTF_8), "export", "--output", file.toString(), "-");
    assertEquals(2, partly.status(), partly.err());
    assertTrue(partly.err().contains("0.12345678912 does not fit"), partly.err());
  }
}
