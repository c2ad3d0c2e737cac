package org.lexprecision.parser.internal.identity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Balance;
import org.lexprecision.DayAverage;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.PerShareItems;
import org.lexprecision.parser.internal.measure.ShareItems;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;

/**
 * Rows that lead from one number of shares to another: what such awards and notes add counts shares
 * too, and so does their sum, though no word says so.
 */
public final class ShareBridges {

  private ShareBridges() {}

  /** Counts as shares the rows between two rows of shares of which the second is the sum. */
  public static void settle(List<RowDraft> rows) {
    int from = -1;
    for (int at = 0; at < rows.size(); at++) {
      RowDraft row = rows.get(at);
      if (row.measure.count() == Count.SHARES) {
        if (from >= 0 && at - from > 1 && adds(rows.subList(from, at), row)) {
          count(rows.subList(from + 1, at), row.measure.item());
        }
        from = from < 0 || row.measure.known() ? at : from;
      } else if (from >= 0
          && at - from > 1
          && isBareSum(row)
          && adds(rows.subList(from, at), row)) {
        count(rows.subList(from + 1, at), rows.get(from).measure.item());
        row.measure = average(row);
        from = -1;
      } else if (row.measure.known() || PerShareItems.areNamed(row.caption())) {
        from = -1;
      }
    }
  }

  /** Counts steps as shares: as such an average, where they lead to or from one. */
  private static void count(List<RowDraft> steps, LineItem whole) {
    for (RowDraft step : steps) {
      LineItem item = step.measure.item();
      step.measure =
          new Measure(
              whole instanceof DayAverage && !step.measure.known()
                  ? LineItems.dayAverage(item.id(), item.label(), Balance.NONE)
                  : item,
              Count.SHARES,
              step.measure.known(),
              step.measure.basis());
    }
  }

  /** Whether a row has neither a name of its own nor a sign of money. */
  private static boolean isBareSum(RowDraft row) {
    return row.measure.count() == Count.MONEY
        && Totals.isBare(row)
        && row.values.stream().allMatch(value -> value.cell.sign().isEmpty());
  }

  /** The average of shares that the headings above a sum name: primary, or fully diluted. */
  private static Measure average(RowDraft sum) {
    return ShareItems.shares("average shares", sum.groups, sum.statement)
        .orElseGet(() -> sum.measure.counting(Count.SHARES));
  }

  /** Whether the rows add up to another in every column, but for what rounding does. */
  private static boolean adds(List<RowDraft> parts, RowDraft total) {
    BigDecimal most = BigDecimal.valueOf(parts.size() + 1L, 0).movePointLeft(total.decimals());
    int compared = 0;
    for (RowDraft.Value sum : total.values) {
      BigDecimal rest = sum.token.signed();
      for (RowDraft part : parts) {
        RowDraft.@Nullable Value value = part.at(sum.cell.column());
        rest = value == null ? rest : rest.subtract(value.token.signed());
      }
      if (rest.abs().add(rest.abs()).compareTo(most) > 0) {
        return false;
      }
      compared += sum.token.nil() ? 0 : 1;
    }
    return compared > 0;
  }
}
