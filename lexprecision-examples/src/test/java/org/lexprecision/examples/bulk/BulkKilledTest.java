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
 * A process that is killed at random moments, without a chance to put anything in order, and
 * started again. The build kills it a few times, {@code -Pfuzz} twenty.
 */
class BulkKilledTest {

  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int COPIES = 5;

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

  @Test
  void a_process_killed_at_random_moments_goes_on_to_the_same_output()
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    assertEquals(2, bulk(whole).waitFor());
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    ImmutableMap<String, String> expected = contents(whole);
    assertTrue(expected.containsKey("out.findings.csv"), expected.keySet()::toString);

    Random moments = new Random(13);
    int kills = 0;
    while (kills < KILLS) {
      Process process = bulk(killed);
      if (process.waitFor((long) (moments.nextFloat() * millis), TimeUnit.MILLISECONDS)) {
        assertEquals(expected, contents(killed));
        for (String table : expected.keySet()) {
          Files.delete(killed.resolve(table));
        }
      } else {
        process.destroyForcibly().waitFor();
        kills++;
      }
    }
    bulk(killed).waitFor();
    assertEquals(expected, contents(killed));
  }
}
