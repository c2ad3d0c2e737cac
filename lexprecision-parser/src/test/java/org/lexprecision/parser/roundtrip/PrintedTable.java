package org.lexprecision.parser.roundtrip;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import org.lexprecision.LineItem;

/**
 * A table to be typeset.
 *
 * @param title what it is called
 * @param scale the power of ten its figures are stated in: 0, 3 or 6
 * @param columns its columns, in pairs of this year and the last
 * @param rows its rows
 */
record PrintedTable(
    String title, int scale, ImmutableList<PrintedColumn> columns, ImmutableList<PrintedRow> rows) {

  /** The amounts of the row of an item. */
  ImmutableList<Long> amounts(LineItem item) {
    return rows.stream()
        .filter(PrintedRow.Figures.class::isInstance)
        .map(PrintedRow.Figures.class::cast)
        .filter(row -> row.item().equals(item))
        .findFirst()
        .orElseThrow()
        .amounts();
  }

  /** Asks whether columns are of other periods than all those of the table. */
  boolean isBeside(List<PrintedColumn> others) {
    return Collections.disjoint(columns, others);
  }

  String scaleText() {
    return switch (scale) {
      case 0 -> "(In dollars)";
      case 3 -> "(IN THOUSANDS)";
      default -> "(Dollars in millions)";
    };
  }
}
