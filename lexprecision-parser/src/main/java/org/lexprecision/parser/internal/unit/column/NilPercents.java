package org.lexprecision.parser.internal.unit.column;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/**
 * Tells the dashes that stand for no percent from those that stand for no money: in a column of
 * percentages alone, or in a row of them.
 */
final class NilPercents {

  private static final int FEWEST = 2;

  private final Table table;
  private final ImmutableListMultimap<Integer, Row.Cell> cells;
  private final ImmutableList<Boolean> rates;

  private NilPercents(Table table) {
    this.table = table;
    this.cells = table.cellsByColumn();
    this.rates =
        IntStream.range(0, table.columns().size())
            .mapToObj(column -> arePercents(cells.get(column), FEWEST))
            .collect(ImmutableList.toImmutableList());
  }

  static Table marked(Table table) {
    boolean open =
        table.rows().stream().anyMatch(row -> has(row, NilPercents::isNil))
            && table.rows().stream().anyMatch(row -> has(row, cell -> cell.value().isPercent()));
    return open ? new NilPercents(table).marked() : table;
  }

  private static boolean has(Row row, Predicate<Row.Cell> wanted) {
    return row instanceof Row.Values values && values.cells().stream().anyMatch(wanted);
  }

  private Table marked() {
    return new Table(
        table.ordinal(),
        table.heading(),
        table.columns(),
        table.rows().stream().map(this::marked).collect(ImmutableList.toImmutableList()));
  }

  private Row marked(Row row) {
    if (!(row instanceof Row.Values values) || !has(row, NilPercents::isNil)) {
      return row;
    }
    boolean ofPercents = arePercents(values.cells(), 1);
    boolean ofAmounts =
        values.cells().stream().anyMatch(cell -> isAmount(cell) && isOfRates(cell.column()));
    return new Row.Values(
        values.line(),
        values.indent(),
        values.label(),
        values.cells().stream()
            .map(
                cell ->
                    isNil(cell) && isPercent(cell.column(), ofPercents, ofAmounts)
                        ? cell.inPercent()
                        : cell)
            .collect(ImmutableList.toImmutableList()));
  }

  private boolean isPercent(int column, boolean ofPercents, boolean ofAmounts) {
    boolean among = cells.get(column).stream().anyMatch(cell -> cell.value().isPercent());
    return ofPercents ? among || isOfNothing(column) : isOfRates(column) && !ofAmounts;
  }

  /** Whether a column of another time, and of nothing else, has no number at all. */
  private boolean isOfNothing(int column) {
    return column >= 0
        && column < table.columns().size()
        && cells.get(column).stream().noneMatch(NilPercents::isAmount)
        && !PeriodGrammar.dates(CountWords.words(table.columns().get(column))).isEmpty();
  }

  private boolean isOfRates(int column) {
    return column >= 0 && column < rates.size() && rates.get(column);
  }

  private static boolean arePercents(List<Row.Cell> cells, int fewest) {
    return cells.stream().filter(cell -> cell.value().isPercent()).count() >= fewest
        && cells.stream().noneMatch(NilPercents::isAmount);
  }

  private static boolean isAmount(Row.Cell cell) {
    return !cell.value().nil() && !cell.value().isPercent();
  }

  private static boolean isNil(Row.Cell cell) {
    return cell.value().nil() && !cell.value().isPercent();
  }
}
