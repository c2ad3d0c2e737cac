package org.lexprecision.parser.internal.grid;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.stream.Stream;

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

  /** Returns the rows that have values, from top to bottom. */
  public Stream<Row.Values> values() {
    return rows.stream().filter(Row.Values.class::isInstance).map(Row.Values.class::cast);
  }

  /** Returns all cells, row by row. */
  public Stream<Row.Cell> cells() {
    return values().flatMap(row -> row.cells().stream());
  }

  /** Returns the cells of each column, from top to bottom. */
  public ImmutableListMultimap<Integer, Row.Cell> cellsByColumn() {
    return cells().collect(toImmutableListMultimap(Row.Cell::column, cell -> cell));
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
