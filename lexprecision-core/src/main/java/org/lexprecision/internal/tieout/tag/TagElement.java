package org.lexprecision.internal.tieout.tag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Unit;

/** One element for two amounts of one period: the tag whose row is tagged otherwise is wrong. */
final class TagElement {

  private record Stated(String concept, Optional<Period> period, Object dimensions, Unit unit) {}

  private final ImmutableList<TaggedCell> cells;
  private final TagFindings findings;

  TagElement(ImmutableList<TaggedCell> cells, TagFindings findings) {
    this.cells = cells;
    this.findings = findings;
  }

  void run() {
    ImmutableListMultimap<Integer, TaggedCell> rows = Multimaps.index(cells, TaggedCell::line);
    ListMultimap<Stated, TaggedCell> stated =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (TaggedCell cell : cells) {
      Fact tag = cell.tag();
      stated.put(new Stated(cell.concept(), tag.period(), tag.dimensions(), cell.unit()), cell);
    }
    for (Collection<TaggedCell> one : stated.asMap().values()) {
      if (contradicts(one)) {
        one.forEach(cell -> hold(cell, rows));
      }
    }
  }

  private static boolean contradicts(Collection<TaggedCell> stated) {
    TaggedCell first = stated.iterator().next();
    return stated.stream()
        .anyMatch(cell -> !cell.tag().figure().interval().meets(first.tag().figure().interval()));
  }

  private void hold(TaggedCell cell, ImmutableListMultimap<Integer, TaggedCell> rows) {
    rows.get(cell.line()).stream()
        .filter(other -> !other.equals(cell))
        .map(TaggedCell::concept)
        .findFirst()
        .filter(row -> !row.equals(cell.concept()))
        .ifPresent(
            row ->
                findings.add(
                    cell,
                    "the tag's element: "
                        + cell.concept()
                        + " has another amount elsewhere, and its row is tagged "
                        + row));
  }
}
