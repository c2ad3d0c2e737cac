package org.lexprecision.parser.roundtrip;

import com.google.common.collect.ImmutableList;
import org.lexprecision.LineItem;
import org.lexprecision.Segment;

/** A row to be typeset, or the heading of the rows below it. */
sealed interface PrintedRow {

  /** Words alone. */
  record Heading(String text) implements PrintedRow {}

  /**
   * A row of figures in the scale of the table.
   *
   * @param total whether it is the sum of rows above it
   * @param amounts its amounts, one a column
   */
  record Figures(
      String label, LineItem item, Segment segment, boolean total, ImmutableList<Long> amounts)
      implements PrintedRow {}
}
