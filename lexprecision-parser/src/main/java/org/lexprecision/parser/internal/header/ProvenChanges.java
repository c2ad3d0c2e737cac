package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.token.TokenValue;

/**
 * Finds the columns that show by how much two periods differ, as their rows prove though no word
 * says so: "H / (L)" behind 2019 and 2020.
 */
final class ProvenChanges {

  /** So many rows must prove it. */
  private static final int PROOFS = 3;

  /** Of so many rows that prove it, one may be a slip. */
  private static final int SLIPS = 5;

  /** So many columns before it are compared. */
  private static final int COMPARED = 6;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Table table;
  private final List<ColumnMeaning> columns;
  private final ImmutableList<ImmutableMap<Integer, Row.Cell>> rows;

  private ProvenChanges(Table table, List<ColumnMeaning> columns) {
    this.table = table;
    this.columns = columns;
    this.rows = table.values().map(Row.Values::byColumn).collect(ImmutableList.toImmutableList());
  }

  /** Returns the columns, those that are proven to be changes as such. */
  static ImmutableList<ColumnMeaning> marked(Table table, List<ColumnMeaning> columns) {
    ProvenChanges changes = new ProvenChanges(table, columns);
    return IntStream.range(0, columns.size())
        .mapToObj(at -> changes.isOne(at) ? columns.get(at).changing() : columns.get(at))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isOne(int change) {
    if (!isAmount(change) || !isNamedAlone(table.columns().get(change))) {
      return false;
    }
    for (int later = change - 1; later >= Math.max(1, change - COMPARED); later--) {
      for (int earlier = later - 1; earlier >= Math.max(0, change - COMPARED); earlier--) {
        if (areCompared(earlier, later) && isProven(earlier, later, change)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAmount(int column) {
    return columns.get(column).kind() == ColumnMeaning.Kind.AMOUNT;
  }

  private boolean areCompared(int one, int other) {
    return isAmount(one)
        && isAmount(other)
        && columns.get(one).period().isPresent()
        && columns.get(other).period().isPresent()
        && !columns.get(one).period().equals(columns.get(other).period());
  }

  /** Whether a column has a name of its own that says nothing of when. */
  private static boolean isNamedAlone(Column column) {
    return column
        .nearest()
        .filter(cell -> cell.first() == cell.last())
        .map(cell -> PeriodGrammar.read(cell.text()))
        .filter(words -> words.dates().isEmpty() && words.length().isEmpty())
        .isPresent();
  }

  private boolean isProven(int one, int other, int change) {
    int proofs = 0;
    int misses = 0;
    for (ImmutableMap<Integer, Row.Cell> row : rows) {
      Row.@Nullable Cell first = row.get(one);
      Row.@Nullable Cell second = row.get(other);
      Row.@Nullable Cell third = row.get(change);
      if (first == null || second == null || third == null) {
        continue;
      }
      if (isChange(first.value(), second.value(), third.value())) {
        proofs += third.value().magnitude().signum() == 0 ? 0 : 1;
      } else {
        misses++;
      }
    }
    return proofs >= PROOFS && misses * SLIPS <= proofs;
  }

  private static boolean isChange(TokenValue one, TokenValue other, TokenValue change) {
    BigDecimal off = one.signed().subtract(other.signed()).abs();
    if (change.isPercent() && !one.isPercent()) {
      return isPercent(off, one, change) || isPercent(off, other, change);
    }
    int decimals = Math.min(change.decimals(), Math.max(one.decimals(), other.decimals()));
    return within(off, change.magnitude(), decimals);
  }

  private static boolean isPercent(BigDecimal off, TokenValue base, TokenValue change) {
    BigDecimal rounding =
        base.magnitude().multiply(BigDecimal.ONE.movePointLeft(change.decimals()));
    return base.magnitude().signum() != 0
        && off.multiply(HUNDRED)
                .subtract(change.magnitude().multiply(base.magnitude()))
                .abs()
                .compareTo(rounding)
            <= 0;
  }

  private static boolean within(BigDecimal one, BigDecimal other, int decimals) {
    return one.subtract(other).abs().compareTo(BigDecimal.ONE.movePointLeft(decimals)) <= 0;
  }
}
