package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Diagnostic;

/** Finds columns that cannot both mean what their headers say. */
final class Contradictions {

  private Contradictions() {}

  /** Two columns of one period that differ contradict each other: neither has that period. */
  static ImmutableList<ColumnMeaning> removed(
      ImmutableList<ColumnMeaning> columns, List<RowDraft> rows, Reporter reporter) {
    Map<ColumnMeaning, Integer> first = new HashMap<>();
    List<ColumnMeaning> result = new ArrayList<>(columns);
    for (int column = 0; column < columns.size(); column++) {
      ColumnMeaning meaning = columns.get(column);
      if (meaning.period().isEmpty()) {
        continue;
      }
      @Nullable Integer other = first.putIfAbsent(meaning, column);
      if (other != null && differ(rows, other, column)) {
        result.set(column, meaning.during(Optional.empty()));
        result.set(other, meaning.during(Optional.empty()));
        reporter.report(
            rows.get(0).row.line(),
            Diagnostic.Reason.CONTRADICTORY_PERIOD,
            "two columns are headed "
                + meaning.period().get()
                + " and differ; their facts have no period");
      }
    }
    return ImmutableList.copyOf(result);
  }

  private static boolean differ(List<RowDraft> rows, int left, int right) {
    for (RowDraft row : rows) {
      RowDraft.@Nullable Value one = row.at(left);
      RowDraft.@Nullable Value two = row.at(right);
      if (one != null
          && two != null
          && (one.token.isPercent() == two.token.isPercent())
          && one.token.magnitude().compareTo(two.token.magnitude()) != 0) {
        return true;
      }
    }
    return false;
  }
}
