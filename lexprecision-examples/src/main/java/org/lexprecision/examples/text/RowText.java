package org.lexprecision.examples.text;

import com.google.common.collect.ImmutableList;
import org.lexprecision.examples.table.Column;

/** Rows for people under the names of their columns; columns without a cell are left out. */
public final class RowText {

  private RowText() {}

  /** Returns the lines of a table; a row of names stands above them. */
  public static <R> ImmutableList<String> lines(
      ImmutableList<R> rows, ImmutableList<Column<R>> columns) {
    if (rows.isEmpty()) {
      return ImmutableList.of("Nothing is like that.");
    }
    ImmutableList<Column<R>> told =
        columns.stream()
            .filter(column -> rows.stream().anyMatch(row -> column.printed(row).isPresent()))
            .collect(ImmutableList.toImmutableList());
    TextGrid grid = new TextGrid("l".repeat(told.size()));
    grid.row(told.stream().map(Column::name).toList());
    for (R row : rows) {
      grid.row(
          told.stream()
              .map(column -> column.printed(row).map(Object::toString).orElse(""))
              .toList());
    }
    return grid.lines("");
  }
}
