package org.lexprecision.parser.internal.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lexprecision.Balance;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;
import org.lexprecision.parser.internal.unit.Count;

/**
 * Tells a margin in money by the row that shows the same in percent: "Operating margin 41.0" beside
 * "Operating margin as % of sales 13.1%".
 */
public final class MarginAmounts {

  private MarginAmounts() {}

  /** Gives rows that seem to be percentages, and of which others are, the count of money. */
  public static void tell(List<RowDraft> rows) {
    for (RowDraft row : rows) {
      if (row.measure.count() == Count.PURE
          && !row.values.isEmpty()
          && row.values.stream().allMatch(value -> value.token.suffix() == Suffix.NONE)
          && rows.stream().anyMatch(other -> isInPercent(other, row))) {
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

  /** Whether a row has the words of another and more, and all its values a sign of percent. */
  private static boolean isInPercent(RowDraft row, RowDraft amount) {
    String words = row.caption().toLowerCase(Locale.ROOT);
    return words.length() > amount.caption().length()
        && words.startsWith(amount.caption().toLowerCase(Locale.ROOT))
        && row.groups.equals(amount.groups)
        && row.values.stream().allMatch(value -> value.token.isPercent());
  }
}
