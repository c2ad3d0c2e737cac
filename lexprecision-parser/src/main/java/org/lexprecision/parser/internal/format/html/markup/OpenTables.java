package org.lexprecision.parser.internal.format.html.markup;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.format.html.markup.Markup.Grid;
import org.lexprecision.parser.internal.format.html.markup.Markup.GridCell;
import org.lexprecision.parser.internal.format.html.markup.Markup.GridRow;
import org.lexprecision.parser.internal.format.html.markup.Markup.Words;

/** The parts of a document read so far, and the tables that are open, one within the other. */
final class OpenTables {

  private final List<Markup> document = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();

  /** A table that is being read. */
  private static final class Level {
    final Grid grid = new Grid();
    @Nullable GridRow row;
    @Nullable GridCell cell;

    void nest() {
      grid.nesting = true;
      if (row != null) {
        row.nesting = true;
      }
    }
  }

  /** The parts of the document in its order; those of open tables are not among them. */
  ImmutableList<Markup> document() {
    return ImmutableList.copyOf(document);
  }

  /** How many tables are open. */
  int depth() {
    return levels.size();
  }

  /** The open cell of the innermost table. */
  @Nullable GridCell cell() {
    Level level = levels.peek();
    return level == null ? null : level.cell;
  }

  /** Adds a part to the innermost open cell, or to the document. */
  void add(Markup part) {
    for (Level level : levels) {
      if (level.cell != null) {
        level.cell.content.add(part);
        return;
      }
    }
    document.add(part);
  }

  /** Adds a part in which tables may stand. */
  void addNesting(Markup part) {
    add(part);
    levels.forEach(Level::nest);
  }

  void openTable() {
    levels.push(new Level());
  }

  void closeTable() {
    Level level = levels.pop();
    if (levels.isEmpty()) {
      document.add(level.grid);
    } else {
      closeNested(level.grid, levels.getFirst());
    }
  }

  /** A table of values stays a table; any other within a cell is words of the cell. */
  private void closeNested(Grid grid, Level outer) {
    if (grid.nesting || NestedTables.hasValues(grid)) {
      add(grid);
      outer.nest();
      return;
    }
    for (GridRow row : grid.rows) {
      String text = row.text();
      if (!text.isEmpty()) {
        add(new Words(row.line, text));
      }
    }
  }

  void openRow(int line) {
    Level level = levels.peek();
    if (level != null) {
      level.row = new GridRow(line);
    }
  }

  void closeRow() {
    Level level = levels.peek();
    if (level != null && level.row != null) {
      level.grid.rows.add(level.row);
      level.row = null;
    }
  }

  void openCell(GridCell cell) {
    Level level = levels.peek();
    if (level != null) {
      level.cell = cell;
    }
  }

  void closeCell() {
    Level level = levels.peek();
    if (level != null && level.cell != null && level.row != null) {
      level.row.cells.add(level.cell);
      level.cell = null;
    }
  }
}
