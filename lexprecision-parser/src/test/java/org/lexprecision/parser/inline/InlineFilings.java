package org.lexprecision.parser.inline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The filings of inline XBRL beside the project. */
final class InlineFilings {

  private static final Path FOLDER = Path.of("..", "..", "shared", "corpus", "inline");

  private InlineFilings() {}

  /** Returns the filings by name; skips the test, saying so, where there are none. */
  static ImmutableList<Path> all() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "SKIPPED: no " + FOLDER + " beside the project");
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().collect(ImmutableList.toImmutableList());
    }
  }
}
