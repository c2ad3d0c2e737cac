package org.lexprecision.examples.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexprecision.examples.CommandLine;
import org.lexprecision.examples.CommandLine.Outcome;
import org.lexprecision.examples.samples.Samples;

class BulkRunTest {

  private static final ImmutableList<String> TABLES =
      ImmutableList.of(".csv", ".derived.csv", ".findings.csv", ".failures.csv");

  private final Path folder;
  private final Path input;

  BulkRunTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.input = Files.createDirectories(folder.resolve("in"));
    Files.createDirectories(input.resolve("deeper"));
  }

  @BeforeEach
  void writeInput() throws IOException {
    ImmutableList<String> names = ImmutableList.copyOf(Samples.names());
    Files.write(input.resolve(names.get(0)), Samples.bytes(names.get(0)));
    Path packed = input.resolve("deeper").resolve(names.get(1) + ".gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(Samples.bytes(names.get(1)));
    }
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(input.resolve("rest.zip")))) {
      for (String name : names.subList(2, names.size())) {
        out.putNextEntry(new ZipEntry("year/" + name));
        out.write(Samples.bytes(name));
      }
    }
    Files.createFile(input.resolve("empty.txt"));
  }

  private Outcome bulk(String output) {
    return CommandLine.run(
        "bulk", input.toString(), "--output", folder.resolve(output).toString(), "--quiet");
  }

  private ImmutableMap<String, String> tables(String stem) throws IOException {
    ImmutableMap.Builder<String, String> tables = ImmutableMap.builder();
    for (String suffix : TABLES) {
      tables.put(suffix, Files.readString(folder.resolve(stem + suffix)));
    }
    return tables.buildOrThrow();
  }

  private static String table(ImmutableMap<String, String> tables, String suffix) {
    return Objects.requireNonNull(tables.get(suffix));
  }

  private BulkRun run(String output, BulkProgress progress) throws IOException {
    return new BulkRun(ImmutableList.of(input), folder.resolve(output), 1, progress);
  }

  private static BulkProgress progress() {
    PrintWriter nobody = new PrintWriter(OutputStream.nullOutputStream(), false, UTF_8);
    return new BulkProgress(nobody, true, InstantSource.system());
  }

  @Test
  void facts_of_all_files_are_those_of_each_and_what_fails_is_listed() throws IOException {
    Outcome outcome = bulk("a.csv");
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("a.failures.csv"), outcome.err());
    Outcome samples = CommandLine.run("facts", "--samples", "--format", "csv");
    ImmutableMap<String, String> tables = tables("a");
    assertEquals(samples.rows().size(), new Outcome(0, table(tables, ".csv"), "").rows().size());
    assertTrue(table(tables, ".failures.csv").contains("empty.txt"));
    assertEquals(
        CommandLine.run("derive", "--samples", "--format", "csv").rows().size(),
        new Outcome(0, table(tables, ".derived.csv"), "").rows().size());
    assertFalse(Files.exists(folder.resolve("a.work")));
  }

  @Test
  void a_run_that_was_stopped_anywhere_goes_on_and_reads_no_file_again() throws IOException {
    bulk("whole.csv");
    ImmutableMap<String, String> whole = tables("whole");
    for (int stop = 1; stop <= 4; stop++) {
      String stem = "stopped" + stop;
      int most = stop;
      BulkRun stopped = run(stem + ".csv", progress());
      assertThrows(
          IllegalStateException.class,
          () ->
              stopped.run(
                  read -> {
                    if (read == most) {
                      throw new IllegalStateException("killed");
                    }
                  }));
      assertFalse(Files.exists(folder.resolve(stem + ".csv")));
      BulkProgress rest = progress();
      run(stem + ".csv", rest).run(read -> {});
      assertEquals(5 - stop, rest.read());
      assertEquals(whole, tables(stem));
    }
  }

  @Test
  void what_was_kept_and_is_damaged_is_read_again() throws IOException {
    bulk("whole.csv");
    BulkRun stopped = run("cut.csv", progress());
    assertThrows(
        IllegalStateException.class,
        () ->
            stopped.run(
                read -> {
                  if (read == 3) {
                    throw new IllegalStateException("killed");
                  }
                }));
    try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder.resolve("cut.work"))) {
      for (Path file : kept) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
    Files.write(folder.resolve("cut.work").resolve("half.gz.new"), new byte[] {1, 2});
    run("cut.csv", progress()).run(read -> {});
    assertEquals(tables("whole"), tables("cut"));
  }

  @Test
  void parquet_is_refused_at_once_without_DuckDB_and_names_what_to_add() {
    Outcome outcome = bulk("a.parquet");
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("org.duckdb:duckdb_jdbc"), outcome.err());
    assertFalse(Files.exists(folder.resolve("a.work")));
  }

  @Test
  void an_output_that_it_does_not_write_is_refused_at_once() {
    Outcome outcome = bulk("a.xlsx");
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains(".parquet"), outcome.err());
    assertFalse(Files.exists(folder.resolve("a.work")));
  }
}
