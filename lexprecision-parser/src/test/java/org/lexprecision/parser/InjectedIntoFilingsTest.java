package org.lexprecision.parser;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.lexprecision.Fact;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;

/**
 * Types wrong numbers into filings of the corpus where a sum or another table bears a figure out:
 * eight in ten at least are errors with the culprit among the suspects. What is missed is off by
 * less than rounding over many rows, or of columns that nothing else in the filing proves. The
 * property {@code injected.errors} says how many.
 */
class InjectedIntoFilingsTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus", "text");
  private static final int TIMES = Integer.getInteger("injected.errors", 20);
  private static final long SEED = 19991231;
  private static final ImmutableList<Slip> SLIPS = ImmutableList.copyOf(Slip.values());

  @Test
  void what_is_borne_out_is_found(TestReporter reporter) throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "SKIPPED: the shared folder with the filings is missing");
    List<Path> files;
    try (Stream<Path> listed = Files.list(CORPUS)) {
      files = listed.sorted().toList();
    }
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> missed = new ArrayList<>();
    int typed = 0;
    int found = 0;
    while (typed < TIMES) {
      TypedBook book = TypedBook.filing(files.get(random.nextInt(files.size())));
      ImmutableList<Fact> amounts = book.borneOut();
      for (int i = 0; i < 5 && !amounts.isEmpty() && typed < TIMES; i++) {
        Fact fact = amounts.get(random.nextInt(amounts.size()));
        Slip slip = SLIPS.get(random.nextInt(SLIPS.size()));
        Optional<String> token = slip.in(fact.source().printed(), book.besides(fact), random);
        Optional<ImmutableList<Finding>> findings =
            token.flatMap(wrong -> book.findings(fact, wrong));
        if (findings.isPresent()) {
          typed++;
          boolean isFound =
              findings.get().stream()
                  .filter(finding -> finding.severity() == Severity.ERROR)
                  .flatMap(finding -> finding.suspects().stream())
                  .anyMatch(suspect -> TypedBook.isAt(suspect.fact(), fact));
          found += isFound ? 1 : 0;
          if (!isFound) {
            missed.add(
                slip
                    + " "
                    + fact
                    + " typed as "
                    + token.orElseThrow()
                    + findings.get().stream()
                        .map(one -> ", " + one.severity() + " " + one.kind() + ": " + one.cause())
                        .collect(joining()));
          }
        }
      }
    }
    String counts = found + " of " + typed + " found; missed " + String.join("\n  ", missed);
    reporter.publishEntry("injected", counts);
    assertTrue(10 * (found + 1) >= 8 * typed, counts);
  }
}
