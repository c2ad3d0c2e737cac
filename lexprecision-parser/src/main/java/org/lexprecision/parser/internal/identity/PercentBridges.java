package org.lexprecision.parser.internal.identity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;
import org.lexprecision.parser.internal.unit.Count;

/**
 * Tells rows that lead from one percentage to another, which print no sign of their own: "Common
 * equity ratio 13.85%", "Less: intangible assets 2.53", "Tangible common equity ratio 11.32%".
 */
public final class PercentBridges {

  private PercentBridges() {}

  /** Gives rows that lead from the percentages above to those below a ratio as their item. */
  public static void tell(List<RowDraft> rows) {
    for (int at = 1; at + 1 < rows.size(); at++) {
      RowDraft row = rows.get(at);
      if (row.measure.count() == Count.MONEY && leads(rows.get(at - 1), row, rows.get(at + 1))) {
        row.measure =
            new Measure(
                LineItems.ratio(Captions.named(row.caption()) + "Percent", row.caption()),
                Count.PURE,
                false,
                Optional.empty());
        row.percent = true;
      }
    }
  }

  private static boolean leads(RowDraft from, RowDraft row, RowDraft to) {
    if (row.values.isEmpty()) {
      return false;
    }
    for (RowDraft.Value value : row.values) {
      RowDraft.@Nullable Value first = from.at(value.cell.column());
      RowDraft.@Nullable Value last = to.at(value.cell.column());
      if (value.token.suffix() != Suffix.NONE
          || value.token.nil()
          || first == null
          || last == null
          || !first.token.isPercent()
          || !last.token.isPercent()) {
        return false;
      }
      BigDecimal gap = last.signed().subtract(first.signed()).abs();
      if (gap.compareTo(value.token.magnitude()) != 0) {
        return false;
      }
    }
    return true;
  }
}
