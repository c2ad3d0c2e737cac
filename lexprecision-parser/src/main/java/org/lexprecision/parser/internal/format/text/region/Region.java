package org.lexprecision.parser.internal.format.text.region;

import com.google.common.collect.ImmutableList;

/**
 * The lines of a table, as indexes among the lines of the document.
 *
 * @param top the first line that may belong to its heading
 * @param rows the rows with values
 * @param tagged whether tags say that it is a table
 */
public record Region(int top, ImmutableList<Integer> rows, boolean tagged) {

  /** Returns the region with another first line. */
  public Region from(int line) {
    return new Region(line, rows, tagged);
  }

  public int first() {
    return rows.get(0);
  }

  public int last() {
    return rows.get(rows.size() - 1);
  }
}
