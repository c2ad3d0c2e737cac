package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Currency;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Ratio;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.token.TokenValue;

/** Reads what the cells of a table measure and how much, in full units. */
final class Figures {

  private static final Currency DOLLARS = Currency.getInstance("USD");

  private final ImmutableList<ColumnMeaning> columns;

  Figures(ImmutableList<ColumnMeaning> columns) {
    this.columns = columns;
  }

  /** What a cell measures: its row, made a part, a change or an amount per share by its column. */
  static Measure measure(RowDraft row, RowDraft.Value value, ColumnMeaning column) {
    if (column.perShare() && row.measure.count() == Count.MONEY) {
      return PerShareItems.perShare(row.caption(), row.groups, false, true).orElse(row.measure);
    }
    boolean fraction = isFraction(value.token) || column.kind() == ColumnMeaning.Kind.SHARE;
    if (fraction && column.kind() != ColumnMeaning.Kind.CHANGE) {
      LineItem item = row.measure.item();
      return new Measure(
          item instanceof Ratio
              ? item
              : LineItems.ratio(item.id() + "Percent", item.label() + " in percent"),
          Count.PURE,
          row.measure.known(),
          row.measure.basis());
    }
    return fraction || isPercentChange(column)
        ? new Measure(row.measure.item(), Count.PURE, row.measure.known(), row.measure.basis())
        : row.measure;
  }

  private static boolean isPercentChange(ColumnMeaning column) {
    return column.kind() == ColumnMeaning.Kind.CHANGE && column.percent();
  }

  private static boolean isFraction(TokenValue token) {
    return token.suffix() == TokenValue.Suffix.PERCENT
        || token.suffix() == TokenValue.Suffix.POINTS
        || token.suffix() == TokenValue.Suffix.BASIS_POINTS;
  }

  /** The figure of a cell that counts so. */
  Figure figure(RowDraft row, RowDraft.Value value, Count count, ColumnMeaning column) {
    BigDecimal amount = value.signed();
    if (count == Count.PURE) {
      int places =
          value.token.suffix() == TokenValue.Suffix.BASIS_POINTS
              ? 4
              : isFraction(value.token)
                      || column.kind() == ColumnMeaning.Kind.SHARE
                      || isPercentChange(column)
                      || (row.measure.count() == Count.PURE && row.percent)
                  ? 2
                  : 0;
      int scale = places == 0 && row.measure.count() == Count.PURE ? row.scale : 0;
      return Figure.exactly(amount.movePointLeft(places).scaleByPowerOfTen(scale), unit(count));
    }
    int scale = count == Count.PER_SHARE ? 0 : row.scale;
    int printed = value.token.nil() ? decimals(row, column) : value.token.decimals();
    BigDecimal canonical = row.turned && count == Count.MONEY ? amount.negate() : amount;
    return Figure.of(canonical.scaleByPowerOfTen(scale), unit(count), printed - scale);
  }

  /** The decimals of a nil: those of the row's numbers that count the same. */
  private int decimals(RowDraft row, ColumnMeaning like) {
    int most = 0;
    for (RowDraft.Value value : row.values) {
      int at = value.cell.column();
      boolean same =
          at >= 0 && at < columns.size() && columns.get(at).perShare() == like.perShare();
      if (same && !value.token.nil() && !isFraction(value.token)) {
        most = Math.max(most, value.token.decimals());
      }
    }
    return most;
  }

  /** The unit of what is counted so. */
  static Unit unit(Count count) {
    return switch (count) {
      case MONEY -> Unit.monetary(DOLLARS);
      case PER_SHARE -> Unit.perShare(DOLLARS);
      case SHARES -> Unit.shares();
      case PURE -> Unit.pure();
    };
  }
}
