package org.lexprecision.parser.internal.format.text.header;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.region.Columns;

/** Decides which columns the cells of one line of a header span. */
final class HeaderGroups {

  /** What a column that a cell does not touch must gain to be taken in, in half characters. */
  private static final int WORTH = 6;

  /** How far off the middle a cell over one column may stand, in half characters. */
  private static final int CENTRED = 4;

  private final List<Span> cells;
  private final Columns columns;

  private HeaderGroups(List<Span> cells, Columns columns) {
    this.cells = cells;
    this.columns = columns;
  }

  /**
   * Returns, for each cell, the first column it spans and the one behind the last.
   *
   * @param underlined whether each cell is as wide as the rule below it
   * @param years whether each cell is a year and no more, which stands in the middle over all that
   *     is of that year, of three columns too
   */
  static ImmutableList<Span> of(
      List<Span> cells, Columns columns, boolean underlined, boolean years) {
    HeaderGroups groups = new HeaderGroups(cells, columns);
    ImmutableList<Span> touched = groups.touched();
    if (underlined && groups.share(touched)) {
      return touched;
    }
    if (years && groups.isEvenlySpread() && groups.areInTheMiddle()) {
      return groups.even();
    }
    if (groups.isEvenlySpread() && !groups.areSingle() && !groups.areOverOne()) {
      return groups.even();
    }
    if (groups.spansAll()) {
      return ImmutableList.of(new Span(0, columns.size()));
    }
    ImmutableList<Span> nearest = groups.nearest();
    return collide(nearest) ? groups.inOrder() : nearest;
  }

  /**
   * Returns a group with as many columns on its left as on its right, up to its neighbours, as long
   * as its cell stands in the middle over them all: "Three months ended" over three dates.
   */
  static Span widened(Span cell, Span group, int from, int to, Columns columns) {
    int first = group.start();
    int last = group.end();
    while (first > from && last < to && isCentred(cell, columns.group(first - 1, last))) {
      first--;
      last++;
    }
    return new Span(first, last);
  }

  private static boolean isCentred(Span cell, Span over) {
    return distance(cell, over) <= 2 * CENTRED;
  }

