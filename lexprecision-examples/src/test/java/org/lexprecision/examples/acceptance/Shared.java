package org.lexprecision.examples.acceptance;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The real releases beside the project, and the tables that say what is in them. */
public final class Shared {

  private static final Path FOLDER = Path.of("..", "..", "shared");

  private Shared() {}

  /** Returns a file or folder, and skips the test, saying so, where there are no real releases. */
  public static Path path(String name) {
    Path path = FOLDER.resolve(name);
    Assumptions.assumeTrue(
        Files.exists(path),
        () -> "SKIPPED: " + path + " is missing, so nothing is held against the real releases");
    return path;
  }

  /** Returns the folder with the five releases. */
  static String releases() {
    return path("releases/lexington").toString();
  }

  /** Reads a tab-separated table: a map from column to cell for each row. */
  static ImmutableList<ImmutableMap<String, String>> table(String name) {
    try {
      List<String> lines = Files.readAllLines(path(name));
      Splitter tabs = Splitter.on('\t');
      List<String> header = tabs.splitToList(lines.get(0));
      return lines.stream()
          .skip(1)
          .map(tabs::splitToList)
          .map(cells -> row(header, cells))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableMap<String, String> row(List<String> header, List<String> cells) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return row.buildOrThrow();
  }
}
