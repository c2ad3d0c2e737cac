package org.lexprecision.examples.bulk;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.lexprecision.examples.table.Column;

/**
 * A file or a company, and why nothing came of it or of a row of it.
 *
 * @param subject the file, or the name of the company
 * @param reason why
 */
record Failure(String subject, String reason) {

  /** The columns of failures. */
  static final ImmutableList<Column<Failure>> COLUMNS =
      ImmutableList.of(
          Column.text("subject", Failure::subject), Column.text("reason", Failure::reason));

  /** The rows of a subject that are in no line. */
  static <R> ImmutableList<Failure> leftOut(
      String subject, BulkTable.Lines<R> lines, Function<R, Object> told) {
    return lines.leftOut().stream()
        .map(
            row ->
                new Failure(subject, "a decimal does not fit, and is left out: " + told.apply(row)))
        .collect(ImmutableList.toImmutableList());
  }
}
