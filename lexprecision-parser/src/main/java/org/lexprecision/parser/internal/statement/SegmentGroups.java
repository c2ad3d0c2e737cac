package org.lexprecision.parser.internal.statement;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    headedBySegments(groups, recurring);
    namedBySegments(rows);
  }

  /** Groups of the same known items under several headings: the headings are the segments. */
  private void headedBySegments(Map<String, List<RowDraft>> groups, Multiset<String> recurring) {
    List<String> headings = new ArrayList<>();
    groups.forEach(
        (heading, group) -> {
          boolean same =
              group.stream()
                  .allMatch(
                      row ->
                          row.measure.known()
                              && row.measure.count() == Count.MONEY
                              && recurring.count(name(row)) > 1);
          boolean plain = measures.known(heading, false).isEmpty() && !heading.isBlank();
          if (same && plain && isSegmentKind(group.get(0).statement)) {
            headings.add(heading);
          }
        });
    if (headings.size() < 2) {
      return;
    }
    for (String heading : headings) {
      for (RowDraft row : Objects.requireNonNull(groups.get(heading))) {
        row.segment = Segment.of(segmentName(heading));
        row.statement = StatementKind.SEGMENT;
      }
    }
  }

  private static boolean isSegmentKind(StatementKind kind) {
    return kind == StatementKind.SEGMENT || kind == StatementKind.OTHER;
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

  private static String segmentName(String heading) {
    String name = Captions.withoutMarks(heading);
    return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
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
