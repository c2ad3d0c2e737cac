package org.lexprecision.parser.internal.part.column;

import java.util.Optional;
import org.lexprecision.Segment;

/**
 * Of what part of the company the cells of a column are.
 *
 * @param segment the part, or the company; empty where the column does not tell
 * @param view what the column shows of its rows' items beside the company's figures; else empty
 */
public record ColumnPart(Optional<Segment> segment, String view) {

  public static final ColumnPart UNTOLD = new ColumnPart(Optional.empty(), "");
  static final ColumnPart COMPANY = new ColumnPart(Optional.of(Segment.consolidated()), "");

  static ColumnPart of(String name) {
    return new ColumnPart(Optional.of(Segment.of(name)), "");
  }

  static ColumnPart seenAs(String words) {
    return new ColumnPart(Optional.empty(), words);
  }
}
