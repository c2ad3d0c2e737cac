package org.lexprecision.parser.internal.part.row;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Rows that may be parts of one thing.
 *
 * @param question the table they stand in
 * @param rows the rows that are no sums of others
 * @param total the row that is their sum; empty where none is
 * @param measure words that name what they are parts of; empty where none do
 * @param recurring how many of the rows stand under another heading too that names an item
 */
record RowGroup(
    RowQuestion question,
    ImmutableList<NamedRow> rows,
    Optional<NamedRow> total,
    String measure,
    int recurring) {

  /** Asks whether at least half of the rows are such. */
  boolean mostly(Predicate<NamedRow> such) {
    return 2 * count(such) >= rows.size();
  }

  int count(Predicate<NamedRow> such) {
    return (int) rows.stream().filter(such).count();
  }
}
