package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Period;

/**
 * What the columns of a table say of the time of their cells, taken apart.
 *
 * @param columns what stands over them
 * @param named whether the words over each name its time; else the title does, or nothing
 * @param bare whether these words are a year alone, which may be its last day or all of it
 * @param dated whether these words name a day
 * @param edges where in the time of the table each column is: "Balance at end of period"
 */
record ColumnTimes(
    ImmutableList<ColumnLine> columns,
    ImmutableList<Boolean> named,
    ImmutableList<Boolean> bare,
    ImmutableList<Boolean> dated,
    ImmutableList<Edge> edges) {

  static ColumnTimes of(List<ColumnLine> columns, Clock clock) {
    ImmutableList.Builder<Boolean> named = ImmutableList.builder();
    ImmutableList.Builder<Boolean> bare = ImmutableList.builder();
    ImmutableList.Builder<Boolean> dated = ImmutableList.builder();
    ImmutableList.Builder<Edge> edges = ImmutableList.builder();
    for (ColumnLine column : columns) {
      List<? extends Day> days = clock.days(column.words());
      boolean length = clock.namesLength(column.words());
      boolean month = days.stream().anyMatch(day -> day.month().isPresent());
      named.add(!days.isEmpty() || length);
      bare.add(!days.isEmpty() && !month && !length);
      dated.add(month && !length);
      edges.add(CaptionWords.of(Scope.without(column.words(), days)).edge());
    }
    return new ColumnTimes(
        ImmutableList.copyOf(columns), named.build(), bare.build(), dated.build(), edges.build());
  }

  Optional<Period> period(int column) {
    return columns.get(column).period();
  }

  /** Asks whether a row has figures of several times. */
  boolean areSeveral(List<Integer> cells) {
    return cells.stream()
            .filter(column -> named.get(column))
            .map(this::period)
            .flatMap(Optional::stream)
            .distinct()
            .count()
        > 1;
  }

  /** Asks whether columns lead from the opening to the closing balance of a row. */
  boolean areRolled() {
    return edges.contains(Edge.OPENING) && edges.contains(Edge.CLOSING);
  }
}
