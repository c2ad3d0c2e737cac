package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A line of a table's body.
 *
 * @param caption its words
 * @param groups the headings above it, outermost first
 * @param item what the catalogue knows its item to be, if it knows it
 * @param statement what the figures of its kind of statement are, where that is sure
 * @param ratio whether its figures are rates, shares of something or amounts for one thing
 * @param columns the columns in which it has figures; none in a heading
 * @param closing what it shows under columns that end on one day and last longer or shorter
 * @param amongst what it adds up with, where that tells: balances of a day, or what takes time
 */
public record RowLine(
    String caption,
    ImmutableList<String> groups,
    Optional<Timing> item,
    Optional<Timing> statement,
    boolean ratio,
    ImmutableList<Integer> columns,
    Closing closing,
    Optional<Timing> amongst) {

  /** A line of words alone. */
  public static RowLine heading(String words) {
    return new RowLine(
        words,
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        ImmutableList.of(),
        Closing.NOTHING,
        Optional.empty());
  }

  boolean isHeading() {
    return columns.isEmpty();
  }
}
