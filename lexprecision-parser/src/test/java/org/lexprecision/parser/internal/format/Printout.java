package org.lexprecision.parser.internal.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.format.html.HtmlLayout;
import org.lexprecision.parser.internal.format.text.TextLayout;
import org.lexprecision.parser.internal.format.text.line.TextLines;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Notation;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/** Documents laid out, and tables printed as a golden: heads with their spans, rows with cells. */
public final class Printout {

  private Printout() {}

  /** Lays a text out. */
  public static Layout text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Notation.settled(
        TextLayout.of(
            "a.txt", "", TextLines.of("a.txt", bytes, ReadLimits.DEFAULT), ReadLimits.DEFAULT));
  }

  /** Lays a marked-up body out. */
  public static Layout html(String body) {
    String html = "<html><body>" + body + "</body></html>";
    return Notation.settled(
        HtmlLayout.read(DocumentContext.of("a.htm"), html, 1, ReadLimits.DEFAULT).layout());
  }

  /** The heads of each column, from top to bottom. */
  public static List<String> heads(Table table) {
    return table.columns().stream()
        .map(
            column ->
                column.header().stream()
                    .map(Column.HeaderCell::text)
                    .collect(Collectors.joining(" / ")))
        .toList();
  }

  /** The rows with values: caption, then each cell with its column. */
  public static List<String> rows(Table table) {
    return table.rows().stream()
        .filter(Row.Values.class::isInstance)
        .map(Row.Values.class::cast)
        .map(
            row ->
                row.label()
                    + row.cells().stream()
                        .map(cell -> " " + cell.column() + ":" + cell.value().signed())
                        .collect(Collectors.joining()))
        .toList();
  }

  /** What was said of numbers that are no cells. */
  public static List<String> said(Layout layout) {
    return layout.diagnostics().stream()
        .map(diagnostic -> diagnostic.printed() + ": " + diagnostic.message())
        .toList();
  }
}
