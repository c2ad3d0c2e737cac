package org.lexprecision.parser.internal.format.text.region;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.token.ValueToken;

/**
 * The columns of a table, found by where figures end.
 *
 * <p>The fullest row gives the first columns; every other row is laid on them in order, each figure
 * on the nearest column it can belong to, and a figure that can belong to none opens one. So a
 * blank cell stays blank, and columns may stand one blank apart.
 */
public final class Grid {

  private static final int NONE = -1;

  /** No table has more columns; figures beyond them are reported. */
  private static final int MOST_COLUMNS = 128;

  private final List<GridColumn> columns = new ArrayList<>();

  private Grid() {}

  /** Finds the columns of rows. */
  public static Grid of(List<ImmutableList<ValueToken>> rows) {
    Grid grid = new Grid();
    List<ImmutableList<ValueToken>> fullest = new ArrayList<>(rows);
    fullest.sort(Comparator.comparingInt(row -> -row.size()));
    for (ImmutableList<ValueToken> row : fullest) {
      grid.add(row);
    }
    return grid;
  }

  public ImmutableList<Span> spans() {
    return columns.stream().map(GridColumn::span).collect(ImmutableList.toImmutableList());
  }

  int edge(int column) {
    return columns.get(column).edge();
  }

  /** The number of figures in a column. */
  public int size(int column) {
    return columns.get(column).size();
  }

  public void remove(int column) {
    columns.remove(column);
  }

  private void add(ImmutableList<ValueToken> row) {
    int[] places = places(row);
    for (int i = 0; i < places.length; i++) {
      if (places[i] != NONE) {
        columns.get(places[i]).add(row.get(i));
      }
    }
    for (int i = 0; i < places.length; i++) {
      if (places[i] == NONE && columns.size() < MOST_COLUMNS) {
        columns.add(insertion(row.get(i)), new GridColumn(row.get(i)));
      }
    }
  }

  private int insertion(ValueToken token) {
    int at = 0;
    while (at < columns.size() && columns.get(at).edge() < token.edge()) {
      at++;
    }
    return at;
  }

  /**
   * Returns the column of each figure of a row, −1 where it belongs to none: as many figures as can
   * be, in order, at the least distance.
   */
  public int[] places(List<ValueToken> row) {
    int[][] cost = new int[row.size() + 1][columns.size() + 1];
    int miss = 100_000;
    for (int i = row.size(); i >= 0; i--) {
      for (int j = columns.size(); j >= 0; j--) {
        if (i == row.size()) {
          continue;
        }
        int best = cost[i + 1][j] + miss;
        if (j < columns.size()) {
          best = Math.min(best, cost[i][j + 1]);
          if (columns.get(j).admits(row.get(i))) {
            best = Math.min(best, cost[i + 1][j + 1] + columns.get(j).distance(row.get(i)));
          }
        }
        cost[i][j] = best;
      }
    }
    return traced(row, cost);
  }

  private int[] traced(List<ValueToken> row, int[][] cost) {
    int[] places = new int[row.size()];
    Arrays.fill(places, NONE);
    int j = 0;
    for (int i = 0; i < row.size(); ) {
      if (j < columns.size()
          && columns.get(j).admits(row.get(i))
          && cost[i][j] == cost[i + 1][j + 1] + columns.get(j).distance(row.get(i))) {
        places[i] = j;
        i++;
        j++;
      } else if (j < columns.size() && cost[i][j] == cost[i][j + 1]) {
        j++;
      } else {
        i++;
      }
    }
    return places;
  }
}
