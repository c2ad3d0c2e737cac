package org.lexprecision.parser.internal.part.row;

import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.part.PartWords;

/** The headings that all of some rows stand under, and those below that only some do. */
final class SharedHeadings {

  private SharedHeadings() {}

  /** The headings over all of some rows, outermost first. */
  static List<String> of(List<NamedRow> rows) {
    List<String> shared = rows.get(0).path();
    for (NamedRow row : rows) {
      int same = 0;
      while (same < Math.min(shared.size(), row.path().size())
          && shared.get(same).equals(row.path().get(same))) {
        same++;
      }
      shared = shared.subList(0, same);
    }
    return shared;
  }

  /**
   * The first heading of one of some rows below those over all, if it may name a part, and the
   * caption alone would not: "Domestic", "Other", or what stands under another such heading too.
   */
  static Optional<String> below(List<NamedRow> rows, NamedRow row) {
    String caption = row.caption();
    boolean shared =
        PartWords.isPlace(caption)
            || PartWords.isOther(caption)
            || rows.stream().filter(one -> one.caption().equalsIgnoreCase(caption)).count() > 1;
    if (!shared || PartWords.isApart(caption)) {
      return Optional.empty();
    }
    return row.path().stream().skip(of(rows).size()).findFirst().filter(SharedHeadings::mayName);
  }

  private static boolean mayName(String heading) {
    return !PartWords.FOOTINGS.isIn(heading)
        && !PartWords.ATTRIBUTES.covers(heading)
        && !PartWords.BREAKDOWN.covers(heading);
  }
}
