package org.lexprecision.parser.internal.format.html.markup;

import org.lexprecision.parser.internal.format.html.markup.Markup.Grid;
import org.lexprecision.parser.internal.format.html.markup.Markup.GridCell;
import org.lexprecision.parser.internal.format.html.markup.Markup.GridRow;

/** Tells tables of values from tables that only place words. */
final class NestedTables {

  private NestedTables() {}

  /** Asks whether a table has two rows with words before a value. */
  static boolean hasValues(Grid grid) {
    int rows = 0;
    for (GridRow row : grid.rows) {
      rows += hasValue(row) ? 1 : 0;
      if (rows > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasValue(GridRow row) {
    boolean words = false;
    for (GridCell cell : row.cells) {
      String text = Spelling.plain(cell.text());
      if (text.isEmpty()) {
        continue;
      }
      boolean value = CellValue.of(text) != null;
      if (words && value) {
        return true;
      }
      words |= !value;
    }
    return false;
  }
}
