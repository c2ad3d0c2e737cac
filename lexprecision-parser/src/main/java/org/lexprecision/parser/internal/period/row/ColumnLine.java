package org.lexprecision.parser.internal.period.row;

import java.util.Optional;
import org.lexprecision.Period;

/**
 * What stands over a column.
 *
 * @param period the time that its head and the title give it
 * @param words all words over it
 * @param change whether it shows changes, which have no time
 */
public record ColumnLine(Optional<Period> period, String words, boolean change) {

  /** Returns the column without a time. */
  ColumnLine untimed() {
    return new ColumnLine(Optional.empty(), words, change);
  }
}
