package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Footing;
import org.lexprecision.LineItem;
import org.lexprecision.Outline;
import org.lexprecision.Series;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.scale.TableScale;

/**
 * What a table says.
 *
 * @param kind the kind of statement it is
 * @param headers the words over its columns
 * @param columns what its columns mean
 * @param scale the scale of its amounts, and how it is known
 * @param facts its figures
 * @param footings which of its rows are sums of others
 * @param outline how it is set out
 * @param diagnostics what became no figure, and everything odd
 */
public record Reading(
    StatementKind kind,
    ImmutableList<ColumnHeader> headers,
    ImmutableList<ColumnMeaning> columns,
    TableScale scale,
    ImmutableList<Fact> facts,
    ImmutableList<Footing> footings,
    Outline outline,
    ImmutableList<Diagnostic> diagnostics) {

  /** Asks whether a column or a figure of the table has a period. */
  public boolean hasPeriods() {
    return columns.stream().anyMatch(column -> column.period().isPresent())
        || facts.stream().anyMatch(fact -> fact.period().isPresent());
  }

  /** Returns the reading with another item in those rows of an item that stand on some lines. */
  public Reading renaming(Set<Integer> lines, LineItem from, LineItem to) {
    ImmutableList<Fact> renamed =
        facts.stream()
            .map(
                fact ->
                    lines.contains(fact.source().line()) && fact.item().equals(from)
                        ? of(to, fact)
                        : fact)
            .collect(ImmutableList.toImmutableList());
    UnaryOperator<Footing.Row> row =
        old ->
            lines.contains(old.line()) && old.series().item().equals(from)
                ? Footing.Row.of(
                    old.line(),
                    Series.of(
                        to, old.series().segment(), old.series().basis(), old.series().unit()))
                : old;
    ImmutableList<Footing> sums =
        footings.stream()
            .map(
                footing ->
                    Footing.of(
                        footing.table(),
                        row.apply(footing.total()),
                        footing.parts().stream()
                            .map(part -> Footing.Part.of(part.sign(), row.apply(part.row())))
                            .collect(ImmutableList.toImmutableList())))
            .collect(ImmutableList.toImmutableList());
    return new Reading(kind, headers, columns, scale, renamed, sums, outline, diagnostics);
  }

  private static Fact of(LineItem item, Fact fact) {
    return Fact.builder()
        .company(fact.company())
        .item(item)
        .segment(fact.segment())
        .basis(fact.basis())
        .period(fact.period())
        .figure(fact.figure())
        .statement(fact.statement())
        .source(fact.source())
        .build();
  }
}
