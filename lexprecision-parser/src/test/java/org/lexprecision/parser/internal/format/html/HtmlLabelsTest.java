package org.lexprecision.parser.internal.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.corpus.Label;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.format.html.markup.HtmlText;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/** The layout of real releases holds every cell that a careful accountant labelled. */
class HtmlLabelsTest {

  private static final Path LABELS = Path.of("..", "..", "shared", "corpus", "labels", "html");
  private static final CharMatcher SIGNIFICANT =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('%'));

  static Stream<Path> labels() throws IOException {
    if (!Files.isDirectory(LABELS)) {
      return Stream.of(LABELS);
    }
    try (Stream<Path> files = Files.list(LABELS)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("labels")
  void every_labelled_cell_is_laid_out(Path labels) throws IOException {
    Assumptions.assumeTrue(
        Files.isRegularFile(labels), () -> "SKIPPED: the real filings are not here: " + labels);
    assertEquals(labelled(labels), laidOut(labels));
  }

  /** Caption and token of each labelled cell, by line and column. */
  private static Map<String, String> labelled(Path labels) {
    Map<String, String> cells = new TreeMap<>();
    for (Label label : Label.read(labels)) {
      cells.put(label.place(), cell(label.field("caption"), label.field("printed")));
    }
    return cells;
  }

  /** Caption and token of each cell of the layout, on the lines that are labelled. */
  private static Map<String, String> laidOut(Path labels) throws IOException {
    String name = labels.getFileName().toString().replace(".tsv", ".html");
    byte[] bytes = Files.readAllBytes(LABELS.resolve(Path.of("..", "..", "html", name)));
    Map<String, String> known = labelled(labels);
    ImmutableSortedMap.Builder<String, String> cells = ImmutableSortedMap.naturalOrder();
    HtmlLayout read =
        HtmlLayout.read(
            DocumentContext.of(name),
            HtmlText.decode(bytes, 0, bytes.length),
            1,
            ReadLimits.DEFAULT);
    for (Table table : read.layout().tables()) {
      for (Row row : table.rows()) {
        if (row instanceof Row.Values values && known.containsKey(values.line() + ":1")) {
          for (Row.Cell cell : values.cells()) {
            cells.put(cell.line() + ":" + cell.ordinal(), cell(values.label(), cell.printed()));
          }
        }
      }
    }
    return cells.buildOrThrow();
  }

  private static String cell(String caption, String printed) {
    return SIGNIFICANT.retainFrom(Ascii.toLowerCase(caption))
        + " "
        + CharMatcher.anyOf(" $").removeFrom(printed);
  }
}
