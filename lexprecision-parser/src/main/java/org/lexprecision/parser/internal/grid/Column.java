package org.lexprecision.parser.internal.grid;

import com.google.common.collect.ImmutableList;

/**
 * A column of values, with what is printed above it.
 *
 * @param header the header cells that stand over the column, from top to bottom; a cell that spans
 *     several columns stands in each
 */
public record Column(ImmutableList<HeaderCell> header) {

  /**
   * A cell of the header.
   *
   * @param text the text, single-spaced, joined where it is wrapped
   * @param line the line it begins on
   * @param first the first column it spans
   * @param last the last column it spans
   */
  public record HeaderCell(String text, int line, int first, int last) {}
}
