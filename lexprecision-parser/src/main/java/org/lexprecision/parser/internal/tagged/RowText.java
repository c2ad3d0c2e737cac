package org.lexprecision.parser.internal.tagged;

import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.token.ValueTokens;

/** The text of one table row as it goes by, cell by cell, to count the value tokens in it. */
final class RowText {

  private final int row;
  private final List<StringBuilder> cells = new ArrayList<>();

  RowText(int row) {
    this.row = row;
    cells.add(new StringBuilder());
  }

  /** The ordinal of the row, from 1. */
  int row() {
    return row;
  }

  /** Begins a cell. */
  void openCell() {
    cells.add(new StringBuilder());
  }

  /** Adds words to the cell. */
  void add(String words) {
    cells.get(cells.size() - 1).append(words);
  }

  /** How many value tokens have begun so far. */
  int tokens() {
    return cells.stream().mapToInt(cell -> ValueTokens.in(cell.toString()).size()).sum();
  }
}
