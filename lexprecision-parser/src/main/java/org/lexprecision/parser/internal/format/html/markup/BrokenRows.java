package org.lexprecision.parser.internal.format.html.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.format.html.markup.Markup.GridCell;
import org.lexprecision.parser.internal.format.html.markup.Markup.GridRow;
import org.lexprecision.parser.internal.format.html.markup.Markup.Words;
import org.lexprecision.parser.internal.token.ValueTokens;

/**
 * Parts rows whose cells hold several rows, one a line: "Basic" above "Diluted" in one cell, 1.20
 * above 1.18 in the next.
 */
public final class BrokenRows {

  private BrokenRows() {}

  /** Returns the rows with such rows parted. */
  public static List<GridRow> parted(List<GridRow> rows) {
    List<GridRow> parted = new ArrayList<>(rows.size());
    for (GridRow row : rows) {
      int lines = lines(row);
      if (lines < 2) {
        parted.add(row);
        continue;
      }
      List<String> captions = caption(row);
      for (int i = captions.size(); i > lines; i--) {
        GridRow words = new GridRow(row.line);
        words.cells.add(part(row.cells.get(0), row, captions.get(captions.size() - i)));
        parted.add(words);
      }
      for (int i = lines; i > 0; i--) {
        GridRow part = new GridRow(row.line);
        for (GridCell cell : row.cells) {
          List<String> text = cell.lines();
          part.cells.add(part(cell, row, text.isEmpty() ? "" : text.get(text.size() - i)));
        }
        parted.add(part);
      }
    }
    return parted;
  }

  private static GridCell part(GridCell cell, GridRow row, String text) {
    return new GridCell(cell, new Words(row.line, text));
  }

  private static List<String> caption(GridRow row) {
    return row.cells.get(0).lines();
  }

  /** How many lines of values the row has: the same in each cell; 0 if it is one row. */
  private static int lines(GridRow row) {
    int lines = 0;
    for (int i = 1; i < row.cells.size(); i++) {
      GridCell cell = row.cells.get(i);
      List<String> text = cell.lines();
      if (cell.rows > 1 || (!text.isEmpty() && (!areCells(text) || text.size() < 2))) {
        return 0;
      }
      if (!text.isEmpty()) {
        if (lines > 0 && text.size() != lines) {
          return 0;
        }
        lines = text.size();
      }
    }
    return lines > 0 && captionsFit(row, lines) ? lines : 0;
  }

  /** Whether the caption has a line for each line of values, below words that end in a colon. */
  private static boolean captionsFit(GridRow row, int lines) {
    List<String> captions = caption(row);
    int above = captions.size() - lines;
    return row.cells.get(0).rows == 1
        && above >= 0
        && captions.subList(0, above).stream().allMatch(words -> words.endsWith(":"));
  }

  private static boolean areCells(List<String> lines) {
    boolean values = false;
    for (String line : lines) {
      String plain = Spelling.plain(line);
      @Nullable CellValue value = CellValue.of(plain);
      values |= value != null;
      boolean sign =
          plain.length() <= 3
              && (ValueTokens.isCurrencySign(plain) || plain.equals(")") || plain.equals("%"));
      if (value == null && !sign && !ValueTokens.isPlaceholder(plain)) {
        return false;
      }
    }
    return values || lines.stream().allMatch(line -> line.length() <= 3);
  }
}
