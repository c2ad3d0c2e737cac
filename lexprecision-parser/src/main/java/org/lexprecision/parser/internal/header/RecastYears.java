package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.lexprecision.Basis;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Earlier years headed "as adjusted" beside a later one that is headed by nothing: those are
 * restated as a new rule would have them. What leaves something out is so headed in all years, or
 * stands beside what is reported of the same.
 */
final class RecastYears {

  private static final Wording AS_ADJUSTED = Wording.listed(RecastYears.class, "as adjusted");

  private RecastYears() {}

  /** Returns the columns, the recast ones restated. */
  static ImmutableList<ColumnMeaning> in(List<ColumnHeader> headers, List<ColumnMeaning> columns) {
    boolean[] recast = new boolean[columns.size()];
    for (int at = 0; at < recast.length; at++) {
      recast[at] = columns.get(at).basis().filter(Basis.ADJUSTED::equals).isPresent();
      if (recast[at] && !AS_ADJUSTED.isIn(headers.get(at).text())) {
        return ImmutableList.copyOf(columns);
      }
    }
    ImmutableList<Period> now =
        IntStream.range(0, recast.length)
            .filter(at -> !recast[at])
            .mapToObj(columns::get)
            .flatMap(column -> column.period().stream())
            .collect(ImmutableList.toImmutableList());
    return IntStream.range(0, recast.length)
        .mapToObj(
            at ->
                recast[at] && isBefore(columns.get(at), now)
                    ? columns.get(at).on(Basis.RESTATED)
                    : columns.get(at))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isBefore(ColumnMeaning column, List<Period> now) {
    return !now.isEmpty()
        && column
            .period()
            .filter(own -> now.stream().allMatch(other -> own.end().isBefore(other.end())))
            .isPresent();
  }
}
