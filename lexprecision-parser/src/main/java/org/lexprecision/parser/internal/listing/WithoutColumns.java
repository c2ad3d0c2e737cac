package org.lexprecision.parser.internal.listing;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.Optional;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/** A table without some of its columns: those behind them move up. */
final class WithoutColumns {

  private final BitSet without;

  /** For each column how many before it are left out. */
  private final ImmutableIntArray before;

  WithoutColumns(BitSet without, int columns) {
    this.without = without;
    ImmutableIntArray.Builder counts = ImmutableIntArray.builder(columns + 1);
    int count = 0;
    for (int column = 0; column <= columns; column++) {
      counts.add(count);
      count += without.get(column) ? 1 : 0;
    }
    this.before = counts.build();
  }

  Table of(Table table) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    for (int at = 0; at < table.columns().size(); at++) {
      if (!without.get(at)) {
        columns.add(
            new Column(
                table.columns().get(at).header().stream()
                    .map(this::moved)
                    .collect(ImmutableList.toImmutableList())));
      }
    }
    return new Table(
        table.ordinal(),
        table.heading(),
        columns.build(),
        table.rows().stream()
            .flatMap(row -> moved(row).stream())
            .collect(ImmutableList.toImmutableList()));
  }

  private int moved(int column) {
    return column - before.get(column);
  }

  private Column.HeaderCell moved(Column.HeaderCell cell) {
    return new Column.HeaderCell(
        cell.text(), cell.line(), moved(cell.first()), cell.last() - before.get(cell.last() + 1));
  }

  private Optional<Row> moved(Row row) {
    if (row instanceof Row.Values values) {
      ImmutableList<Row.Cell> cells =
          values.cells().stream()
              .filter(cell -> !without.get(cell.column()))
              .map(this::moved)
              .collect(ImmutableList.toImmutableList());
      return Optional.of(
          cells.isEmpty()
              ? new Row.Heading(values.line(), values.indent(), values.label())
              : new Row.Values(values.line(), values.indent(), values.label(), cells));
    }
    if (row instanceof Row.Rule rule) {
      ImmutableList<Integer> under =
          rule.columns().stream()
              .filter(at -> !without.get(at))
              .map(this::moved)
              .collect(ImmutableList.toImmutableList());
      return under.isEmpty()
          ? Optional.empty()
          : Optional.of(new Row.Rule(rule.line(), rule.doubled(), under));
    }
    return Optional.of(row);
  }

  private Row.Cell moved(Row.Cell cell) {
    return new Row.Cell(
        moved(cell.column()),
        cell.printed(),
        cell.value(),
        cell.line(),
        cell.ordinal(),
        cell.sign());
  }
}
