package org.lexprecision.parser.internal.format.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.corpus.Label;
import org.lexprecision.parser.internal.format.text.line.TextLines;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/** The cells of real filings: as a careful reader lists them, and as the layout finds them. */
final class PrintedCells {

  private static final Path SHARED = Path.of("..", "..", "shared");

  private PrintedCells() {}

  /** Returns a file of the shared folder, or skips the test where there is none. */
  static Path shared(String path) {
    Path file = SHARED.resolve(path);
    Assumptions.assumeTrue(
        Files.exists(file), () -> "SKIPPED: the real filings are not here: " + file);
    return file;
  }

  static Layout layout(Path file) {
    try {
      String name = file.getFileName().toString();
      return TextLayout.of(
          name,
          "",
          TextLines.of(name, Files.readAllBytes(file), ReadLimits.DEFAULT),
          ReadLimits.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns token and caption of each labelled cell, by document, line and column. */
  static ImmutableSortedMap<String, String> labelled(Path labels) {
    ImmutableSortedMap.Builder<String, String> cells = ImmutableSortedMap.naturalOrder();
    for (Label label : Label.read(labels)) {
      cells.put(
          label.field("document") + ":" + label.place(),
          cell(label.field("printed"), label.field("caption")));
    }
    return cells.buildOrThrow();
  }

  /** Returns token and caption of each cell that the layout finds, by document, line and column. */
  static ImmutableMap<String, String> found(Path file) {
    ImmutableSortedMap.Builder<String, String> cells = ImmutableSortedMap.naturalOrder();
    for (Table table : layout(file).tables()) {
      for (Row row : table.rows()) {
        if (row instanceof Row.Values values) {
          for (Row.Cell cell : values.cells()) {
            cells.put(
                file.getFileName() + ":" + cell.line() + ":" + cell.ordinal(),
                cell(cell.printed(), values.label()));
          }
        }
      }
    }
    return cells.buildOrThrow();
  }

  private static String cell(String printed, String caption) {
    String bare =
        caption.toLowerCase(Locale.ROOT).replaceAll("\\(([a-z]|\\d{1,2}|[*†‡]{1,3})\\)", " ");
    CharMatcher kept =
        CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('%'));
    return CharMatcher.anyOf("$ ").removeFrom(printed) + " " + kept.retainFrom(bare);
  }
}