  /** Whether two cells would stand over the same column alone. */
  private static boolean collide(ImmutableList<Span> groups) {
    for (int i = 1; i < groups.size(); i++) {
      if (groups.get(i).equals(groups.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Gives each cell a column of its own, in order, at the least distance. */
  private ImmutableList<Span> inOrder() {
    if (cells.size() > columns.size()) {
      return nearest();
    }
    int[][] cost = new int[cells.size() + 1][columns.size() + 1];
    for (int i = cells.size() - 1; i >= 0; i--) {
      cost[i][columns.size()] = Integer.MAX_VALUE / 2;
      for (int c = columns.size() - 1; c >= 0; c--) {
        int here = distance(cells.get(i), columns.spans().get(c)) + cost[i + 1][c + 1];
        cost[i][c] = Math.min(cost[i][c + 1], here);
      }
    }
    ImmutableList.Builder<Span> groups = ImmutableList.builder();
    int column = 0;
    for (int i = 0; i < cells.size(); i++) {
      while (cost[i][column] == cost[i][column + 1]) {
        column++;
      }
      groups.add(new Span(column, column + 1));
      column++;
    }
    return groups.build();
  }

  /**
   * Whether there are several columns to each cell, and each cell stands in the middle over its.
   */
  private boolean isEvenlySpread() {
    if (cells.size() < 2 || columns.size() % cells.size() != 0 || cells.size() == columns.size()) {
      return false;
    }
    int each = columns.size() / cells.size();
    for (int i = 0; i < cells.size(); i++) {
      Span group = columns.group(i * each, (i + 1) * each - 1);
      int off = distance(cells.get(i), i * each, (i + 1) * each - 1);
      if (off > group.width() * 3 / 5) {
        return false;
      }
    }
    return true;
  }

  /** Whether each cell stands just in the middle over its share of the columns. */
  private boolean areInTheMiddle() {
    int each = columns.size() / cells.size();
    for (int i = 0; i < cells.size(); i++) {
      if (distance(cells.get(i), i * each, (i + 1) * each - 1) > CENTRED) {
        return false;
      }
    }
    return true;
  }

  /** Whether each cell stands in the middle over one column. */
  private boolean areSingle() {
    return cells.stream().allMatch(this::isSingle);
  }

  /**
   * Whether each cell stands over the middle of one column and touches no other, as none does that
   * spans a pair of them.
   */
  private boolean areOverOne() {
    return columns.size() / cells.size() % 2 == 0
        && cells.stream()
            .allMatch(
                cell ->
                    columns.under(cell) == 1
                        && distance(cell, columns.spans().get(columns.nearest(cell))) <= CENTRED);
  }

  private boolean isSingle(Span cell) {
    int nearest = columns.nearest(cell);
    Span column = columns.spans().get(nearest);
    if (columns.size() > 1
        && cell.width() > Math.max(column.width(), columns.room(nearest, nearest).width())) {
      return false;
    }
    boolean within = cell.start() >= column.start() - 1 && cell.end() <= column.end() + 1;
    return within
        || distance(cell, column) <= CENTRED
        || (columns.under(cell) <= 1 && Math.abs(cell.end() - column.end()) <= 1);
  }

  /** Whether the only cell of a line stands in the middle over all columns. */
  private boolean spansAll() {
    if (cells.size() != 1 || columns.size() == 1 || isSingle(cells.get(0))) {
      return false;
    }
    int last = columns.size() - 1;
    return distance(cells.get(0), 0, last) <= columns.zone().width() / 2;
  }

  private ImmutableList<Span> even() {
    int each = columns.size() / cells.size();
    ImmutableList.Builder<Span> groups = ImmutableList.builder();
    for (int i = 0; i < cells.size(); i++) {
      groups.add(new Span(i * each, (i + 1) * each));
    }
    return groups.build();
  }

  /** Whether the groups share all columns among them, in order. */
  private boolean share(ImmutableList<Span> groups) {
    int column = 0;
    for (Span group : groups) {
      if (group.start() != column) {
        return false;
      }
      column = group.end();
    }
    return column == columns.size();
  }

  private ImmutableList<Span> touched() {
    return cells.stream().map(this::touched).collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Span> nearest() {
    ImmutableList<Span> touched = touched();
    ImmutableList.Builder<Span> groups = ImmutableList.builder();
    for (int i = 0; i < cells.size(); i++) {
      int from = i == 0 ? 0 : Math.min(touched.get(i - 1).end(), touched.get(i).start());
      int to =
          i + 1 == cells.size()
              ? columns.size()
              : Math.max(touched.get(i + 1).start(), touched.get(i).end());
      groups.add(grown(cells.get(i), touched.get(i), from, to));
    }
    return groups.build();
  }

  /** The columns a cell touches, at least the nearest one. */
  private Span touched(Span cell) {
    int first = -1;
    int last = -1;
    for (int c = 0; c < columns.size(); c++) {
      Span column = columns.spans().get(c);
      if (column.overlap(cell) >= Math.min(2, column.width())) {
        first = first < 0 ? c : first;
        last = c;
      }
    }
    if (first < 0) {
      int nearest = columns.nearest(cell);
      return new Span(nearest, nearest + 1);
    }
    return trimmed(cell, first, last);
  }

  /** A cell over one column may reach over a corner of its neighbour. */
  private Span trimmed(Span cell, int first, int last) {
    if (last == first + 1) {
      int both = distance(cell, columns.group(first, last));
      Span left = columns.spans().get(first);
      Span right = columns.spans().get(last);
      boolean cornerRight = right.overlap(cell) <= 2 && right.overlap(cell) < left.overlap(cell);
      boolean cornerLeft = left.overlap(cell) <= 2 && left.overlap(cell) < right.overlap(cell);
      if (cornerRight && distance(cell, left) < both) {
        return new Span(first, first + 1);
      }
      if (cornerLeft && distance(cell, right) < both) {
        return new Span(last, last + 1);
      }
    }
    return new Span(first, last + 1);
  }

  /** Takes in columns on either side as long as the cell then stands better in the middle. */
  private Span grown(Span cell, Span touched, int from, int to) {
    Span best = touched;
    int off = distance(cell, columns.group(touched.start(), touched.end() - 1));
    for (int first = touched.start(); first >= from; first--) {
      for (int last = touched.end(); last <= to; last++) {
        int added = touched.start() - first + last - touched.end();
        int there = distance(cell, columns.group(first, last - 1)) + added * WORTH;
        if (there < off && added == 1) {
          off = there;
          best = new Span(first, last);
        }
      }
    }
    return best;
  }

  /** How far a cell is from the middle over columns, by their figures or by the room they have. */
  private int distance(Span cell, int first, int last) {
    return Math.min(
        distance(cell, columns.group(first, last)), distance(cell, columns.room(first, last)));
  }

  private static int distance(Span a, Span b) {
    return Math.abs(a.middle() - b.middle());
  }
}
