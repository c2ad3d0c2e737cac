package org.lexprecision.parser.internal.identity;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.row.RowReader;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.CurrencyWords;

/**
 * Rows above the first currency sign of a table, which count something else than money.
 *
 * <p>A column of money bears its sign at its first amount, or at its sum. Where "$" first stands in
 * the fourth row of a table of operating data, and that row is no sum, the three above it are none.
 */
public final class UnsignedRows {

  private static final ImmutableSet<StatementKind> STATEMENTS =
      ImmutableSet.of(
          StatementKind.OPERATIONS,
          StatementKind.BALANCE_SHEET,
          StatementKind.CASH_FLOW,
          StatementKind.RECONCILIATION);

  private UnsignedRows() {}

  /**
   * Makes them counts, unless the words above the table name money.
   *
   * @param title the words above the table
   */
  public static void settle(Table table, String title, List<RowDraft> rows) {
    divisors(table, rows);
    int first = 0;
    while (first < rows.size() && !isSigned(rows.get(first))) {
      first++;
    }
    if (first == 0
        || first == rows.size()
        || isSum(rows, first)
        || CurrencyWords.isIn(title)
        || table.columns().stream()
            .flatMap(column -> column.header().stream())
            .map(Column.HeaderCell::text)
            .anyMatch(CurrencyWords::isIn)) {
      return;
    }
    boolean plain =
        rows.subList(0, first).stream()
            .noneMatch(row -> isMoney(row) || STATEMENTS.contains(row.statement));
    for (RowDraft row : rows.subList(0, first)) {
      if (plain && row.measure.count() == Count.MONEY) {
        row.measure = row.measure.counting(Count.PURE);
      }
    }
  }

  /** Makes counts of the rows by which the words over a column divide: "Per ASM" and "ASMs". */
  private static void divisors(Table table, List<RowDraft> rows) {
    ImmutableSet<String> divisors =
        table.columns().stream()
            .flatMap(column -> column.header().stream())
            .flatMap(cell -> Quantities.perThing(cell.text()).stream())
            .map(Captions::normalized)
            .collect(ImmutableSet.toImmutableSet());
    for (RowDraft row : rows) {
      if (row.measure.count() == Count.MONEY
          && !row.measure.known()
          && !isSigned(row)
          && divisors.contains("per " + Captions.normalized(row.caption()))) {
        row.measure = row.measure.counting(Count.PURE);
      }
    }
  }

  private static boolean isSigned(RowDraft row) {
    return row.values.stream().anyMatch(value -> !value.cell.sign().isEmpty());
  }

  /** Whether a row is money whatever its signs. */
  private static boolean isMoney(RowDraft row) {
    return row.measure.count().isOfMoney()
        && (row.measure.known() || Quantities.areMoney(row.caption()) || row.money.isPresent());
  }

  /** Asks whether a row is a sum of those above it. */
  private static boolean isSum(List<RowDraft> rows, int at) {
    RowDraft total = rows.get(at);
    boolean amounts = at > 0 && rows.get(at - 1).measure.count() == Count.MONEY;
    if ((amounts && RowReader.isTotal(total.caption())) || total.values.isEmpty()) {
      return true;
    }
    int column = total.values.get(0).cell.column();
    BigDecimal whole = total.values.get(0).token.magnitude();
    BigDecimal sum = BigDecimal.ZERO;
    for (int above = at - 1; above >= 0; above--) {
      RowDraft.@Nullable Value value = rows.get(above).at(column);
      sum = value == null ? sum : sum.add(value.signed());
      if (above < at - 1 && sum.abs().compareTo(whole) == 0) {
        return true;
      }
    }
    return false;
  }
}
