package org.lexprecision.parser.internal.grid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;

/**
 * A grid of value cells under headed columns.
 *
 * <p>Columns are counted from 0 in printed order and hold values; the labels are no column. A blank
 * cell is absent: no value ever moves into a neighbour's column.
 *
 * @param ordinal the ordinal of the table in its document, from 1
 * @param heading the lines that stand above the header and belong to the table (company, title,
 *     scale), in printed order
 * @param columns the columns
 * @param rows the rows, in printed order
 */
public record Table(
    int ordinal,
    ImmutableList<Paragraph.Line> heading,
    ImmutableList<Column> columns,
    ImmutableList<Row> rows)
    implements Block {

  /** Returns the cells of each column, from top to bottom. */
  public ImmutableListMultimap<Integer, Row.Cell> cellsByColumn() {
    ImmutableListMultimap.Builder<Integer, Row.Cell> cells = ImmutableListMultimap.builder();
    for (Row row : rows) {
      if (row instanceof Row.Values values) {
        values.cells().forEach(cell -> cells.put(cell.column(), cell));
      }
    }
    return cells.build();
  }

  /** Asks whether more than two of three numbers have no decimals. */
  public boolean isMostlyWhole() {
    int with = 0;
    int without = 0;
    for (Row row : rows) {
      if (row instanceof Row.Values values) {
        for (Row.Cell cell : values.cells()) {
          if (cell.printed().indexOf('.') >= 0) {
            with++;
          } else {
            without++;
          }
        }
      }
    }
    return without > 2 * with;
  }
}
