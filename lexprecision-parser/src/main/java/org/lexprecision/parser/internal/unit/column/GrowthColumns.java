package org.lexprecision.parser.internal.unit.column;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.token.TokenValue;

/**
 * Finds columns that say without any sign by how many percent two others differ, as their rows
 * prove: 1,488 and 1,522 beside "(2)".
 */
final class GrowthColumns {

  /** So many rows must prove it. */
  private static final int PROOFS = 3;

  /** Of so many rows that prove it, one may be a slip. */
  private static final int SLIPS = 4;

  /** So many columns before it are compared. */
  private static final int COMPARED = 9;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A change of a thousand percent is printed as none. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private final ImmutableList<ImmutableMap<Integer, Row.Cell>> rows;

  private GrowthColumns(Table table) {
    this.rows = table.values().map(Row.Values::byColumn).collect(ImmutableList.toImmutableList());
  }

  /** The cells of such columns that have no sign. */
  static ImmutableSet<Row.Cell> unsigned(Table table) {
    GrowthColumns growth = new GrowthColumns(table);
    ImmutableSet.Builder<Row.Cell> unsigned = ImmutableSet.builder();
    for (int column = 2; column < table.columns().size(); column++) {
      if (growth.isOne(column)) {
        int growing = column;
        growth.rows.stream()
            .filter(row -> row.containsKey(growing))
            .map(row -> row.get(growing))
            .filter(GrowthColumns::isBare)
            .forEach(unsigned::add);
      }
    }
    return unsigned.build();
  }

  private boolean isOne(int column) {
    for (int later = column - 1; later >= Math.max(0, column - COMPARED); later--) {
      for (int earlier = column - 1; earlier >= Math.max(0, column - COMPARED); earlier--) {
        if (later != earlier && isProven(later, earlier, column)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isProven(int later, int earlier, int change) {
    int proofs = 0;
    int misses = 0;
    for (ImmutableMap<Integer, Row.Cell> row : rows) {
      Row.@Nullable Cell now = row.get(later);
      Row.@Nullable Cell before = row.get(earlier);
      Row.@Nullable Cell off = row.get(change);
      if (now == null
          || before == null
          || off == null
          || !areAmounts(now, before)
          || !isBare(off)
          || off.value().magnitude().signum() == 0) {
        continue;
      }
      boolean percent = isPercent(now.value(), before.value(), off.value());
      boolean amount = isAmount(now.value(), before.value(), off.value());
      proofs += percent && !amount ? 1 : 0;
      misses += percent ? 0 : 1;
    }
    return proofs >= PROOFS && misses * SLIPS <= proofs;
  }

  /** Whether two cells are amounts of which a rate of growth can be told. */
  private static boolean areAmounts(Row.Cell now, Row.Cell before) {
    return !now.value().isPercent()
        && !before.value().isPercent()
        && now.value().isWellFormed()
        && before.value().isWellFormed()
        && before.value().signed().signum() > 0;
  }

  /** Whether a number is the change in percent. */
  private static boolean isPercent(TokenValue now, TokenValue before, TokenValue change) {
    BigDecimal base = before.signed();
    BigDecimal off = now.signed().subtract(base);
    BigDecimal rounding = base.movePointLeft(change.decimals());
    return off.multiply(HUNDRED).subtract(change.signed().multiply(base)).abs().compareTo(rounding)
        <= 0;
  }

  /** Whether it may be the change in what the amounts stand in. */
  private static boolean isAmount(TokenValue now, TokenValue before, TokenValue change) {
    BigDecimal off = now.signed().subtract(before.signed());
    return off.abs().subtract(change.magnitude()).abs().compareTo(BigDecimal.ONE) <= 0;
  }

  private static boolean isBare(Row.Cell cell) {
    return cell.value().isWellFormed()
        && !cell.value().nil()
        && cell.sign().isEmpty()
        && cell.value().suffix() == TokenValue.Suffix.NONE
        && cell.value().magnitude().compareTo(LARGE) < 0;
  }
}
