package org.lexprecision.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.lexprecision.Fact;
import org.lexprecision.tieout.Suspect;

/**
 * Types one wrong number into the text of real releases that are read together, and asks tie-out
 * which it is: always one of the suspects, and wherever a slip explains one alone, that one and the
 * number that was meant. What is detected, and how often one suspect is left, holds give or take
 * one. The property {@code injected.errors} says how many numbers of each kind are typed: 250 take
 * some minutes.
 */
class InjectedErrorsTest {

  private static final Path RELEASES = Path.of("..", "..", "shared", "releases", "lexington");
  private static final int TIMES = Integer.getInteger("injected.errors", 20);
  private static final long SEED = 20031118;

  @TestFactory
  Stream<DynamicTest> the_wrong_figure_is_found(TestReporter reporter) throws IOException {
    assumeTrue(
        Files.isDirectory(RELEASES), "SKIPPED: the shared folder with the releases is missing");
    try (Stream<Path> files = Files.list(RELEASES)) {
      TypedBook book = TypedBook.read(files.sorted().toList());
      return Stream.of(Slip.values())
          .map(slip -> DynamicTest.dynamicTest(slip.name(), () -> inject(slip, book, reporter)));
    }
  }

  private static void inject(Slip slip, TypedBook book, TestReporter reporter) {
    SplittableRandom random = new SplittableRandom(SEED);
    int harmless = 0;
    int typed = 0;
    int detected = 0;
    int alone = 0;
    while (typed < TIMES) {
      Fact fact = book.amounts().get(random.nextInt(book.amounts().size()));
      Optional<String> token = slip.in(fact.source().printed(), book.besides(fact), random);
      if (token.isEmpty()) {
        continue;
      }
      Optional<ImmutableList<Suspect>> read = book.suspects(fact, token.get());
      if (read.isEmpty()) {
        harmless++;
        continue;
      }
      typed++;
      List<Suspect> suspects = read.get();
      if (suspects.isEmpty()) {
        continue;
      }
      detected++;
      String what = fact + " typed as " + token.get() + ": " + suspects;
      assertTrue(suspects.stream().anyMatch(one -> TypedBook.isAt(one.fact(), fact)), what);
      List<Suspect> explained =
          suspects.stream().filter(suspect -> suspect.slip().isPresent()).toList();
      if (explained.size() == 1) {
        alone++;
        assertTrue(TypedBook.isAt(explained.get(0).fact(), fact), what);
        assertEquals(
            0,
            explained.get(0).slip().orElseThrow().proposed().compareTo(fact.figure().amount()),
            what);
      }
    }
    String counts =
        typed
            + " typed, "
            + detected
            + " detected, "
            + alone
            + " of one suspect; besides "
            + harmless
            + " read as they were meant";
    reporter.publishEntry(slip.name(), counts);
    assertTrue(100 * (detected + 1) >= slip.detected() * typed, counts);
    assertTrue(100 * (alone + 1) >= slip.alone() * detected, counts);
  }
}
