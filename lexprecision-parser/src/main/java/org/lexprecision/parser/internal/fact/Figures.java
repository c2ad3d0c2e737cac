package org.lexprecision.parser.internal.fact;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Figure;
import org.lexprecision.Ratio;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.identity.CellMeasures;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.scale.MinorUnits;
import org.lexprecision.parser.internal.scale.TableScales;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.CurrencyWords;
import org.lexprecision.parser.internal.unit.TableMoney;

/** Reads how much the cells of a table state, in full units. */
final class Figures {

  /** No currency, by its ISO 4217 code. */
  private static final Currency NONE = Currency.getInstance("XXX");

  private static final Currency POUND = Currency.getInstance("GBP");

  private final ImmutableList<ColumnMeaning> columns;

  /** The scales of money that columns have of their own; empty if none has. */
  private final ImmutableList<OptionalInt> scales;

  /** The scales that words over columns state, each for its own. */
  private final ImmutableList<OptionalInt> over;

  private final TableMoney money;

  /**
   * Reads the cells under the columns of a table.
   *
   * @param money the money of the table, that of columns that name none
   */
  Figures(Table table, ImmutableList<ColumnMeaning> columns, TableMoney money) {
    this.columns = columns;
    this.over = TableScales.statedOver(table);
    this.scales = TableScales.ofColumns(table, over);
    this.money = money;
  }

  /** The figure of a cell that counts so. */
  Figure figure(RowDraft row, RowDraft.Value value, Count count, ColumnMeaning column) {
    BigDecimal amount = value.signed();
    if (count == Count.PURE) {
      int places =
          value.token.suffix() == TokenValue.Suffix.BASIS_POINTS
              ? 4
              : CellMeasures.isFraction(value.token)
                      || column.kind() == ColumnMeaning.Kind.SHARE
                      || CellMeasures.isPercentChange(column)
                      || CellMeasures.isOfPoints(row, value, column)
                      || (row.measure.count() == Count.PURE && row.percent)
                  ? 2
                  : 0;
      int scale = places == 0 ? ofThings(row, value, column) : 0;
      return Figure.exactly(amount.movePointLeft(places).scaleByPowerOfTen(scale), Unit.pure());
    }
    int scale =
        switch (count) {
          case PER_SHARE -> ofOneShare(row, value);
          case SHARES -> ofShares(row, value, column);
          case MONEY, PURE -> ofMoney(row, value);
        };
    int printed = value.token.nil() ? decimals(row, column) : value.token.decimals();
    BigDecimal canonical =
        row.turned && (count == Count.MONEY || isOwn(row, count)) && !isOfSizes(row, value, column)
            ? amount.negate()
            : amount;
    return Figure.of(
        canonical.scaleByPowerOfTen(scale),
        unit(count, currency(row, value, count, column)),
        printed - scale);
  }

  /**
   * Asks whether a change is printed as that of the sizes of two amounts in parentheses: 3.2 beside
   * (139.9) and (136.7) is an increase whatever sign the item has.
   */
  private boolean isOfSizes(RowDraft row, RowDraft.Value change, ColumnMeaning column) {
    int at = change.cell.column();
    RowDraft.@Nullable Value later = at < 2 ? null : row.at(at - 2);
    RowDraft.@Nullable Value earlier = at < 2 ? null : row.at(at - 1);
    return column.kind() == ColumnMeaning.Kind.CHANGE
        && later != null
        && earlier != null
        && later.signed().signum() < 0
        && earlier.signed().signum() < 0
        && earlier.signed().subtract(later.signed()).compareTo(change.signed()) == 0;
  }

  private static int ofOneShare(RowDraft row, RowDraft.Value value) {
    return MinorUnits.are(value.token.suffix())
        ? MinorUnits.POWER
        : row.measure.count() == Count.PER_SHARE ? row.scale : 0;
  }

  /** Asks whether a row of amounts for a share counts the same in a cell. */
  private static boolean isOwn(RowDraft row, Count count) {
    return count == Count.PER_SHARE && row.measure.count() == count;
  }

  /** The power of ten in which things are counted, as the row says it, or the column. */
  private int ofThings(RowDraft row, RowDraft.Value value, ColumnMeaning column) {
    int at = value.cell.column();
    int usual = row.measure.count() == Count.PURE ? row.scale : 0;
    boolean counted = column.counts().filter(Count.PURE::equals).isPresent();
    return counted && at < scales.size() ? scales.get(at).orElse(usual) : usual;
  }

  /** The power of ten in which shares are counted, as a column of them says it, or the row. */
  private int ofShares(RowDraft row, RowDraft.Value value, ColumnMeaning column) {
    int at = value.cell.column();
    boolean counted = column.counts().filter(Count.SHARES::equals).isPresent();
    return counted && at < over.size() ? over.get(at).orElse(row.shareScale) : row.shareScale;
  }

  private int ofMoney(RowDraft row, RowDraft.Value value) {
    if (MinorUnits.are(value.token.suffix())) {
      return MinorUnits.POWER;
    }
    int column = value.cell.column();
    int usual = row.measure.count() == Count.PER_SHARE ? row.moneyScale : row.scale;
    return column < scales.size() ? scales.get(column).orElse(usual) : usual;
  }

  /**
   * The decimals of a nil: those of the row's numbers that count the same, or else those usual for
   * what it counts.
   */
  private int decimals(RowDraft row, ColumnMeaning like) {
    int most = -1;
    for (RowDraft.Value value : row.values) {
      int at = value.cell.column();
      boolean same =
          at >= 0 && at < columns.size() && columns.get(at).perShare() == like.perShare();
      if (same && !value.token.nil() && !CellMeasures.isFraction(value.token)) {
        most = Math.max(most, value.token.decimals());
      }
    }
    return most < 0 ? row.usualDecimals : most;
  }

  /** The unit of what is counted so in columns that name no money. */
  Unit unit(Count count) {
    return unit(count, money.verdict().chosen().orElse(NONE));
  }

  /** Asks whether a figure is printed in pence, and of another money than pounds. */
  boolean isInOtherPence(RowDraft row, RowDraft.Value value, Count count, ColumnMeaning column) {
    return value.token.suffix() == TokenValue.Suffix.PENCE
        && (!count.isOfMoney() || !currency(row, value, count, column).equals(POUND));
  }

  /** Asks whether a figure is of money, and nothing tells of which. */
  boolean isOpen(RowDraft row, RowDraft.Value value, Count count, ColumnMeaning column) {
    return count.isOfMoney() && currency(row, value, count, column).equals(NONE);
  }

  private Currency currency(RowDraft row, RowDraft.Value value, Count count, ColumnMeaning column) {
    Optional<Currency> own =
        count == Count.PER_SHARE || row.measure.item() instanceof Ratio
            ? CurrencyWords.ofCaption(row.caption())
            : Optional.empty();
    return own.orElseGet(
        () ->
            TableMoney.ofFigure(
                value.cell.sign(),
                column.currency().or(() -> money.verdict().chosen()).orElse(NONE)));
  }

  private static Unit unit(Count count, Currency money) {
    return switch (count) {
      case MONEY -> Unit.monetary(money);
      case PER_SHARE -> Unit.perShare(money);
      case SHARES -> Unit.shares();
      case PURE -> Unit.pure();
    };
  }
}
