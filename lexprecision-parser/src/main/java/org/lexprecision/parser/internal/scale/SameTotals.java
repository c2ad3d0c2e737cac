package org.lexprecision.parser.internal.scale;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What a row prints. */
  private record Shown(String caption, ImmutableMap<Integer, BigDecimal> numbers) {

    static Optional<Shown> of(RowDraft row) {
      ImmutableMap<Integer, BigDecimal> numbers = row.numbers();
      return ImmutableSet.copyOf(numbers.values()).size() < LEAST
          ? Optional.empty()
          : Optional.of(new Shown(Captions.normalized(row.caption()), numbers));
    }
  }

  /** The scales of what is printed, by the headings over it. */
  private final Map<Shown, Map<List<String>, Scale>> scales = new HashMap<>();

  private SameTotals() {}

  /** Notes their scale. */
  static void note(List<RowDraft> rows) {
    SameTotals totals = new SameTotals();
    rows.forEach(row -> RowScale.own(row).ifPresent(scale -> totals.meet(row, scale)));
    if (!totals.scales.isEmpty()) {
      totals.noteOthers(rows);
    }
  }

  private void noteOthers(List<RowDraft> rows) {
    ListMultimap<List<String>, RowDraft> headed = Multimaps.index(rows, row -> row.groups);
    for (RowDraft row : rows) {
      if (!row.groups.isEmpty() && RowScale.own(row).isEmpty()) {
        elsewhere(row).ifPresent(scale -> note(headed.get(row.groups), scale));
      }
    }
  }

  private void meet(RowDraft row, Scale scale) {
    Shown.of(row)
        .ifPresent(
            shown ->
                scales
                    .computeIfAbsent(shown, one -> new LinkedHashMap<>())
                    .putIfAbsent(row.groups, scale));
  }

  /** The first scale of what a row prints under other headings than its own. */
  private Optional<Scale> elsewhere(RowDraft row) {
    return Shown.of(row).map(scales::get).stream()
        .flatMap(found -> found.entrySet().stream())
        .filter(found -> !found.getKey().equals(row.groups))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private void note(List<RowDraft> rows, Scale scale) {
    rows.stream()
        .filter(row -> RowScale.own(row).isEmpty())
        .forEach(
            row -> {
              row.noted = Optional.of(scale);
              meet(row, scale);
            });
  }
}
