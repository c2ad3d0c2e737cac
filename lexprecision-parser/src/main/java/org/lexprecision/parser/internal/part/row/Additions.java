package org.lexprecision.parser.internal.part.row;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.part.Spread;

/**
 * Finds which rows of a table are plain sums of the rows above them.
 *
 * <p>Rows wait on a stack; a row that is the sum of the last of them takes their place. The work a
 * row is bounded.
 */
final class Additions {

  private static final int LONGEST = 64;

  /** Numbers of so many digits do not add up by chance. */
  private static final int TELLING = 2;

  private final List<NamedRow> rows;
  private final List<Integer> open = new ArrayList<>();
  private final Map<Integer, Sum> sums = new LinkedHashMap<>();

  private Additions(List<NamedRow> rows) {
    this.rows = rows;
  }

  /** Finds the sums, by their totals. */
  static Map<Integer, Sum> of(List<NamedRow> rows) {
    Additions additions = new Additions(rows);
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).money() && !rows.get(at).values().isEmpty()) {
        additions.add(at);
      }
    }
    return additions.sums;
  }

  private void add(int row) {
    Map<Integer, Spread> sum = new HashMap<>();
    int least = Math.max(0, open.size() - LONGEST);
    for (int from = open.size() - 1; from >= least; from--) {
      rows.get(open.get(from))
          .values()
          .forEach((column, value) -> sum.merge(column, Spread.of(value), Spread::plus));
      int length = open.size() - from;
      if (length > 1 && equals(rows.get(row).values(), sum, length)) {
        List<Integer> parts = open.subList(from, open.size());
        sums.put(row, new Sum(row, ImmutableList.copyOf(parts)));
        parts.clear();
        break;
      }
    }
    open.add(row);
  }

  /**
   * Asks whether a row is a sum wherever the others stand, but for what rounding takes, and for
   * columns of averages, where it lies between them.
   */
  private static boolean equals(
      Map<Integer, BigDecimal> total, Map<Integer, Spread> sum, int length) {
    boolean exact = false;
    int compared = 0;
    int means = 0;
    for (Map.Entry<Integer, BigDecimal> cell : total.entrySet()) {
      @Nullable Spread parts = sum.get(cell.getKey());
      if (parts == null) {
        continue;
      }
      compared++;
      BigDecimal off = cell.getValue().subtract(parts.sum()).abs();
      BigDecimal unit = BigDecimal.ONE.movePointLeft(cell.getValue().scale());
      if (off.compareTo(length > 2 ? unit : BigDecimal.ZERO) > 0) {
        if (!parts.mayAverageTo(cell.getValue())) {
          return false;
        }
        means++;
      }
      exact |= off.signum() == 0 && cell.getValue().precision() >= TELLING;
    }
    return exact && 2 * compared >= total.size() && 2 * means < compared;
  }
}
