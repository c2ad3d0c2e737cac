package org.lexprecision.parser.internal.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;

/**
 * What stands between one measure on two footings.
 *
 * <p>A reconciliation leads from a measure as reported to the same measure on another footing. What
 * stands between the two is what one of them leaves out: "Income taxes" between net income and
 * adjusted net income are those on the adjustments, not the company's.
 */
public final class Reconciliations {

  private Reconciliations() {}

  public static void settle(List<RowDraft> rows) {
    boolean named =
        rows.stream().anyMatch(row -> isReconciled(row) && row.measure.basis().isPresent());
    if (!named) {
      return;
    }
    Map<LineItem, Integer> reported = new HashMap<>();
    for (int at = 0; at < rows.size(); at++) {
      RowDraft row = rows.get(at);
      if (!isReconciled(row)) {
        continue;
      }
      LineItem item = row.measure.item();
      if (row.basis == Basis.REPORTED) {
        reported.put(item, at);
      } else {
        @Nullable Integer from = reported.get(item);
        if (from != null) {
          adjust(item, rows.subList(from + 1, at));
        }
      }
    }
  }

  private static boolean isReconciled(RowDraft row) {
    return row.statement == StatementKind.RECONCILIATION;
  }

  /** Makes rows the adjustments of an item, unless one of them is itself on a footing it names. */
  private static void adjust(LineItem of, List<RowDraft> rows) {
    if (rows.stream().anyMatch(row -> row.measure.basis().isPresent())) {
      return;
    }
    for (RowDraft row : rows) {
      LineItem item = row.measure.item();
      if (row.measure.count() == Count.MONEY) {
        row.measure =
            new Measure(
                LineItems.flow(
                    of.id() + "Adjustment" + item.id(),
                    of.label() + ", adjustment: " + item.label(),
                    Balance.NONE),
                Count.MONEY,
                false,
                row.measure.basis());
      }
    }
  }
}
