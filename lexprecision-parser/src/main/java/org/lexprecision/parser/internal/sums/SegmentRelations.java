package org.lexprecision.parser.internal.sums;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;

/**
 * Finds relations between the groups of a segment table: EBITDA of a segment is its operating
 * income plus its depreciation and amortization.
 */
public final class SegmentRelations {

  private static final ImmutableList<ImmutableList<String>> SUMS =
      ImmutableList.of(
          ImmutableList.of("Ebitda", "OperatingIncomeLoss", "DepreciationAndAmortization"));
  private static final ImmutableList<ImmutableList<String>> DIFFERENCES =
      ImmutableList.of(ImmutableList.of("GrossProfit", "Revenues", "CostOfRevenue"));

  private SegmentRelations() {}

  /** Finds the relations that half of the columns of the rows bear out, or more. */
  public static ImmutableList<Equation> find(List<RowDraft> rows) {
    Map<Segment, Map<String, RowDraft>> items = new HashMap<>();
    List<Segment> order = new ArrayList<>();
    for (RowDraft row : rows) {
      if (row.measure.count() == Count.MONEY && !row.group().isEmpty()) {
        items
            .computeIfAbsent(
                row.segment,
                segment -> {
                  order.add(segment);
                  return new HashMap<>();
                })
            .putIfAbsent(row.measure.item().id(), row);
      }
    }
    ImmutableList.Builder<Equation> found = ImmutableList.builder();
    for (Segment segment : order) {
      for (ImmutableList<String> sum : SUMS) {
        add(found, items.getOrDefault(segment, Map.of()), sum, 1);
      }
      for (ImmutableList<String> difference : DIFFERENCES) {
        add(found, items.getOrDefault(segment, Map.of()), difference, -1);
      }
    }
    return found.build();
  }

  private static void add(
      ImmutableList.Builder<Equation> found,
      Map<String, RowDraft> rows,
      List<String> relation,
      int sign) {
    @Nullable RowDraft total = rows.get(relation.get(0));
    @Nullable RowDraft first = rows.get(relation.get(1));
    @Nullable RowDraft second = rows.get(relation.get(2));
    if (total == null || first == null || second == null) {
      return;
    }
    int compared = 0;
    int exact = 0;
    boolean telling = false;
    for (RowDraft.Value value : total.values) {
      RowDraft.@Nullable Value left = first.at(value.cell.column());
      RowDraft.@Nullable Value right = second.at(value.cell.column());
      if (left != null && right != null && isSound(value) && isSound(left) && isSound(right)) {
        compared++;
        BigDecimal added = sign > 0 ? right.token.signed() : right.token.signed().negate();
        if (value.token.signed().compareTo(left.token.signed().add(added)) == 0) {
          exact++;
          telling |= Telling.is(value.token.signed());
        }
      }
    }
    if (telling && 2 * exact >= compared) {
      found.add(
          new Equation(
              total, ImmutableList.of(first, second), ImmutableIntArray.of(1, sign), sign > 0));
    }
  }

  private static boolean isSound(RowDraft.Value value) {
    return value.token.isWellFormed();
  }
}
