package org.lexprecision.parser.internal.unit.column;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.token.TokenValue;

/**
 * Finds the percentages that are printed without their sign, between others that have it: a sum
 * proves them.
 *
 * <p>The sign is often printed on the first and the last of a column alone: 63%, 30, 7, 100%.
 */
public final class PercentColumns {

  private PercentColumns() {}

  /** Returns a table with the percentages marked that its sums prove. */
  public static Table marked(Table table) {
    Set<Row.Cell> proven = new HashSet<>(RateColumns.unsigned(table));
    proven.addAll(GrowthColumns.unsigned(table));
    ImmutableListMultimap<Integer, Row.Cell> cells = table.cellsByColumn();
    for (int column = 0; column < table.columns().size(); column++) {
      prove(cells.get(column), proven);
    }
    return NilPercents.marked(
        proven.isEmpty()
            ? table
            : new Table(
                table.ordinal(),
                table.heading(),
                table.columns(),
                table.rows().stream()
                    .map(row -> marked(row, proven))
                    .collect(ImmutableList.toImmutableList())));
  }

  /** From each percentage on, adds up what follows until it is what is printed next. */
  private static void prove(List<Row.Cell> cells, Set<Row.Cell> proven) {
    for (int from = 0; from < cells.size(); from++) {
      if (cells.get(from).value().isPercent()) {
        from = Math.max(from, run(cells, from, proven));
      }
    }
  }

  /** Proves the run from a percentage on; returns its last cell. */
  private static int run(List<Row.Cell> cells, int from, Set<Row.Cell> proven) {
    BigDecimal sum = cells.get(from).value().signed();
    int bare = 0;
    for (int at = from + 1; at < cells.size(); at++) {
      Row.Cell cell = cells.get(at);
      boolean percent = cell.value().isPercent();
      if (!percent && !isBare(cell)) {
        return from;
      }
      if (at - from > 1
          && bare > 0
          && isSum(sum, cell, at - from)
          && !isSumWithout(cells, from, sum, cell)) {
        cells.subList(from + 1, at + 1).stream()
            .filter(PercentColumns::isBare)
            .forEach(proven::add);
        return at;
      }
      if (percent) {
        return from;
      }
      bare++;
      sum = sum.add(cell.value().signed());
    }
    return from;
  }

  private static boolean isBare(Row.Cell cell) {
    return cell.value().isWellFormed()
        && cell.sign().isEmpty()
        && (cell.value().nil() || cell.value().suffix() == TokenValue.Suffix.NONE);
  }

  /** Whether a cell is a sum of so many parts, but for what rounding does. */
  private static boolean isSum(BigDecimal sum, Row.Cell total, int parts) {
    BigDecimal most = BigDecimal.valueOf(parts + 1L).movePointLeft(total.value().decimals());
    BigDecimal off = sum.subtract(total.value().signed()).abs();
    return total.value().magnitude().signum() != 0 && off.add(off).compareTo(most) <= 0;
  }

  /**
   * Whether a number without the sign is the sum of the others as well without the percentage: of
   * numbers of stores below a percentage.
   */
  private static boolean isSumWithout(
      List<Row.Cell> cells, int percentage, BigDecimal sum, Row.Cell total) {
    BigDecimal whole = total.value().signed();
    BigDecimal rest = sum.subtract(cells.get(percentage).value().signed());
    return !total.value().isPercent()
        && rest.subtract(whole).abs().compareTo(sum.subtract(whole).abs()) <= 0;
  }

  private static Row marked(Row row, Set<Row.Cell> proven) {
    return row instanceof Row.Values values && values.cells().stream().anyMatch(proven::contains)
        ? new Row.Values(
            values.line(),
            values.indent(),
            values.label(),
            values.cells().stream()
                .map(cell -> proven.contains(cell) && !cell.value().nil() ? cell.inPercent() : cell)
                .collect(ImmutableList.toImmutableList()))
        : row;
  }
}
