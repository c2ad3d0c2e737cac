package org.lexprecision.parser.internal.unit.column;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.unit.Numbers;

/** The columns of a table with their cells, looked up once however wide it is. */
record TableCells(
    ImmutableList<Column> columns, ImmutableListMultimap<Integer, Row.Cell> byColumn) {

  static TableCells of(Table table) {
    return new TableCells(table.columns(), table.cellsByColumn());
  }

  /** The cells of a column, from top to bottom. */
  ImmutableList<Row.Cell> in(int column) {
    return byColumn.get(column);
  }

  Numbers numbers(int column) {
    return Numbers.of(in(column));
  }
}
