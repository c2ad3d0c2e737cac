package org.lexprecision.parser.internal.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Balance;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;
import org.lexprecision.parser.internal.unit.Count;

/**
 * Tells a margin in money by the row that shows the same in percent: "Operating margin 41.0" beside
 * "Operating margin as % of sales 13.1%"; and an amount beside a percentage in one row, as other
 * rows of money have: "Tier 1 leverage 25,268 10.3%".
 */
public final class MarginAmounts {

  private MarginAmounts() {}

  /** Gives rows that seem to be percentages, and of which others are, the count of money. */
  public static void tell(List<RowDraft> rows, List<ColumnMeaning> columns) {
    for (RowDraft row : rows) {
      if (row.measure.count() == Count.PURE
          && !row.values.isEmpty()
          && (rows.stream().anyMatch(other -> isInPercent(other, row))
              || (isSplit(row, columns)
                  && rows.stream().anyMatch(other -> isSplitAlike(row, other))))) {
        row.percent = false;
        row.measure =
            new Measure(
                LineItems.flow(Captions.named(row.caption()), row.caption(), Balance.NONE),
                Count.MONEY,
                false,
                Optional.empty());
      }
    }
  }

  /** Whether a row that is called by a ratio shows it in percent, beside other numbers. */
  private static boolean isSplit(RowDraft row, List<ColumnMeaning> columns) {
    long percents = row.values.stream().filter(value -> value.token.isPercent()).count();
    return Quantities.areRatios(row.caption())
        && percents > 0
        && percents < row.values.size()
        && row.values.stream()
            .map(value -> columns.get(value.cell.column()).kind())
            .noneMatch(ColumnMeaning.Kind.CHANGE::equals);
  }

  /** Whether a row of money shows percentages and other numbers where another does. */
  private static boolean isSplitAlike(RowDraft row, RowDraft money) {
    return money.measure.count() == Count.MONEY
        && row.values.stream()
            .allMatch(
                value -> {
                  RowDraft.@Nullable Value other = money.at(value.cell.column());
                  return other != null && other.token.suffix() == value.token.suffix();
                });
  }

  /** Whether a row has the words of another and more, and all its values a sign of percent. */
  private static boolean isInPercent(RowDraft row, RowDraft amount) {
    String words = row.caption().toLowerCase(Locale.ROOT);
    return amount.values.stream().allMatch(value -> value.token.suffix() == Suffix.NONE)
        && words.length() > amount.caption().length()
        && words.startsWith(amount.caption().toLowerCase(Locale.ROOT))
        && row.groups.equals(amount.groups)
        && row.values.stream().allMatch(value -> value.token.isPercent());
  }
}
