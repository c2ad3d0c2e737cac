package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lexprecision.parser.internal.grid.Column;

/** Columns headed "First", "Second", "Third" and "Fourth" are quarters though no word says so. */
final class QuarterWords {

  private static final ImmutableMap<String, Integer> ORDINALS =
      ImmutableMap.<String, Integer>builder()
          .put("first", 1)
          .put("1st", 1)
          .put("i", 1)
          .put("second", 2)
          .put("2nd", 2)
          .put("ii", 2)
          .put("third", 3)
          .put("3rd", 3)
          .put("iii", 3)
          .put("fourth", 4)
          .put("4th", 4)
          .put("iv", 4)
          .build();

  private QuarterWords() {}

  /** Returns the columns, the word "quarter" said where two or more of them leave it out. */
  static ImmutableList<Column> said(List<Column> columns) {
    Set<Integer> quarters = new LinkedHashSet<>();
    for (Column column : columns) {
      if (isOrdinal(column)) {
        quarters.add(ORDINALS.getOrDefault(word(column), 0));
      }
    }
    return quarters.size() < 2
        ? ImmutableList.copyOf(columns)
        : columns.stream()
            .map(column -> isOrdinal(column) ? said(column) : column)
            .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOrdinal(Column column) {
    return !column.header().isEmpty() && ORDINALS.containsKey(word(column));
  }

  private static String word(Column column) {
    return last(column).text().toLowerCase(Locale.ROOT).strip();
  }

  /** The cell of the header that is nearest to the values. */
  private static Column.HeaderCell last(Column column) {
    return column.header().get(column.header().size() - 1);
  }

  private static Column said(Column column) {
    Column.HeaderCell last = last(column);
    Column.HeaderCell whole =
        new Column.HeaderCell(
            "Q" + ORDINALS.getOrDefault(word(column), 0), last.line(), last.first(), last.last());
    return new Column(
        ImmutableList.<Column.HeaderCell>builder()
            .addAll(column.header().subList(0, column.header().size() - 1))
            .add(whole)
            .build());
  }
}
