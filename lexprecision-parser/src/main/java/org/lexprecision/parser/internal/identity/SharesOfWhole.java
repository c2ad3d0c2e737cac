package org.lexprecision.parser.internal.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.unit.Count;

/**
 * Tells which rows are shares under a header that says "% of net sales".
 *
 * <p>Shares of a whole end with it. A group of rows below of which one can be no share, because it
 * counts shares of stock or is larger than any part, is none of it.
 */
public final class SharesOfWhole {

  private static final BigDecimal LARGEST = new BigDecimal(1000);

  private SharesOfWhole() {}

  /** Sets the groups apart that are no part of the whole. */
  public static void settle(List<RowDraft> rows, List<ColumnMeaning> columns) {
    if (columns.stream().noneMatch(column -> column.kind() == ColumnMeaning.Kind.SHARE)) {
      return;
    }
    Map<List<String>, List<RowDraft>> groups = new LinkedHashMap<>();
    for (RowDraft row : rows) {
      groups.computeIfAbsent(row.groups, path -> new ArrayList<>()).add(row);
    }
    groups.forEach(
        (path, group) -> {
          boolean apart = group.stream().anyMatch(row -> isNoShare(row, columns));
          group.forEach(row -> row.apart = path.isEmpty() ? isNoShare(row, columns) : apart);
        });
  }

  private static boolean isNoShare(RowDraft row, List<ColumnMeaning> columns) {
    boolean counts = row.measure.count() == Count.SHARES || row.measure.count() == Count.PER_SHARE;
    return row.values.stream()
        .filter(value -> isOfShares(value, columns))
        .map(value -> value.token)
        .anyMatch(token -> counts || token.magnitude().compareTo(LARGEST) >= 0);
  }

  private static boolean isOfShares(RowDraft.Value value, List<ColumnMeaning> columns) {
    int at = value.cell.column();
    return at >= 0
        && at < columns.size()
        && columns.get(at).kind() == ColumnMeaning.Kind.SHARE
        && value.token.suffix() == TokenValue.Suffix.NONE
        && !value.token.nil();
  }
}
