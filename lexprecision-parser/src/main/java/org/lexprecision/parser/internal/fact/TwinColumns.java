package org.lexprecision.parser.internal.fact;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.row.RowDraft;

/**
 * Columns that a table prints twice, under the same words: beside that of a year ago and beside
 * that of the quarter before. Where they differ in one row alone, one of its figures is a slip.
 */
final class TwinColumns {

  /** So many rows of two columns agree by no chance. */
  private static final int MANY = 3;

  private final ImmutableList<ColumnHeader> headers;
  private final ImmutableList<RowDraft> rows;
  private final Map<Pair, Boolean> known = new HashMap<>();

  private record Pair(int left, int right) {}

  TwinColumns(ImmutableList<ColumnHeader> headers, List<RowDraft> rows) {
    this.headers = headers;
    this.rows = ImmutableList.copyOf(rows);
  }

  /** Asks whether two columns are one but for a slip. */
  boolean areOne(int left, int right) {
    return known.computeIfAbsent(new Pair(left, right), pair -> differInOne(left, right));
  }

  private boolean differInOne(int left, int right) {
    int apart = 0;
    int alike = 0;
    for (RowDraft row : rows) {
      RowDraft.@Nullable Value one = row.at(left);
      RowDraft.@Nullable Value two = row.at(right);
      if (one != null && two != null && differ(one, two)) {
        apart++;
      } else if (one != null && two != null && one.token.magnitude().signum() != 0) {
        alike++;
      }
    }
    return apart == 1
        && alike >= MANY
        && headers.get(left).text().equals(headers.get(right).text());
  }

  static boolean differ(RowDraft.Value one, RowDraft.Value two) {
    return one.token.isPercent() == two.token.isPercent()
        && one.token.magnitude().compareTo(two.token.magnitude()) != 0;
  }
}
