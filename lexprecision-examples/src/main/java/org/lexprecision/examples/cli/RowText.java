package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;

/** Rows for people under the names of their columns; columns without a cell are left out. */
final class RowText {

  private RowText() {}

  static <R> ImmutableList<String> lines(ImmutableList<R> rows, ImmutableList<Column<R>> columns) {
    if (rows.isEmpty()) {
      return ImmutableList.of("Nothing is like that.");
    }
    ImmutableList<Column<R>> told =
        columns.stream()
            .filter(column -> rows.stream().anyMatch(row -> column.cell().apply(row).isPresent()))
            .collect(ImmutableList.toImmutableList());
    TextGrid grid = new TextGrid("l".repeat(told.size()));
    grid.row(told.stream().map(Column::name).toList());
    for (R row : rows) {
      grid.row(
          told.stream()
              .map(column -> column.cell().apply(row).map(Object::toString).orElse(""))
              .toList());
    }
    return grid.lines("");
  }
}
