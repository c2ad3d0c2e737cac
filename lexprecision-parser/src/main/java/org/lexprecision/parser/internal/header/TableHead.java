package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.Period;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.row.TableTitle;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.Scale;

/**
 * What a table says before its rows.
 *
 * @param title the words above it
 * @param kind the kind of statement it is
 * @param headers the words over its columns
 * @param columns what its columns mean
 * @param counts what the words nearest to their cells say that these count
 * @param stated the same as their words have it: of a day where they name no length
 * @param instants whether its figures are balances of a moment
 * @param scale the scale it states
 */
public record TableHead(
    TableTitle title,
    StatementKind kind,
    ImmutableList<ColumnHeader> headers,
    ImmutableList<ColumnMeaning> columns,
    ImmutableList<Optional<Count>> counts,
    ImmutableList<ColumnMeaning> stated,
    boolean instants,
    Optional<Scale> scale) {

  /** Asks whether the words over the columns name nothing but days, or no time at all. */
  public boolean namesDays() {
    return stated.stream().flatMap(one -> one.period().stream()).allMatch(Period::isInstant);
  }
}
