package org.lexprecision.parser.internal.format.html.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.lexprecision.parser.internal.token.ValueTokens;

/**
 * The columns of a table's values: ranges of the grid that do not overlap, from left to right.
 *
 * <p>Values of one column cover different ranges of the grid, because a currency sign or a
 * parenthesis may have a cell of its own. The narrowest range that values cover is a column, and
 * every wider one that covers no other column belongs to it.
 */
final class ValueColumns {

  /** A range of the grid. */
  record Range(int first, int last) {
    boolean overlaps(int from, int to) {
      return first <= to && from <= last;
    }
  }

  private static final int MOST_CAPTIONS = 3;

  /** A table of more columns is read as far as this. */
  static final int MOST_COLUMNS = 1_000;

  private final ImmutableList<Range> columns;

  /** The first column of the grid that is beyond the columns that are read. */
  private final int beyond;

  private ValueColumns(List<Range> columns, int beyond) {
    this.columns = ImmutableList.copyOf(columns);
    this.beyond = beyond;
  }

  /** Finds the columns of a table from the items of the rows that hold values. */
  static ValueColumns of(List<ImmutableList<Item>> rows) {
    Map<Range, Integer> counts = new HashMap<>();
    for (List<Item> row : rows) {
      for (Item item : row) {
        if (item.isValue() || item.isRange()) {
          counts.merge(new Range(item.first(), item.last()), 1, Integer::sum);
        }
      }
    }
    List<Range> ranges = new ArrayList<>(counts.keySet());
    ranges.sort(
        Comparator.<Range>comparingInt(range -> range.last() - range.first())
            .thenComparing(range -> -counts.getOrDefault(range, 0))
            .thenComparing(Range::first));
    TreeMap<Integer, Range> found = new TreeMap<>();
    for (Range range : ranges) {
      if (overlapping(found, range.first(), range.last()).isEmpty()) {
        found.put(range.first(), range);
      }
    }
    ImmutableList<Range> all = ImmutableList.copyOf(found.values());
    return (all.size() <= MOST_COLUMNS
            ? new ValueColumns(all, Integer.MAX_VALUE)
            : new ValueColumns(all.subList(0, MOST_COLUMNS), all.get(MOST_COLUMNS).first()))
        .withoutCaptions(rows);
  }

  private static ImmutableList<Range> overlapping(
      NavigableMap<Integer, Range> ranges, int first, int last) {
    Map.Entry<Integer, Range> before = ranges.floorEntry(first);
    int from = before != null && before.getValue().last() >= first ? before.getKey() : first;
    return from > last
        ? ImmutableList.of()
        : ImmutableList.copyOf(ranges.subMap(from, true, last, true).values());
  }

  /** Leaves out columns at the left that hold words more often than values: captions. */
  private ValueColumns withoutCaptions(List<ImmutableList<Item>> rows) {
    int from = 0;
    while (from < Math.min(MOST_CAPTIONS, columns.size())
        && isCaption(columns.get(from), rows, from == 0)) {
      from++;
    }
    return from == 0 ? this : new ValueColumns(columns.subList(from, columns.size()), beyond);
  }

  /**
   * Asks whether a column holds captions.
   *
   * @param first whether it is the first, in which years are the names of rows
   */
  private static boolean isCaption(Range column, List<ImmutableList<Item>> rows, boolean first) {
    int values = 0;
    int words = 0;
    for (List<Item> row : rows) {
      for (Item item : row) {
        if (item.overlaps(column.first(), column.last())) {
          boolean value = (item.isValue() || item.isRange()) && !(first && item.isYear());
          values += value ? 1 : 0;
          words += value || isPlaceholder(item) ? 0 : 1;
        }
      }
    }
    return words >= values;
  }

  private static boolean isPlaceholder(Item item) {
    return ValueTokens.isPlaceholder(item.plain());
  }

  /** The range of the grid that a column covers. */
  Range range(int column) {
    return columns.get(column);
  }

  int size() {
    return columns.size();
  }

  /** Asks whether a column of the grid is beyond those that are read. */
  boolean isBeyond(int column) {
    return column >= beyond;
  }

  /** The first column of the grid that is not the captions'. */
  int start() {
    return columns.isEmpty() ? Integer.MAX_VALUE : columns.get(0).first();
  }

  /** The columns that a range of the grid covers, from the first to the last; empty if none. */
  ImmutableList<Integer> covered(int first, int last) {
    int at = firstNotBefore(first);
    ImmutableList.Builder<Integer> covered = ImmutableList.builder();
    while (at < columns.size() && columns.get(at).first() <= last) {
      covered.add(at++);
    }
    return covered.build();
  }

  /** The column nearest to a range of the grid. */
  int nearest(int first, int last) {
    int at = Math.min(columns.size() - 1, firstNotBefore(first));
    if (at == 0) {
      return 0;
    }
    int before = first - columns.get(at - 1).last();
    int behind = columns.get(at).first() - last;
    return before < behind ? at - 1 : at;
  }

  /** The first column that does not end before a column of the grid. */
  private int firstNotBefore(int first) {
    int low = 0;
    int high = columns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (columns.get(middle).last() < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
