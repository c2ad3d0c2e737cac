package org.lexprecision.parser.internal.identity;

import java.math.BigDecimal;
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

  /** So many rows away at least stands what another is adjusted to. */
  private static final int FEWEST = 2;

  /** So many rows away at most. */
  private static final int MOST = 24;

  private Reconciliations() {}

  public static void settle(List<RowDraft> rows) {
    proven(rows);
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

  /**
   * Makes adjustments of what stands, in a table that nothing calls a reconciliation, between a
   * measure and the same one as adjusted, and adds up from one to the other as printed.
   */
  private static void proven(List<RowDraft> rows) {
    for (int to = FEWEST; to < rows.size(); to++) {
      RowDraft adjusted = rows.get(to);
      if (adjusted.statement != StatementKind.OTHER || !isAdjusted(adjusted)) {
        continue;
      }
      for (int from = to - FEWEST; from >= Math.max(0, to - MOST); from--) {
        RowDraft reported = rows.get(from);
        if (reported.measure.item().equals(adjusted.measure.item())
            && reported.measure.basis().isEmpty()
            && leads(reported, rows.subList(from + 1, to), adjusted)) {
          adjust(adjusted.measure.item(), rows.subList(from + 1, to));
          break;
        }
      }
    }
  }

  private static boolean isAdjusted(RowDraft row) {
    return row.measure.known()
        && row.measure.count() == Count.MONEY
        && row.measure.basis().filter(Basis.ADJUSTED::equals).isPresent();
  }

  /** Whether a row and those below it add up to another in each column, but for rounding. */
  private static boolean leads(RowDraft from, List<RowDraft> steps, RowDraft to) {
    if (to.values.isEmpty() || steps.stream().anyMatch(row -> row.measure.count() != Count.MONEY)) {
      return false;
    }
    for (RowDraft.Value value : to.values) {
      int column = value.cell.column();
      RowDraft.@Nullable Value first = from.at(column);
      if (first == null || value.token.isPercent()) {
        return false;
      }
      BigDecimal off =
          first.signed().add(RowDraft.sum(steps, column)).subtract(value.signed()).abs();
      BigDecimal rounding =
          BigDecimal.valueOf(steps.size() + 1L).movePointLeft(value.token.decimals());
      if (off.add(off).compareTo(rounding) > 0) {
        return false;
      }
    }
    return steps.stream()
        .flatMap(row -> row.values.stream())
        .anyMatch(value -> value.token.magnitude().signum() != 0);
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
