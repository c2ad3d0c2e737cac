package org.lexprecision.parser.internal.statement;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Segment;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.words.Wording;

/** Finds groups whose heading names a part of the company and whose rows its items. */
final class SegmentHeadings {

  private static final Wording NOT_A_PART =
      Wording.of(
          "\\bgaap\\b|\\bas reported\\b|\\bexcluding\\b|\\bincluding\\b|\\b(?:19|20)\\d\\d\\b");

  private final Measures measures;

  SegmentHeadings(Measures measures) {
    this.measures = measures;
  }

  /** Groups of the same known items under several headings: the headings are the segments. */
  void apply(
      List<RowDraft> rows, Map<List<String>, List<RowDraft>> groups, Multiset<String> recurring) {
    Map<List<String>, String> segments = new LinkedHashMap<>();
    boolean called = false;
    for (Map.Entry<List<String>, List<RowDraft>> entry : groups.entrySet()) {
      String heading = SegmentNames.last(entry.getKey());
      List<RowDraft> group = entry.getValue();
      if (SegmentNames.isCalled(heading)) {
        called = true;
        segments.put(entry.getKey(), SegmentNames.segmentName(heading));
        continue;
      }
      if (group.stream().anyMatch(row -> row.amongSegments)
          || !isSegmentKind(group.get(0).statement)
          || !sharesItems(group, recurring)) {
        continue;
      }
      if (isFooting(heading)) {
        return;
      }
      if (!isMeasure(heading)) {
        segments.put(entry.getKey(), SegmentNames.wholeOf(heading));
      }
    }
    if (segments.size() < 2 && !called) {
      return;
    }
    close(rows, segments);
    segments.forEach(
        (path, segment) -> {
          for (RowDraft row : Objects.requireNonNull(groups.get(path))) {
            settle(row, segment);
          }
        });
  }

  private static boolean sharesItems(List<RowDraft> group, Multiset<String> recurring) {
    boolean reconciles = group.get(0).statement == StatementKind.RECONCILIATION;
    int shared = 0;
    for (RowDraft row : group) {
      boolean recurs = recurring.count(SegmentNames.name(row)) > 1;
      boolean ofPart = row.measure.count() == Count.MONEY || row.measure.count() == Count.PURE;
      if (!reconciles && !(recurs && ofPart)) {
        return false;
      }
      shared += recurs && row.measure.known() && row.measure.count() == Count.MONEY ? 1 : 0;
    }
    return reconciles ? shared >= 2 && 2 * shared >= group.size() : shared > 0;
  }

  /** Asks whether a heading names what is measured: "Net sales", "Primary earnings per share". */
  private boolean isMeasure(String heading) {
    return measures.known(heading, false).isPresent()
        || PerShareItems.perShare(heading, ImmutableList.of(), false, false).isPresent();
  }

  /** Asks whether a heading says how or when the rows are measured, not what part they are of. */
  private static boolean isFooting(String heading) {
    return BasisWords.find(heading).isPresent()
        || NOT_A_PART.isIn(heading)
        || Span.find(heading).isPresent()
        || !DateMention.scan(heading).isEmpty();
  }

  /** The row right after a segment's group is its result where that closes several groups. */
  private static void close(List<RowDraft> rows, Map<List<String>, String> segments) {
    Map<RowDraft, String> closing = new LinkedHashMap<>();
    Multiset<String> items = HashMultiset.create();
    for (int at = 1; at < rows.size(); at++) {
      @Nullable String segment = segments.get(rows.get(at - 1).groups);
      RowDraft row = rows.get(at);
      if (segment != null && row.measure.known() && !segments.containsKey(row.groups)) {
        closing.put(row, segment);
        items.add(row.measure.item().id());
      }
    }
    closing.forEach(
        (row, segment) -> {
          if (items.count(row.measure.item().id()) > 1) {
            settle(row, segment);
          }
        });
  }

  private static void settle(RowDraft row, String segment) {
    row.segment = Segment.of(segment);
    if (row.statement == StatementKind.OTHER) {
      row.statement = StatementKind.SEGMENT;
    }
  }

  private static boolean isSegmentKind(StatementKind kind) {
    return kind == StatementKind.SEGMENT
        || kind == StatementKind.OTHER
        || kind == StatementKind.RECONCILIATION;
  }
}
