package org.lexprecision.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.acceptance.Shared;
import org.lexprecision.examples.report.Bridges;
import org.lexprecision.examples.report.Companies;
import org.lexprecision.examples.report.Derivation;
import org.lexprecision.examples.samples.Samples;
import org.lexprecision.examples.table.BridgeRow;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.table.DerivationTable;
import org.lexprecision.examples.table.FactTable;
import org.lexprecision.examples.table.TieOutRow;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.Releases;
import org.lexprecision.tieout.TieOut;

/** The job on two threads, beside a plain loop over the same files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkOnSparkTest {

  private static final int TASKS = 4;

  private final ConcurrentLinkedQueue<Integer> tasksOfStages = new ConcurrentLinkedQueue<>();
  private final Path folder;
  private final Path out;

  @SuppressWarnings("NullAway.Init") // set before the tests
  private SparkSession session;

  BulkOnSparkTest(@TempDir Path folder) {
    this.folder = folder;
    this.out = folder.resolve("out");
  }

  @BeforeAll
  void start() {
    session =
        SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
    session
        .sparkContext()
        .addSparkListener(
            new SparkListener() {
              @Override
              public void onStageCompleted(SparkListenerStageCompleted completed) {
                tasksOfStages.add(completed.stageInfo().numTasks());
              }
            });
  }

  @AfterAll
  void stop() {
    session.stop();
  }

  /** What the plain loop says of the files of a folder. */
  private record Plain(
      List<String> facts, List<String> derived, List<String> bridges, List<String> findings) {

    static Plain of(Path folder) throws IOException {
      ImmutableList.Builder<Release> read = ImmutableList.builder();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          try {
            read.addAll(Releases.read(file));
          } catch (ReleaseParseException e) {
            // what no parser reads is among the failures of either way
          }
        }
      }
      ImmutableList<Release> releases = read.build();
      Plain plain =
          new Plain(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      releases.forEach(release -> add(FactTable.COLUMNS, release.facts(), plain.facts()));
      for (ImmutableList<Release> company : Companies.groups(releases)) {
        FactBook book = Companies.book(company);
        add(DerivationTable.COLUMNS, Derivation.of(book).toList(), plain.derived());
        for (Bridges bridges : Bridges.of(book)) {
          bridges
              .bridges()
              .forEach(of -> add(BridgeRow.COLUMNS, BridgeRow.of(of), plain.bridges()));
        }
        add(TieOutRow.COLUMNS, TieOutRow.of(TieOut.of(book).run()), plain.findings());
      }
      return plain;
    }

    private static <R> void add(
        ImmutableList<Column<R>> columns, List<R> rows, List<String> lines) {
      for (R row : rows) {
        lines.add(
            columns.stream()
                .map(column -> column.printed(row).map(Object::toString).orElse(""))
                .toList()
                .toString());
      }
    }
  }

  /** The rows of the three tables of a kind, without what they are of, decimals as printed. */
  private List<String> rows(String kind) {
    List<String> lines = new ArrayList<>();
    for (String measure : ImmutableList.of("money", "per-share", "number")) {
      Dataset<Row> table = session.read().parquet(out + "/" + kind + "/" + measure);
      for (StructField field : table.schema().fields()) {
        if (field.dataType() instanceof DecimalType decimal) {
          assertEquals(measure.equals("money") ? 6 : 12, decimal.scale());
        }
      }
      for (Row row : table.collectAsList()) {
        lines.add(
            IntStream.range(1, row.size()).mapToObj(i -> printed(row.get(i))).toList().toString());
      }
    }
    Collections.sort(lines);
    return lines;
  }

  private static String printed(Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return Objects.toString(cell, "");
  }

  private static List<String> sorted(List<String> lines) {
    Collections.sort(lines);
    return lines;
  }

  private void assertSameAsThePlainLoop(Path in) throws IOException {
    tasksOfStages.clear();
    new BulkOnSpark(session, TASKS).run(in.toString(), out.toString());
    List<Integer> tasks = ImmutableList.copyOf(tasksOfStages);
    assertTrue(tasks.stream().allMatch(count -> count >= 2), tasks::toString);
    assertFalse(tasks.isEmpty());

    Plain plain = Plain.of(in);
    assertEquals(sorted(plain.facts()), rows("facts"));
    assertEquals(sorted(plain.derived()), rows("derived"));
    assertEquals(sorted(plain.bridges()), rows("bridges"));
    assertEquals(sorted(plain.findings()), rows("findings"));
  }

  @Test
  void the_samples_say_what_they_say_in_a_plain_loop() throws IOException {
    Path samples = Files.createDirectories(folder.resolve("samples"));
    for (String name : Samples.names()) {
      Files.write(samples.resolve(name), Samples.bytes(name));
    }
    Files.write(samples.resolve("binary.txt"), new byte[] {0, 1, 2, 3});
    assertSameAsThePlainLoop(samples);
    List<Row> failures = session.read().parquet(out + "/failures").collectAsList();
    assertEquals(1, failures.size(), failures::toString);
    assertTrue(failures.get(0).getString(0).endsWith("binary.txt"), failures::toString);
  }

  @Test
  void real_releases_say_what_they_say_in_a_plain_loop() throws IOException {
    assertSameAsThePlainLoop(Shared.path("releases/lexington"));
  }

  @Test
  void what_does_not_fit_is_left_out_and_listed() throws IOException {
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
        Net income per share         $ .1234567891234  $      .10
        """;
    Path tiny = Files.createDirectories(folder.resolve("tiny"));
    Files.writeString(tiny.resolve("a.txt"), release);
    Files.writeString(tiny.resolve("b.txt"), release.replace("TINY", "SMALL"));
    new BulkOnSpark(session, TASKS).run(tiny.toString(), out.toString());
    Dataset<Row> perShare = session.read().parquet(out + "/facts/per-share");
    assertEquals(2, perShare.count());
    assertTrue(
        session.read().parquet(out + "/failures").collectAsList().stream()
            .anyMatch(row -> row.getString(1).contains("does not fit")));
  }
}
