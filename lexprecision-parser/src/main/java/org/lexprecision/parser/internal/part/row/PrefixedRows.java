package org.lexprecision.parser.internal.part.row;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.part.PartWords;

/** Rows whose captions begin with the name of a part: "Valves gross profit". */
final class PrefixedRows {

  /**
   * A row whose caption names something before an item: "Valves gross profit".
   *
   * @param at its place
   * @param prefix what stands before the item
   * @param tail the words that name the item
   */
  private record Prefixed(int at, String prefix, String tail) {}

  private final RowQuestion question;
  private final MeasureWords measures;

  PrefixedRows(RowQuestion question, MeasureWords measures) {
    this.question = question;
    this.measures = measures;
  }

  /** Gives such rows that have no part yet their parts. */
  void name(Map<Integer, RowPart> parts) {
    prefixes(parts);
    alike(parts);
  }

  /** "Segment operating income", and "Valves gross profit" beside "Pipe gross profit". */
  private void prefixes(Map<Integer, RowPart> parts) {
    if (question.face()) {
      return;
    }
    List<Prefixed> rows = new ArrayList<>();
    SetMultimap<String, String> prefixes = HashMultimap.create();
    for (int at = 0; at < question.rows().size(); at++) {
      Optional<Prefixed> prefixed = prefixed(at);
      prefixed.ifPresent(rows::add);
      prefixed.ifPresent(row -> prefixes.put(row.tail(), row.prefix()));
    }
    for (Prefixed row : rows) {
      boolean segments = PartWords.BREAKDOWN.covers(row.prefix());
      // across the parts that the columns are, a row may say no more than that it is of them
      if (parts.containsKey(row.at()) || (segments && question.across())) {
        continue;
      }
      boolean several =
          prefixes.get(row.tail()).size() > 1
              && (question.isAnnounced(row(row.at())) || question.isKnown(row.prefix()));
      if (several || segments) {
        parts.put(
            row.at(), new RowPart(Segment.of(row.prefix()), segments ? "" : row.tail(), false));
      }
    }
  }

  private Optional<Prefixed> prefixed(int at) {
    NamedRow row = row(at);
    String tail = row.money() && !row.isItem() ? measures.tail(row.caption()) : "";
    if (tail.isEmpty()) {
      return Optional.empty();
    }
    String prefix = PartWords.withoutSum(MeasureWords.before(tail, row.caption()));
    boolean named =
        !prefix.isEmpty()
            && !question.isCompany(prefix)
            && !PartWords.ATTRIBUTES.covers(prefix)
            && !PartWords.FOOTINGS.isIn(prefix)
            && !PartWords.ITEM.isIn(prefix);
    return named ? Optional.of(new Prefixed(at, prefix, tail)) : Optional.empty();
  }

  /** "Valves orders" is of the part that "Valves net sales" is of. */
  private void alike(Map<Integer, RowPart> parts) {
    Set<String> names = new HashSet<>();
    parts.forEach(
        (at, part) -> {
          if (row(at).caption().startsWith(part.segment().name() + " ")) {
            names.add(part.segment().name());
          }
        });
    for (int at = 0; at < question.rows().size() && !names.isEmpty(); at++) {
      for (String name : names) {
        if (row(at).caption().startsWith(name + " ")) {
          parts.putIfAbsent(at, new RowPart(Segment.of(name), "", false));
        }
      }
    }
  }

  private NamedRow row(int at) {
    return question.rows().get(at);
  }
}
