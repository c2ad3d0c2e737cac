package org.lexprecision.internal.tieout.tag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Unit;

/**
 * An element that another row has: one for two amounts of one period, of which the tag whose row is
 * tagged otherwise is wrong; or one tag of a row with the element of a row beside.
 */
final class TagElement {

  private record Stated(String concept, Optional<Period> period, Object dimensions, Unit unit) {}

  private static final int NEAR = 3;

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
    Multimaps.index(cells, TaggedCell::table)
        .asMap()
        .values()
        .forEach(table -> strangers(Multimaps.index(table, TaggedCell::line)));
  }

  /** Finds tags of a row that is tagged otherwise, with the element of a row near it. */
  private void strangers(ImmutableListMultimap<Integer, TaggedCell> rows) {
    List<Integer> lines = rows.keySet().asList();
    for (int at = 0; at < lines.size(); at++) {
      int line = lines.get(at);
      List<List<TaggedCell>> near =
          lines.subList(Math.max(0, at - NEAR), Math.min(lines.size(), at + NEAR + 1)).stream()
              .filter(other -> other != line)
              .<List<TaggedCell>>map(rows::get)
              .toList();
      for (Collection<TaggedCell> alike :
          Multimaps.index(rows.get(line), TaggedCell::unit).asMap().values()) {
        List<TaggedCell> strangers =
            alike.stream().filter(cell -> isStranger(cell, alike, near)).toList();
        if (strangers.size() == 1) {
          findings.add(
              strangers.get(0),
              "the tag's element: "
                  + strangers.get(0).concept()
                  + " is that of a row beside, and its own row's other tags have another");
        }
      }
    }
  }

  /** Asks whether a tag has the element of a row near, and all others of its row have another. */
  private static boolean isStranger(
      TaggedCell cell, Collection<TaggedCell> row, List<List<TaggedCell>> near) {
    List<String> others =
        row.stream().filter(one -> !one.equals(cell)).map(TaggedCell::concept).distinct().toList();
    return others.size() == 1
        && !others.get(0).equals(cell.concept())
        && near.stream().anyMatch(beside -> isAt(cell, beside));
  }

  /** Asks whether a row has a cell's element alone, and once of the very same time and part. */
  private static boolean isAt(TaggedCell cell, List<TaggedCell> row) {
    return row.size() > 1
        && row.stream().allMatch(one -> one.concept().equals(cell.concept()))
        && row.stream()
            .anyMatch(
                one ->
                    one.tag().period().equals(cell.tag().period())
                        && one.tag().dimensions().equals(cell.tag().dimensions()));
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
