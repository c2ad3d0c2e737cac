package org.lexprecision.internal.tieout.tag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import org.lexprecision.internal.ResourceLines;

/**
 * A sign that the print and the other tags of the element speak against.
 *
 * <p>In whatever sense an element is printed in a row, it is printed so all along the row. Of two
 * senses in one row the rarer in the document is wrong; of two as rare, the negative amount of an
 * element that has no negative ones, else the one opposite to its print. Alone in its row, a
 * negative amount of such an element is wrong where all its others are positive, or where the print
 * is and the company as a whole is meant.
 */
final class TagSense {

  private static final ImmutableList<String> TWO_SIDED =
      ResourceLines.of(TagSense.class, "two-sided-elements.txt");

  private final ImmutableList<TaggedCell> cells;
  private final TagFindings findings;

  TagSense(ImmutableList<TaggedCell> cells, TagFindings findings) {
    this.cells = cells;
    this.findings = findings;
  }

  void run() {
    ImmutableList<TaggedCell> signed =
        cells.stream()
            .filter(cell -> cell.sense().isPresent())
            .collect(ImmutableList.toImmutableList());
    Multimaps.index(signed, TaggedCell::concept).asMap().values().forEach(this::element);
  }

  private void element(Collection<TaggedCell> element) {
    for (Collection<TaggedCell> row : Multimaps.index(element, TaggedCell::line).asMap().values()) {
      List<TaggedCell> with = row.stream().filter(cell -> is(cell, 1)).toList();
      List<TaggedCell> against = row.stream().filter(cell -> is(cell, -1)).toList();
      if (with.isEmpty() || against.isEmpty()) {
        if (row.size() == 1) {
          alone(row.iterator().next(), element);
        }
      } else {
        wrong(element, with, against)
            .forEach(
                cell ->
                    findings.add(
                        cell,
                        "the tag's sign: against the print it is the opposite of its row's other"
                            + " tags",
                        cell.tag().figure().amount().negate()));
      }
    }
  }

  private static List<TaggedCell> wrong(
      Collection<TaggedCell> element, List<TaggedCell> with, List<TaggedCell> against) {
    if (with.size() != against.size()) {
      return with.size() < against.size() ? with : against;
    }
    long all = element.stream().filter(cell -> is(cell, 1)).count();
    if (2 * all != element.size()) {
      return 2 * all < element.size() ? with : against;
    }
    boolean twoSided = isTwoSided(with.get(0).concept());
    boolean withIsNegative =
        with.stream().allMatch(cell -> cell.tag().figure().amount().signum() < 0);
    return !twoSided && withIsNegative ? with : against;
  }

  private void alone(TaggedCell cell, Collection<TaggedCell> element) {
    boolean negative = cell.tag().figure().amount().signum() < 0;
    if (!negative || isTwoSided(cell.concept())) {
      return;
    }
    boolean others =
        element.size() > 1
            && element.stream()
                .filter(other -> !other.equals(cell))
                .allMatch(other -> other.tag().figure().amount().signum() > 0);
    if (others || (is(cell, -1) && cell.tag().dimensions().isEmpty())) {
      findings.add(
          cell,
          others
              ? "the tag's sign: no other tag of the element is negative"
              : "the tag's sign: it is printed without one",
          cell.tag().figure().amount().negate());
    }
  }

  private static boolean is(TaggedCell cell, int sense) {
    return cell.sense().filter(one -> one == sense).isPresent();
  }

  private static boolean isTwoSided(String concept) {
    return TWO_SIDED.stream().anyMatch(concept::contains);
  }
}
