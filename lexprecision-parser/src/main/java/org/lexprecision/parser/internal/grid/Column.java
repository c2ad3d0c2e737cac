package org.lexprecision.parser.internal.grid;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

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
  public record HeaderCell(String text, int line, int first, int last) {

    /** Returns the cell with other words in its place. */
    public HeaderCell saying(String words) {
      return new HeaderCell(words, line, first, last);
    }
  }

  /** The cell of the header that is nearest to the values; empty without a header. */
  public Optional<HeaderCell> nearest() {
    return header.isEmpty() ? Optional.empty() : Optional.of(header.get(header.size() - 1));
  }

  /** Returns the column with other words nearest to its values. */
  public Column saying(String words) {
    return saying(header.size() - 1, words);
  }

  /** Returns the column with other words in one cell of its header. */
  public Column saying(int place, String words) {
    return new Column(
        ImmutableList.<HeaderCell>builder()
            .addAll(header.subList(0, place))
            .add(header.get(place).saying(words))
            .addAll(header.subList(place + 1, header.size()))
            .build());
  }
}
