package org.lexprecision.parser.internal.format.html.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.lexprecision.parser.internal.format.html.markup.CellStyle.Edge;
import org.lexprecision.parser.internal.format.html.markup.Markup.GridCell;
import org.lexprecision.parser.internal.format.html.markup.Markup.GridRow;

/** A row whose cells have their places in the grid of its table. */
record Placed(int line, ImmutableList<Cell> cells) {

  /**
   * A cell.
   *
   * @param first the first column of the grid it covers, from 0
   * @param last the last one
   * @param text its words, superscripts marked
   * @param indent how far the words are indented, in points
   * @param top the rule above it
   * @param bottom the rule below it
   */
  record Cell(int first, int last, String text, int indent, Edge top, Edge bottom) {}

  /** No row of a filing is so wide; beyond it spans count as one, so that no sum overflows. */
  private static final int WIDE = 1 << 20;

  /** A cell of a former row that reaches down into this one. */
  private static final class Reaching {
    final int first;
    final int last;
    int rows;

    Reaching(int first, int last, int rows) {
      this.first = first;
      this.last = last;
      this.rows = rows;
    }
  }

  /** Places the cells of a table's rows, as its spans over columns and rows say. */
  static ImmutableList<Placed> of(List<GridRow> rows) {
    ImmutableList.Builder<Placed> placed = ImmutableList.builder();
    List<Reaching> reaching = new ArrayList<>();
    for (GridRow row : rows) {
      placed.add(place(row, reaching));
      row.letGo();
    }
    return placed.build();
  }

  private static Placed place(GridRow row, List<Reaching> reaching) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    List<Reaching> further = new ArrayList<>();
    Iterator<Reaching> occupied = reaching.iterator();
    Reaching next = occupied.hasNext() ? occupied.next() : null;
    int column = 0;
    for (GridCell cell : row.cells) {
      while (next != null && next.first <= column) {
        column = Math.max(column, next.last + 1);
        next = occupied.hasNext() ? occupied.next() : null;
      }
      int last = column > WIDE ? column : column + cell.columns - 1;
      cells.add(new Cell(column, last, cell.text(), cell.indent, cell.top, cell.bottom));
      if (cell.rows > 1) {
        further.add(new Reaching(column, last, cell.rows));
      }
      column = last + 1;
    }
    merge(reaching, further);
    return new Placed(row.line, cells.build());
  }

  /** Counts the row just placed off the reaching cells, and adds those that begin in it. */
  private static void merge(List<Reaching> reaching, List<Reaching> further) {
    reaching.addAll(further);
    reaching.removeIf(cell -> --cell.rows < 1);
    if (!further.isEmpty()) {
      reaching.sort((a, b) -> Integer.compare(a.first, b.first));
    }
  }
}
