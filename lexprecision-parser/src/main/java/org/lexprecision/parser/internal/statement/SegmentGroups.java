package org.lexprecision.parser.internal.statement;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Balance;
import org.lexprecision.LineItems;
import org.lexprecision.Segment;
import org.lexprecision.StatementKind;

/**
 * Finds groups whose heading names the line item and whose rows name the parts of the company.
 *
 * <p>"Net sales:" over "Rubber Group" and "Metals Group" is one. So is any group in a segment table
 * whose rows are no line items, and any whose row captions recur under other headings.
 */
final class SegmentGroups {

  private final Measures measures;

  SegmentGroups(Measures measures) {
    this.measures = measures;
  }

  /** Gives the rows of such groups their item and their segment. */
  void apply(List<RowDraft> rows) {
    Map<String, List<RowDraft>> groups = new LinkedHashMap<>();
    for (RowDraft row : rows) {
      if (!row.group().isEmpty()) {
        groups.computeIfAbsent(row.group(), group -> new ArrayList<>()).add(row);
      }
    }
    Multiset<String> recurring = HashMultiset.create();
    for (List<RowDraft> group : groups.values()) {
      group.stream().map(SegmentGroups::name).distinct().forEach(recurring::add);
    }
    groups.forEach((heading, group) -> apply(heading, group, recurring));
  }

  private void apply(String heading, List<RowDraft> group, Multiset<String> recurring) {
    if (group.get(0).statement != StatementKind.SEGMENT) {
      return;
    }
    Optional<Measure> named = measures.known(heading, false);
    boolean parts = group.stream().anyMatch(row -> isPart(row) && recurring.count(name(row)) > 1);
    if (named.isEmpty() && !parts) {
      return;
    }
    Measure item =
        named.orElseGet(
            () ->
                new Measure(
                    LineItems.flow(
                        Captions.named(heading), Captions.withoutMarks(heading), Balance.NONE),
                    Count.MONEY,
                    false,
                    Optional.empty()));
    if (group.stream().noneMatch(row -> isPart(row))) {
      return;
    }
    for (RowDraft row : group) {
      row.amongSegments = true;
      boolean same = row.measure.known() && row.measure.item().equals(item.item());
      if (isPart(row)) {
        row.measure = item;
        row.segment = Segment.of(Captions.withoutMarks(row.caption()));
      } else if (same || (RowReader.isTotal(row.caption()) && !row.measure.known())) {
        row.measure = item;
      }
    }
  }

  private static boolean isPart(RowDraft row) {
    return !row.measure.known()
        && row.measure.count() == Count.MONEY
        && !row.caption().isEmpty()
        && !RowReader.isTotal(row.caption());
  }

  private static String name(RowDraft row) {
    return row.caption().toLowerCase(Locale.ROOT);
  }
}
