package org.lexprecision.parser.internal.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue;

/** Proves the value of a number with misplaced separators from the change that is printed of it. */
public final class ChangeProofs {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final List<ColumnMeaning> columns;

  private ChangeProofs(List<ColumnMeaning> columns) {
    this.columns = columns;
  }

  /** Settles each such number of rows beside which a percentage says by how much it changed. */
  public static void prove(List<RowDraft> rows, List<ColumnMeaning> columns) {
    ChangeProofs proofs = new ChangeProofs(columns);
    for (RowDraft row : rows) {
      for (RowDraft.Value value : row.values) {
        if (value.token.defect() == TokenValue.Defect.GROUPING && !value.proven) {
          proofs.prove(row, value);
        }
      }
    }
  }

  private void prove(RowDraft row, RowDraft.Value value) {
    int change = value.cell.column();
    while (change < columns.size() && !isChange(change)) {
      change++;
    }
    List<RowDraft.Value> compared = compared(row, change);
    RowDraft.@Nullable Value percent = row.at(change);
    if (compared.size() == 2
        && percent != null
        && percent.token.isPercent()
        && newer(compared).filter(one -> agrees(one, other(compared, one), percent)).isPresent()) {
      value.proven = true;
      value.proof = "the change beside it, " + percent.cell.printed() + ", is that of it";
    }
  }

  private boolean isChange(int column) {
    return columns.get(column).kind() == ColumnMeaning.Kind.CHANGE;
  }

  /** The amounts between a change and the one before it. */
  private List<RowDraft.Value> compared(RowDraft row, int change) {
    List<RowDraft.Value> compared = new ArrayList<>();
    for (int column = change - 1; column >= 0 && !isChange(column); column--) {
      RowDraft.@Nullable Value amount = row.at(column);
      if (amount != null) {
        compared.add(amount);
      }
    }
    return compared;
  }

  /** The amount of the later period. */
  private Optional<RowDraft.Value> newer(List<RowDraft.Value> compared) {
    return compared.stream()
        .filter(
            one ->
                isAfter(
                    columns.get(one.cell.column()),
                    columns.get(other(compared, one).cell.column())))
        .findFirst();
  }

  private static boolean isAfter(ColumnMeaning one, ColumnMeaning other) {
    return one.period()
        .flatMap(period -> other.period().filter(before -> period.end().isAfter(before.end())))
        .isPresent();
  }

  private static RowDraft.Value other(List<RowDraft.Value> compared, RowDraft.Value one) {
    return compared.get(compared.get(0) == one ? 1 : 0);
  }

  /** Multiplies, never divides: the new amount in the old one's hundredths. */
  private static boolean agrees(
      RowDraft.Value newer, RowDraft.Value older, RowDraft.Value percent) {
    BigDecimal old = older.signed();
    BigDecimal rounding = HALF.scaleByPowerOfTen(-percent.token.decimals());
    BigDecimal hundredths = newer.signed().multiply(HUNDRED);
    BigDecimal low = HUNDRED.add(percent.signed()).subtract(rounding).multiply(old);
    BigDecimal high = HUNDRED.add(percent.signed()).add(rounding).multiply(old);
    return old.signum() > 0 && low.compareTo(hundredths) <= 0 && hundredths.compareTo(high) <= 0;
  }
}
