package org.lexprecision.parser.internal.sums;

import java.math.BigDecimal;
import java.util.Arrays;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue;

/** A row with its printed values in units of the finest decimal of the table, by column. */
final class SumRow {

  static final long BLANK = Long.MIN_VALUE;
  static final long UNKNOWN = Long.MAX_VALUE;
  private static final long LARGEST = 1L << 52;

  final RowDraft row;
  final long[] units;

  SumRow(RowDraft row, int columns, int decimals) {
    this.row = row;
    this.units = new long[columns];
    Arrays.fill(units, BLANK);
    boolean percent = row.values.stream().allMatch(value -> isPercent(row, value.token));
    for (RowDraft.Value value : row.values) {
      units[value.cell.column()] = units(value.token, decimals, percent);
    }
  }

  /** Whether a number is a percentage of a row that has nothing else, with its sign or without. */
  private static boolean isPercent(RowDraft row, TokenValue token) {
    return token.suffix() == TokenValue.Suffix.PERCENT || row.percent || token.nil();
  }

  private static long units(TokenValue token, int decimals, boolean percent) {
    BigDecimal scaled = token.signed().movePointRight(decimals);
    boolean usable =
        token.isWellFormed()
            && (token.suffix() == TokenValue.Suffix.NONE
                || (percent && token.suffix() == TokenValue.Suffix.PERCENT))
            && scaled.abs().compareTo(BigDecimal.valueOf(LARGEST)) <= 0
            && scaled.stripTrailingZeros().scale() <= 0;
    return usable ? scaled.longValue() : UNKNOWN;
  }

  boolean isNothing() {
    return row.values.stream().allMatch(value -> value.token.magnitude().signum() == 0);
  }

  /** Asks whether a column holds a number other than zero. */
  boolean tells(int column) {
    return units[column] != 0 && units[column] != BLANK;
  }
}
