package org.lexprecision.parser.internal.scale;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Scale;

/**
 * Rows under a heading that states no scale, one of which prints what a row of the same caption
 * prints under a heading that does: "Originations by score" below "Originations ($ in billions)".
 */
final class SameTotals {

  /** Fewer numbers may be the same by chance. */
  private static final int LEAST = 3;

  private SameTotals() {}

  /** Notes their scale. */
  static void note(List<RowDraft> rows) {
    ListMultimap<List<String>, RowDraft> headed = Multimaps.index(rows, row -> row.groups);
    ListMultimap<String, RowDraft> named =
        Multimaps.index(rows, row -> Captions.normalized(row.caption()));
    for (RowDraft row : rows) {
      if (!row.groups.isEmpty() && RowScale.own(row).isEmpty()) {
        named.get(Captions.normalized(row.caption())).stream()
            .filter(other -> isSame(row, other))
            .flatMap(other -> RowScale.own(other).stream())
            .findFirst()
            .ifPresent(scale -> note(headed.get(row.groups), scale));
      }
    }
  }

  private static void note(List<RowDraft> rows, Scale scale) {
    rows.stream()
        .filter(row -> RowScale.own(row).isEmpty())
        .forEach(row -> row.noted = Optional.of(scale));
  }

  private static boolean isSame(RowDraft one, RowDraft other) {
    return !other.groups.equals(one.groups)
        && other.numbers().equals(one.numbers())
        && ImmutableSet.copyOf(one.numbers().values()).size() >= LEAST;
  }
}
