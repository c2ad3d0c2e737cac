package org.lexprecision.parser.internal.statement;

import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.unit.Scale;

/** Finds the scale that a table states, in its title, its header or a remark above its rows. */
final class TableScales {

  /** A remark on the scale stands among so many rows. */
  private static final int REMARKS = 3;

  private TableScales() {}

  /** The scale that a table states; empty if it states none. */
  static Optional<Scale> stated(Table table, TableTitle title) {
    if (title.scale().isPresent()) {
      return title.scale();
    }
    for (Column column : table.columns()) {
      for (Column.HeaderCell cell : column.header()) {
        Optional<Scale> scale = Scale.find(cell.text());
        if (scale.isPresent()) {
          return scale;
        }
      }
    }
    for (Row row : Iterables.limit(table.rows(), REMARKS)) {
      if (row instanceof Row.Heading heading && heading.label().startsWith("(")) {
        Optional<Scale> scale = Scale.find(heading.label());
        if (scale.isPresent()) {
          return scale;
        }
      }
    }
    return Optional.empty();
  }

  /** The scale of shares that a table states, in its title or over one of its columns. */
  static OptionalInt shares(Table table, TableTitle title) {
    OptionalInt titled = Scale.sharesOf(title.text());
    if (titled.isPresent()) {
      return titled;
    }
    return table.columns().stream()
        .flatMap(column -> column.header().stream())
        .map(cell -> Scale.sharesOf(cell.text()))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** The largest number that a table prints. */
  static BigDecimal largest(Table table) {
    BigDecimal largest = BigDecimal.ZERO;
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values) {
        for (Row.Cell cell : values.cells()) {
          largest = cell.value().magnitude().max(largest);
        }
      }
    }
    return largest;
  }
}
