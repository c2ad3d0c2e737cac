package org.lexprecision.parser.roundtrip;

import com.google.common.collect.ImmutableList;

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

  String scaleText() {
    return switch (scale) {
      case 0 -> "(In dollars)";
      case 3 -> "(IN THOUSANDS)";
      default -> "(Dollars in millions)";
    };
  }
}
