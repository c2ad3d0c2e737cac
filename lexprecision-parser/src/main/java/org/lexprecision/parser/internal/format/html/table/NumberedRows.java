package org.lexprecision.parser.internal.format.html.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.words.Wording;

/**
 * The rows of a table without the numbers that count its lines, in a column before the captions.
 *
 * @param rows the rows
 * @param numbers the numbers left out, each with the row's line
 */
record NumberedRows(ImmutableList<SortedRow> rows, ImmutableList<LineNumber> numbers) {

  /** A number that was left out. */
  record LineNumber(int line, String printed) {}

  private static final int FEWEST = 3;

  private static final Wording LETTERED = Wording.of("^\\d{1,3} ?\\(?[a-z]{1,3}\\)?\\.?$");

  /** Leaves the numbers out where they count up, and words stand behind nearly each of them. */
  static NumberedRows without(ImmutableList<SortedRow> rows) {
    List<SortedRow> counted = new ArrayList<>();
    int column = -1;
    int before = 0;
    int slips = 0;
    boolean body = false;
    for (SortedRow row : rows) {
      // a number above the first values is that of a page
      body |= isNumbered(row) && row.items().stream().skip(1).anyMatch(Item::isValue);
      if (!body || !isNumbered(row)) {
        continue;
      }
      Item first = row.items().get(0);
      int number = number(first.plain());
      boolean behind = isLettered(first.plain()) ? number < before : number <= before;
      slips += first.first() != (column < 0 ? first.first() : column) || behind ? 1 : 0;
      slips += number > before + FEWEST ? 1 : 0;
      column = first.first();
      before = number;
      counted.add(row);
    }
    if (counted.size() < FEWEST || slips * 5 > counted.size() || isTaken(rows, column)) {
      return new NumberedRows(rows, ImmutableList.of());
    }
    ImmutableList.Builder<SortedRow> kept = ImmutableList.builder();
    ImmutableList.Builder<LineNumber> numbers = ImmutableList.builder();
    for (SortedRow row : rows) {
      if (isNumbered(row) && row.items().get(0).first() == column) {
        numbers.add(new LineNumber(row.line(), row.items().get(0).plain()));
        kept.add(row.withoutFirst());
      } else {
        kept.add(row);
      }
    }
    return new NumberedRows(kept.build(), numbers.build());
  }

  /** Whether the first cell of a row is a small number and the second is words. */
  private static boolean isNumbered(SortedRow row) {
    return row.items().size() > 1
        && number(row.items().get(0).plain()) >= 0
        && !row.items().get(1).isValue()
        && row.items().get(1).plain().chars().anyMatch(Character::isLetter);
  }

  /** The number of a line, which a letter may follow: "3", "3(a)", "3b."; -1 if it is none. */
  private static int number(String plain) {
    int end = 0;
    while (end < plain.length() && plain.charAt(end) >= '0' && plain.charAt(end) <= '9') {
      end++;
    }
    boolean alone = end == plain.length() || isLettered(plain);
    return alone && SortedRow.isOrdinal(plain.substring(0, end))
        ? Integer.parseInt(plain.substring(0, end))
        : -1;
  }

  private static boolean isLettered(String plain) {
    return LETTERED.isIn(plain);
  }

  /** Whether other values stand in the column, which then is one of figures. */
  private static boolean isTaken(ImmutableList<SortedRow> rows, int column) {
    return rows.stream()
        .filter(row -> !row.items().isEmpty() && !isNumbered(row))
        .map(row -> row.items().get(0))
        .anyMatch(item -> item.isValue() && item.overlaps(column, column) && !item.isYear());
  }
}
