package org.lexprecision.parser.internal.part.row;

import org.lexprecision.Segment;

/**
 * Of what part of the company a row is.
 *
 * @param segment the part, or the company
 * @param measure words that name what the row measures, where its caption names the part; empty
 *     where its caption does
 * @param proven whether the parts add up to what is printed for the whole
 */
public record RowPart(Segment segment, String measure, boolean proven) {

  /** The same part, of which columns say what is measured. */
  public RowPart unmeasured() {
    return new RowPart(segment, "", proven);
  }
}
