package org.lexprecision.examples.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexprecision.examples.cli.Lexprecision;
import org.lexprecision.examples.samples.Samples;

/**
 * A process that is killed after it kept a few more files or began another table, how many chance
 * tells, without a chance to put anything in order, and started again. The build kills it a few
 * times, {@code -Pfuzz} twenty.
 */
class BulkKilledTest {

  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int COPIES = 5;
  private static final int MOST_MORE = 8;

  private final Path input;
  private final Path whole;
  private final Path killed;

  BulkKilledTest(@TempDir Path folder) throws IOException {
    this.input = Files.createDirectories(folder.resolve("in"));
    this.whole = Files.createDirectories(folder.resolve("whole"));
    this.killed = Files.createDirectories(folder.resolve("killed"));
    for (int copy = 0; copy < COPIES; copy++) {
      for (String name : Samples.names()) {
        Files.write(input.resolve(copy + name), Samples.bytes(name));
      }
    }
    Files.createFile(input.resolve("empty.txt"));
  }

  private Process bulk(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Lexprecision.class.getName(),
            "bulk",
            input.toString(),
            "--output",
            folder.resolve("out.csv").toString(),
            "--threads",
            "2")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolveSibling(folder.getFileName() + ".log").toFile())
        .start();
  }

  private static ImmutableMap<String, String> contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(
          ImmutableMap.toImmutableMap(
              file -> file.getFileName().toString(),
              file -> {
                try {
                  return Files.readString(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }));
    }
  }

  /** Counts the results that are kept and the tables that are begun. */
  private int written() throws IOException {
    try (Stream<Path> files = Files.walk(killed)) {
      return (int) files.filter(Files::isRegularFile).count();
    } catch (UncheckedIOException e) {
      return 0; // what was there a moment ago is gone: the process puts things in their places
    }
  }

  /** Runs until so much is written and kills then; false if the process came to its end. */
  private boolean isKilled(int enough) throws IOException, InterruptedException {
    Process process = bulk(killed);
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      if (written() >= enough) {
        process.destroyForcibly().waitFor();
        return true;
      }
    }
    return false;
  }

  @Test
  void a_process_killed_at_random_moments_goes_on_to_the_same_output()
      throws IOException, InterruptedException {
    assertEquals(2, bulk(whole).waitFor());
    ImmutableMap<String, String> expected = contents(whole);
    assertTrue(expected.containsKey("out.findings.csv"), expected.keySet()::toString);

    Random moments = new Random(13);
    int kills = 0;
    while (kills < KILLS) {
      if (isKilled(written() + 1 + moments.nextInt(MOST_MORE))) {
        kills++;
      } else {
        assertEquals(expected, contents(killed));
        for (String table : expected.keySet()) {
          Files.delete(killed.resolve(table));
        }
      }
    }
    bulk(killed).waitFor();
    assertEquals(expected, contents(killed));
  }
}
