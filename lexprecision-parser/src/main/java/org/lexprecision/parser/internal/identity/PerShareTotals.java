package org.lexprecision.parser.internal.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;

/**
 * Tells whether earnings per share are basic or diluted that stand below their parts and outside
 * their heading: "Basic earnings per share:", "Continuing operations", "Discontinued operations",
 * and under a rule "Net income".
 */
public final class PerShareTotals {

  private static final String TOTAL = "EarningsPerShare";
  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of(
          "IncomeLossFromContinuingOperationsPerShare",
          "IncomeLossFromDiscontinuedOperationsPerShare",
          "EarningsPerShareBeforeCumulativeEffect",
          "CumulativeEffectOfChangeInAccountingPrinciplePerShare");
  private static final ImmutableList<LineItem> KINDS =
      ImmutableList.of(LineItems.EPS_BASIC, LineItems.EPS_DILUTED);

  private PerShareTotals() {}

  /** Gives earnings per share that come right behind parts of one kind the item of that kind. */
  public static void tell(List<RowDraft> rows) {
    for (int at = 1; at < rows.size(); at++) {
      RowDraft row = rows.get(at);
      Optional<LineItem> kind = partOf(rows.get(at - 1));
      if (kind.isPresent() && (isOfNoKind(row) || isSum(rows, at, kind.get()))) {
        row.measure = new Measure(kind.get(), Count.PER_SHARE, true, row.measure.basis());
      }
    }
  }

  private static boolean isOfNoKind(RowDraft row) {
    return row.measure.count() == Count.PER_SHARE && row.measure.item().id().equals(TOTAL);
  }

  /** Whether a net income is the sum of the two parts before it, and so is one for a share. */
  private static boolean isSum(List<RowDraft> rows, int at, LineItem kind) {
    RowDraft total = rows.get(at);
    if (!total.measure.item().equals(LineItems.NET_INCOME)
        || total.values.isEmpty()
        || at < 2
        || !partOf(rows.get(at - 2)).equals(Optional.of(kind))) {
      return false;
    }
    for (RowDraft.Value value : total.values) {
      RowDraft.@Nullable Value first = rows.get(at - 2).at(value.cell.column());
      RowDraft.@Nullable Value second = rows.get(at - 1).at(value.cell.column());
      if (first == null
          || second == null
          || first.signed().add(second.signed()).compareTo(value.signed()) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The earnings per share that an item is a part of, if it says which. */
  private static Optional<LineItem> partOf(RowDraft part) {
    return KINDS.stream()
        .filter(
            kind ->
                PARTS.stream().anyMatch(of -> part.measure.item().id().equals(of + suffix(kind))))
        .findFirst();
  }

  private static String suffix(LineItem kind) {
    return kind.id().substring(TOTAL.length());
  }
}
