package org.lexprecision.parser.internal.row;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.words.Wording;

/** Tells a sum by arithmetic that belongs to the group of rows above it, however deep it stands. */
final class GroupSums {

  private static final Wording TOTAL = Wording.listed(GroupSums.class, "total");
  private static final Wording CONSOLIDATED =
      Wording.listed(GroupSums.class, "begins as consolidated");
  private static final int FEWEST = 2;

  private GroupSums() {}

  /** Asks whether a row that is called "Total" alone is the sum of the last group of rows. */
  static boolean isOne(Row.Values row, List<RowDraft> above) {
    if (!TOTAL.isIn(row.label()) || above.size() < FEWEST) {
      return false;
    }
    ImmutableList<String> groups = above.get(above.size() - 1).groups;
    int from = above.size();
    while (from > 0 && above.get(from - 1).groups.equals(groups)) {
      from--;
    }
    List<RowDraft> parts = above.subList(from, above.size());
    return !groups.isEmpty()
        && parts.size() >= FEWEST
        && row.cells().stream().allMatch(cell -> isSum(cell, parts));
  }

  private static boolean isSum(Row.Cell total, List<RowDraft> parts) {
    return RowDraft.sum(parts, total.column()).compareTo(total.value().signed()) == 0;
  }

  /** Whether what is "consolidated" is the first row of a group, of which it is no total. */
  static boolean begins(RowDraft draft, List<RowDraft> drafts) {
    return CONSOLIDATED.isIn(draft.row.label())
        && !draft.groups.isEmpty()
        && drafts.stream().filter(row -> row.groups.equals(draft.groups)).count() == 1;
  }
}
