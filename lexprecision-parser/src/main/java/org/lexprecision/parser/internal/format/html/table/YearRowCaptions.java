package org.lexprecision.parser.internal.format.html.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.format.html.table.SortedRow.Sort;

/** Makes captions of the years that rows begin with: maturities, payments due. */
final class YearRowCaptions {

  private static final int FEWEST = 2;

  private YearRowCaptions() {}

  /** Returns the rows with such years as words, where they count on and no value is below them. */
  static ImmutableList<SortedRow> told(ImmutableList<SortedRow> rows) {
    List<SortedRow> found = new ArrayList<>();
    int column = -1;
    int before = 0;
    int begun = 0;
    for (SortedRow row : rows) {
      if (!beginsWithYear(row)) {
        continue;
      }
      Item first = row.items().get(0);
      int year = Integer.parseInt(first.plain());
      // the years of the next item begin where those of the first did
      boolean again = year == begun && found.size() >= FEWEST;
      boolean counts = again || Math.abs(year - before) == 1;
      if (!found.isEmpty() && (!counts || first.first() != column)) {
        return rows;
      }
      begun = found.isEmpty() ? year : begun;
      column = first.first();
      before = year;
      found.add(row);
    }
    if (found.size() < FEWEST || isTaken(rows, column)) {
      return rows;
    }
    return rows.stream()
        .map(row -> beginsWithYear(row) ? row.withFirstAsWords() : row)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the first cell of a row of values is a year, printed as nothing but one. */
  private static boolean beginsWithYear(SortedRow row) {
    return row.sort() == Sort.VALUES
        && row.items().size() > 1
        && row.items().get(0).isYear()
        && row.items().get(0).plain().length() == 4;
  }

  /** Whether a value that is no year stands in a column. */
  private static boolean isTaken(ImmutableList<SortedRow> rows, int column) {
    return rows.stream()
        .flatMap(row -> row.items().stream())
        .anyMatch(item -> item.isValue() && !item.isYear() && item.overlaps(column, column));
  }
}
