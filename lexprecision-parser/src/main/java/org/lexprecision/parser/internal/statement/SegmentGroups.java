package org.lexprecision.parser.internal.statement;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Balance;
import org.lexprecision.LineItems;
import org.lexprecision.Segment;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Finds groups whose heading names the line item and whose rows name the parts of the company.
 *
 * <p>"Net sales:" over "Seals" and "Castings" is one. So is any group in a segment table whose rows
 * are no line items, and any whose row captions recur under other headings.
 */
final class SegmentGroups {

  private static final Wording SEGMENTS = Wording.of("\\bsegments?\\b");

  private final Measures measures;

  SegmentGroups(Measures measures) {
    this.measures = measures;
  }

  /** Gives the rows of such groups their item and their segment. */
  void apply(List<RowDraft> rows) {
    Map<List<String>, List<RowDraft>> groups = new LinkedHashMap<>();
    Set<String> headings = new LinkedHashSet<>();
    for (RowDraft row : rows) {
      if (!SegmentNames.wholeOf(row.group()).isBlank()) {
        groups.computeIfAbsent(row.groups, path -> new ArrayList<>()).add(row);
        row.groups.forEach(heading -> headings.add(SegmentNames.segmentName(heading)));
      }
    }
    Multiset<String> recurring = HashMultiset.create();
    for (List<RowDraft> group : groups.values()) {
      group.stream().map(SegmentNames::name).distinct().forEach(recurring::add);
    }
    boolean split = isSplit(groups, recurring);
    groups.forEach((path, group) -> apply(path, group, recurring, split));
    totals(rows, headings);
    new SegmentHeadings(measures).apply(rows, groups, recurring);
    namedBySegments(rows);
  }

  /** Whether an item is split up into parts that stand under other headings too. */
  private boolean isSplit(Map<List<String>, List<RowDraft>> groups, Multiset<String> recurring) {
    boolean named = false;
    boolean told = false;
    for (Map.Entry<List<String>, List<RowDraft>> group : groups.entrySet()) {
      if (recur(group.getValue(), recurring)) {
        String heading = SegmentNames.last(group.getKey());
        named |= measures.known(heading, false).isPresent();
        told |= group.getValue().get(0).statement == StatementKind.OTHER || SEGMENTS.isIn(heading);
      }
    }
    return named && told;
  }

  /** "Total Pipe Services" below the parts of "Pipe Services:" is of that segment. */
  private void totals(List<RowDraft> rows, Set<String> headings) {
    for (RowDraft row : rows) {
      String whole = SegmentNames.segmentName(row.caption());
      String part = SegmentNames.wholeOf(row.caption());
      if (row.amongSegments
          && row.segment.isConsolidated()
          && !part.equals(whole)
          && !part.isBlank()
          && headings.contains(part)
          && measures.known(part, false).isEmpty()) {
        row.segment = Segment.of(part);
      }
    }
  }

  /** "Europe net sales" beside "Japan net sales": the words before the item are the segment. */
  private void namedBySegments(List<RowDraft> rows) {
    Map<String, List<RowDraft>> byItem = new LinkedHashMap<>();
    for (RowDraft row : rows) {
      if (row.statement == StatementKind.SEGMENT && row.segment.isConsolidated() && isPart(row)) {
        Optional<Measure> tail = tail(row.caption());
        tail.ifPresent(
            item -> byItem.computeIfAbsent(item.item().id(), id -> new ArrayList<>()).add(row));
      }
    }
    Set<String> prefixes = new LinkedHashSet<>();
    for (List<RowDraft> parts : byItem.values()) {
      if (parts.size() > 1) {
        for (RowDraft row : parts) {
          String prefix = prefix(row.caption());
          prefixes.add(prefix);
          row.measure = tail(row.caption()).orElse(row.measure);
          row.segment = Segment.of(prefix);
        }
      }
    }
    for (RowDraft row : rows) {
      for (String prefix : prefixes) {
        if (row.segment.isConsolidated() && row.caption().startsWith(prefix + " ")) {
          row.segment = Segment.of(prefix);
        }
      }
    }
  }

  /** The known item that the last words of a caption name. */
  private Optional<Measure> tail(String caption) {
    String rest = Captions.withoutMarks(caption);
    for (int at = rest.indexOf(' '); at > 0; at = rest.indexOf(' ', at + 1)) {
      Optional<Measure> known = measures.known(rest.substring(at + 1), false);
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  private String prefix(String caption) {
    String rest = Captions.withoutMarks(caption);
    for (int at = rest.indexOf(' '); at > 0; at = rest.indexOf(' ', at + 1)) {
      if (measures.known(rest.substring(at + 1), false).isPresent()) {
        return rest.substring(0, at);
      }
    }
    return rest;
  }

  /**
   * Gives the rows of a group the item of its heading.
   *
   * @param split whether a heading of the table names an item and its rows recur under others
   */
  private void apply(
      List<String> path, List<RowDraft> group, Multiset<String> recurring, boolean split) {
    String heading = SegmentNames.last(path);
    StatementKind kind = group.get(0).statement;
    boolean told = kind == StatementKind.SEGMENT || (split && recur(group, recurring));
    if (!told || group.stream().noneMatch(row -> isPart(row))) {
      return;
    }
    Optional<Measure> named = measures.known(heading, false);
    Optional<Measure> outer =
        named.isEmpty() && path.size() > 1
            ? measures.known(path.get(path.size() - 2), false)
            : Optional.empty();
    boolean parts =
        group.stream().anyMatch(row -> isPart(row) && recurring.count(SegmentNames.name(row)) > 1);
    if (outer.isPresent() && !parts) {
      for (RowDraft row : group) {
        row.segment = isPart(row) ? Segment.of(SegmentNames.segmentName(heading)) : row.segment;
      }
      return;
    }
    if (named.isEmpty() && !parts) {
      return;
    }
    Measure item =
        named
            .or(() -> outer)
            .orElseGet(
                () ->
                    new Measure(
                        LineItems.flow(
                            Captions.named(heading), Captions.withoutMarks(heading), Balance.NONE),
                        Count.MONEY,
                        false,
                        Optional.empty()));
    for (RowDraft row : group) {
      row.amongSegments = true;
      row.statement = StatementKind.SEGMENT;
      boolean same = row.measure.known() && row.measure.item().equals(item.item());
      if (isPart(row)) {
        row.measure = item;
        row.segment = Segment.of(Captions.withoutMarks(row.caption()));
      } else if (same || (RowReader.isTotal(row.caption()) && !row.measure.known())) {
        row.measure = item;
      }
    }
  }

  /** Whether what may be parts of the company stands under other headings too. */
  private static boolean recur(List<RowDraft> group, Multiset<String> recurring) {
    List<RowDraft> parts = group.stream().filter(SegmentGroups::isPart).toList();
    return parts.size() > 1
        && parts.stream().allMatch(row -> recurring.count(SegmentNames.name(row)) > 1);
  }

  private static boolean isPart(RowDraft row) {
    return !row.measure.known()
        && row.measure.count() == Count.MONEY
        && !Captions.withoutMarks(row.caption()).isEmpty()
        && !RowReader.isTotal(row.caption());
  }
}
