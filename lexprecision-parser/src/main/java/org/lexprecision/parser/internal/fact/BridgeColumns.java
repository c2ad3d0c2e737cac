package org.lexprecision.parser.internal.fact;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.column.ColumnMeaning.Kind;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;

/**
 * Tells by arithmetic which columns are the steps of a bridge: they stand between two periods, and
 * each row of the first adds up over them to that of the last.
 */
public final class BridgeColumns {

  /** So many columns at least has a bridge. */
  private static final int FEWEST = 3;

  private static final int FEWEST_OF_BRIDGE = 2;

  private final ImmutableList<ColumnHeader> headers;
  private final List<ColumnMeaning> columns;
  private final List<RowDraft> rows;

  private BridgeColumns(
      ImmutableList<ColumnHeader> headers, List<ColumnMeaning> columns, List<RowDraft> rows) {
    this.headers = headers;
    this.columns = new ArrayList<>(columns);
    this.rows = rows;
  }

  /** Returns the columns, the steps of bridges as changes. */
  public static ImmutableList<ColumnMeaning> tell(
      ImmutableList<ColumnHeader> headers, List<ColumnMeaning> columns, List<RowDraft> rows) {
    BridgeColumns bridges = new BridgeColumns(headers, columns, rows);
    for (int at = 2; at < columns.size(); at++) {
      bridges.bridge(at);
    }
    return ImmutableList.copyOf(bridges.columns);
  }

  /** The columns between two of different periods that add up from the one to the other. */
  private void bridge(int last) {
    int first = last - 1;
    while (first >= 0 && isUndated(first)) {
      first--;
    }
    if (last - first < FEWEST || first < 0 || !arePeriods(first, last)) {
      return;
    }
    int told = 0;
    for (RowDraft row : rows) {
      Optional<BigDecimal> end = amount(row, last);
      BigDecimal sum = BigDecimal.ZERO;
      int steps = 0;
      for (int at = first; at < last; at++) {
        Optional<BigDecimal> step = amount(row, at);
        sum = sum.add(step.orElse(BigDecimal.ZERO));
        steps += step.isPresent() ? 1 : 0;
      }
      if (end.isEmpty() ? steps > 0 : sum.compareTo(end.get()) != 0) {
        return;
      }
      told += steps > 2 ? 1 : 0;
    }
    if (told >= FEWEST_OF_BRIDGE) {
      columns.subList(first + 1, last).replaceAll(ColumnMeaning::changing);
    }
  }

  /** Whether two columns show amounts of different periods that their own words name. */
  private boolean arePeriods(int one, int other) {
    ColumnMeaning first = columns.get(one);
    ColumnMeaning second = columns.get(other);
    return first.kind() == Kind.AMOUNT
        && second.kind() == Kind.AMOUNT
        && first.period().isPresent()
        && second.period().isPresent()
        && !first.period().equals(second.period())
        && !isUndated(one)
        && !isUndated(other);
  }

  private boolean isUndated(int at) {
    return columns.get(at).kind() == Kind.AMOUNT && headers.get(at).year().isEmpty();
  }

  private static Optional<BigDecimal> amount(RowDraft row, int at) {
    RowDraft.@Nullable Value value = row.at(at);
    return value == null || value.token.suffix() != Suffix.NONE
        ? Optional.empty()
        : Optional.of(value.signed());
  }
}
