package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
    return renaming((line, series) -> lines.contains(line) && series.item().equals(from), to);
  }

  /** Returns the reading with another item in the row of a line that shows a series. */
  public Reading renaming(int line, Series from, LineItem to) {
    return renaming((at, series) -> at == line && series.equals(from), to);
  }

  private Reading renaming(BiPredicate<Integer, Series> which, LineItem to) {
    UnaryOperator<Footing.Row> row =
        old ->
            which.test(old.line(), old.series())
                ? Footing.Row.of(
                    old.line(),
                    Series.of(
                        to, old.series().segment(), old.series().basis(), old.series().unit()))
                : old;
    return with(
        facts.stream()
            .map(
                fact -> which.test(fact.source().line(), fact.series()) ? fact.withItem(to) : fact),
        footings.stream()
            .map(
                footing ->
                    Footing.of(
                        footing.table(),
                        row.apply(footing.total()),
                        footing.parts().stream()
                            .map(part -> Footing.Part.of(part.sign(), row.apply(part.row())))
                            .collect(ImmutableList.toImmutableList()))));
  }

  /**
   * Returns the reading with the opposite signs in the rows of some lines that show series, in the
   * columns of parts of the company too.
   */
  public Reading turning(SetMultimap<Integer, Series> rows) {
    return with(
        facts.stream()
            .map(
                fact ->
                    isTurned(fact.source().line(), fact.series(), rows)
                        ? fact.withFigure(fact.figure().negated())
                        : fact),
        footings.stream().map(footing -> turned(footing, rows)));
  }

  private static Footing turned(Footing footing, SetMultimap<Integer, Series> rows) {
    int whole = isTurned(footing.total().line(), footing.total().series(), rows) ? -1 : 1;
    return Footing.of(
        footing.table(),
        footing.total(),
        footing.parts().stream()
            .map(
                part ->
                    Footing.Part.of(
                        part.sign()
                            * (isTurned(part.row().line(), part.row().series(), rows)
                                ? -whole
                                : whole),
                        part.row()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static boolean isTurned(int line, Series shown, SetMultimap<Integer, Series> rows) {
    return rows.get(line).stream().anyMatch(series -> isOf(series, shown));
  }

  /** Whether a series is what another is, of whichever part of the company. */
  private static boolean isOf(Series series, Series other) {
    return other.item().equals(series.item())
        && other.basis() == series.basis()
        && other.unit().equals(series.unit());
  }

  private Reading with(Stream<Fact> changed, Stream<Footing> sums) {
    return new Reading(
        kind,
        headers,
        columns,
        scale,
        changed.collect(ImmutableList.toImmutableList()),
        sums.collect(ImmutableList.toImmutableList()),
        outline,
        diagnostics);
  }
}
