package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Footing;
import org.lexprecision.StatementKind;

/**
 * What a table says.
 *
 * @param kind the kind of statement it is
 * @param columns what its columns mean
 * @param facts its figures
 * @param footings which of its rows are sums of others
 * @param diagnostics what became no figure, and everything odd
 */
record Reading(
    StatementKind kind,
    ImmutableList<ColumnMeaning> columns,
    ImmutableList<Fact> facts,
    ImmutableList<Footing> footings,
    ImmutableList<Diagnostic> diagnostics) {

  /** Asks whether a column of the table has a period. */
  boolean hasPeriods() {
    return columns.stream().anyMatch(column -> column.period().isPresent());
  }
}
