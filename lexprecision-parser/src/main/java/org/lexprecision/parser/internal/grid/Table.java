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

  /** Returns the table under the heading and the heads of another, with its own year. */
  Table under(Table first) {
    ImmutableList.Builder<Column> headed = ImmutableList.builder();
    for (int at = 0; at < columns.size(); at++) {
      headed.add(
          new Column(
              ImmutableList.<Column.HeaderCell>builder()
                  .addAll(YearBlocks.heads(first, first.columns().get(at)))
                  .addAll(columns.get(at).header())
                  .build()));
    }
    ImmutableList.Builder<Paragraph.Line> lines = ImmutableList.builder();
    first.heading().stream().filter(line -> !YearBlocks.isYear(line.text())).forEach(lines::add);
    return new Table(ordinal, lines.addAll(heading).build(), headed.build(), rows);
  }

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
}
