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
import org.jspecify.annotations.Nullable;
import org.lexprecision.Balance;
import org.lexprecision.LineItems;
import org.lexprecision.Segment;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Finds groups whose heading names the line item and whose rows name the parts of the company.
 *
 * <p>"Net sales:" over "Seals" and "Castings" is one. So is any group in a segment table whose rows
 * are no line items, and any whose row captions recur under other headings.
 */
final class SegmentGroups {

  private static final Wording NOT_A_PART =
      Wording.of(
          "\\bgaap\\b|\\bas reported\\b|\\bexcluding\\b|\\bincluding\\b|\\b(?:19|20)\\d\\d\\b");

  private final Measures measures;

  SegmentGroups(Measures measures) {
    this.measures = measures;
  }

  /** Gives the rows of such groups their item and their segment. */
  void apply(List<RowDraft> rows) {
    Map<List<String>, List<RowDraft>> groups = new LinkedHashMap<>();
    Set<String> headings = new LinkedHashSet<>();
    for (RowDraft row : rows) {
      if (!wholeOf(row.group()).isBlank()) {
        groups.computeIfAbsent(row.groups, path -> new ArrayList<>()).add(row);
        row.groups.forEach(heading -> headings.add(segmentName(heading)));
      }
    }
    Multiset<String> recurring = HashMultiset.create();
    for (List<RowDraft> group : groups.values()) {
      group.stream().map(SegmentGroups::name).distinct().forEach(recurring::add);
    }
    groups.forEach((path, group) -> apply(path, group, recurring));
    totals(rows, headings);
    headedBySegments(rows, groups, recurring);
    namedBySegments(rows);
  }

  /** "Total Pipe Services" below the parts of "Pipe Services:" is of that segment. */
  private void totals(List<RowDraft> rows, Set<String> headings) {
    for (RowDraft row : rows) {
      String whole = segmentName(row.caption());
      String part = wholeOf(row.caption());
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

  /** Groups of the same known items under several headings: the headings are the segments. */
  private void headedBySegments(
      List<RowDraft> rows, Map<List<String>, List<RowDraft>> groups, Multiset<String> recurring) {
    Map<List<String>, String> segments = new LinkedHashMap<>();
    for (Map.Entry<List<String>, List<RowDraft>> entry : groups.entrySet()) {
      String heading = last(entry.getKey());
      List<RowDraft> group = entry.getValue();
      if (group.stream().anyMatch(row -> row.amongSegments)
          || !isSegmentKind(group.get(0).statement)
          || !sharesItems(group, recurring)) {
        continue;
      }
      if (isFooting(heading)) {
        return;
      }
      if (measures.known(heading, false).isEmpty()) {
        segments.put(entry.getKey(), wholeOf(heading));
      }
    }
    if (segments.size() < 2) {
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
    int shared = 0;
    for (RowDraft row : group) {
      boolean same =
          row.measure.known()
              && row.measure.count() == Count.MONEY
              && recurring.count(name(row)) > 1;
      if (!same && group.get(0).statement != StatementKind.RECONCILIATION) {
        return false;
      }
      shared += same ? 1 : 0;
    }
    return group.get(0).statement != StatementKind.RECONCILIATION
        || (shared >= 2 && 2 * shared >= group.size());
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

  private static String last(List<String> path) {
    return path.get(path.size() - 1);
  }

  private static String segmentName(String heading) {
    String name = Captions.withoutMarks(heading);
    return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
  }

  /** What a heading or a caption names the total of. */
  private static String wholeOf(String caption) {
    String name = segmentName(caption);
    return name.toLowerCase(Locale.ROOT).startsWith("total ")
        ? name.substring("total ".length())
        : name;
  }

  private void apply(List<String> path, List<RowDraft> group, Multiset<String> recurring) {
    if (group.get(0).statement != StatementKind.SEGMENT
        || group.stream().noneMatch(row -> isPart(row))) {
      return;
    }
    String heading = last(path);
    Optional<Measure> named = measures.known(heading, false);
    Optional<Measure> outer =
        named.isEmpty() && path.size() > 1
            ? measures.known(path.get(path.size() - 2), false)
            : Optional.empty();
    boolean parts = group.stream().anyMatch(row -> isPart(row) && recurring.count(name(row)) > 1);
    if (outer.isPresent() && !parts) {
      for (RowDraft row : group) {
        row.segment = isPart(row) ? Segment.of(segmentName(heading)) : row.segment;
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
        && !Captions.withoutMarks(row.caption()).isEmpty()
        && !RowReader.isTotal(row.caption());
  }

  private static String name(RowDraft row) {
    return row.caption().toLowerCase(Locale.ROOT);
  }
}
