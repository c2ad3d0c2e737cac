package org.lexprecision.parser.internal.identity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.measure.PerShareItems;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;

/**
 * Rows that lead from one number of shares to another: what such awards and notes add counts shares
 * too, though no word says so.
 */
final class ShareBridges {

  private ShareBridges() {}

  /** Counts as shares the rows between two rows of shares of which the second is the sum. */
  static void settle(List<RowDraft> rows) {
    int from = -1;
    for (int at = 0; at < rows.size(); at++) {
      RowDraft row = rows.get(at);
      if (row.measure.count() == Count.SHARES) {
        if (from >= 0 && at - from > 1 && adds(rows.subList(from, at), row)) {
          rows.subList(from + 1, at)
              .forEach(step -> step.measure = step.measure.counting(Count.SHARES));
        }
        from = at;
      } else if (row.measure.known() || PerShareItems.areNamed(row.caption())) {
        from = -1;
      }
    }
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
