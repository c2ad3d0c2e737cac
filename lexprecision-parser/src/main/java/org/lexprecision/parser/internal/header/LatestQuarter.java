package org.lexprecision.parser.internal.header;

import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.grammar.Length;

/** The numbered quarter that a table has as its latest: "Q3" of "2024 Q3" and "2023 Q3". */
final class LatestQuarter {

  private static final int QUARTERS = 4;

  private LatestQuarter() {}

  /** The numbered quarter that a column is of; a year up to the end of one is none. */
  private static Optional<Length> numbered(ColumnHeader header) {
    return header.span().filter(span -> span.quarter().isPresent() && !span.trailing());
  }

  /** The numbered quarter that is the latest over the columns, by its year where that is told. */
  static Optional<Length> over(List<ColumnHeader> headers) {
    long unnamed =
        headers.stream()
            .filter(header -> header.year().isEmpty())
            .flatMap(header -> numbered(header).stream())
            .distinct()
            .count();
    if (unnamed > 1) {
      // of several quarters of one year, no word says which is the latest
      return Optional.empty();
    }
    Optional<Length> latest = Optional.empty();
    int last = -1;
    for (ColumnHeader header : headers) {
      Optional<Length> quarter = numbered(header);
      int place =
          quarter.isEmpty()
              ? -1
              : QUARTERS * header.year().orElse(0) + quarter.get().quarter().getAsInt();
      boolean later = header.year().isPresent() ? place > last : latest.isEmpty();
      if (quarter.isPresent() && later) {
        latest = quarter;
        last = place;
      }
    }
    return latest;
  }
}
