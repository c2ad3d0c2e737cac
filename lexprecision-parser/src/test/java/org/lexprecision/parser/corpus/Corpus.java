package org.lexprecision.parser.corpus;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real filings of other companies, where they are. */
public final class Corpus {

  private static final Path ROOT = Path.of("..", "..", "shared", "corpus");

  private Corpus() {}

  /** Returns the files of a folder in order of name, or skips the test where it is missing. */
  public static ImmutableList<Path> files(String folder) {
    Path path = ROOT.resolve(folder);
    Assumptions.assumeTrue(
        Files.isDirectory(path), () -> "SKIPPED: the real filings are not here: " + path);
    try (Stream<Path> files = Files.list(path)) {
      return files.sorted().collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the document that a file of labels describes. */
  static Path labelled(Path labels, String folder) {
    String name = labels.getFileName().toString().replaceFirst("\\.tsv$", ".");
    return files(folder).stream()
        .filter(file -> file.getFileName().toString().startsWith(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no document for " + labels));
  }
}
