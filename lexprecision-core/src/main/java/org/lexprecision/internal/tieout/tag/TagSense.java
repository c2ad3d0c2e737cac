package org.lexprecision.internal.tieout.tag;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Support;
import org.lexprecision.internal.ResourceLines;

/**
 * A sign that the print and the other tags of the element speak against.
 *
 * <p>In whatever sense an element is printed in a row, it is printed so all along the row. Of two
 * senses in one row the rarer in the document is wrong; of two as rare, the negative amount of an
 * element that has no negative ones, or the rarer in the row; where nothing tells, both are named.
 * Alone in its row, a tag is wrong that has another sense than all others of the element in its
 * table, and a negative amount of an element that has none where all its others are positive, where
 * the print is known to state the element and is positive, or where it is printed without a sign
 * and the company as a whole is meant.
 */
final class TagSense {

  private static final ImmutableList<String> TWO_SIDED =
      ResourceLines.of(TagSense.class, "two-sided-elements.txt");
  private static final ImmutableList<String> ONE_SIDED =
      ResourceLines.of(TagSense.class, "one-sided-elements.txt");
  private static final int SEVERAL = 2;

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
    ImmutableListMultimap<Integer, TaggedCell> rows = Multimaps.index(signed, TaggedCell::line);
    Multimaps.index(signed, TaggedCell::concept)
        .asMap()
        .values()
        .forEach(element -> element(element, rows));
  }

  private void element(
      Collection<TaggedCell> element, ImmutableListMultimap<Integer, TaggedCell> rows) {
    Senses senses = new Senses(element);
    for (Collection<TaggedCell> row : Multimaps.index(element, TaggedCell::line).asMap().values()) {
      List<TaggedCell> with = row.stream().filter(cell -> is(cell, 1)).toList();
      List<TaggedCell> against = row.stream().filter(cell -> is(cell, -1)).toList();
      if (!with.isEmpty() && !against.isEmpty()) {
        opposite(wrong(element, with, against, rows.get(with.get(0).line())));
      } else if (row.size() == 1) {
        alone(row.iterator().next(), senses);
      }
    }
  }

  private void opposite(List<TaggedCell> wrong) {
    boolean tie = wrong.stream().map(TaggedCell::sense).distinct().count() > 1;
    if (tie) {
      findings.add(
          wrong, "the tag's sign: of the tags of one row one is the opposite of its print");
      return;
    }
    for (TaggedCell cell : wrong) {
      findings.add(
          cell,
          "the tag's sign: against the print it is the opposite of its row's other tags",
          cell.tag().figure().amount().negate());
    }
  }

  /** The tags whose sense is the wrong one of two; all of them where that cannot be told. */
  private static List<TaggedCell> wrong(
      Collection<TaggedCell> element,
      List<TaggedCell> with,
      List<TaggedCell> against,
      List<TaggedCell> row) {
    if (with.size() != against.size()) {
      return with.size() < against.size() ? with : against;
    }
    Optional<List<TaggedCell>> rarer = rarer(element, with, against);
    if (rarer.isPresent()) {
      return rarer.get();
    }
    boolean withIsNegative = with.stream().allMatch(TagSense::isNegative);
    boolean againstIsNegative = against.stream().allMatch(TagSense::isNegative);
    if (!isTwoSided(with.get(0).concept()) && withIsNegative != againstIsNegative) {
      return withIsNegative ? with : against;
    }
    ImmutableList<TaggedCell> both =
        ImmutableList.<TaggedCell>builder().addAll(with).addAll(against).build();
    return isTwoSided(with.get(0).concept()) ? rarer(row, with, against).orElse(both) : both;
  }

  /** Of two senses the one that is rarer among more cells; empty where both are as rare. */
  private static Optional<List<TaggedCell>> rarer(
      Collection<TaggedCell> wider, List<TaggedCell> with, List<TaggedCell> against) {
    long all = wider.stream().filter(cell -> is(cell, 1)).count();
    return 2 * all == wider.size()
        ? Optional.empty()
        : Optional.of(2 * all < wider.size() ? with : against);
  }

  private void alone(TaggedCell cell, Senses element) {
    boolean negative = isNegative(cell);
    if (element.isOdd(cell)) {
      wrong(cell, "against its print it is the opposite of the table's other tags of the element");
    } else if (!negative || isTwoSided(cell.concept())) {
      return;
    } else if (isOppositeOfPrint(cell)) {
      wrong(cell, "the print states it with the other one");
    } else if (element.isOnlyNegative()) {
      wrong(cell, "no other tag of the element is negative");
    } else if (is(cell, -1) && (cell.tag().dimensions().isEmpty() || isOneSided(cell.concept()))) {
      wrong(cell, "it is printed without one");
    }
  }

  /** Asks whether the print, known to state the element, has the same amount of other sign. */
  private static boolean isOppositeOfPrint(TaggedCell cell) {
    String concept = cell.concept();
    return cell.countAlike()
        && cell.print()
            .filter(print -> print.support() != Support.ASSUMED)
            .filter(
                print ->
                    print.item().elements().contains(concept.substring(concept.indexOf(':') + 1)))
            .filter(
                print ->
                    print.figure().amount().negate().compareTo(cell.tag().figure().amount()) == 0)
            .isPresent();
  }

  /** How the tags of one element stand to their print. */
  private static final class Senses {
    private final int size;
    private final long negative;
    private final SetMultimap<Integer, Integer> lines = HashMultimap.create();
    private final Multiset<Integer> with = HashMultiset.create();
    private final Multiset<Integer> against = HashMultiset.create();

    Senses(Collection<TaggedCell> element) {
      this.size = element.size();
      this.negative = element.stream().filter(TagSense::isNegative).count();
      for (TaggedCell cell : element) {
        lines.put(cell.table(), cell.line());
        (is(cell, 1) ? with : against).add(cell.table());
      }
    }

    boolean isOnlyNegative() {
      return size > 1 && negative == 1;
    }

    /** Asks whether it alone of the table has its sense. */
    boolean isOdd(TaggedCell cell) {
      return (is(cell, 1) ? with : against).count(cell.table()) == 1
          && lines.get(cell.table()).size() > SEVERAL;
    }
  }

  private static boolean isNegative(TaggedCell cell) {
    return cell.tag().figure().amount().signum() < 0;
  }

  private void wrong(TaggedCell cell, String cause) {
    findings.add(cell, "the tag's sign: " + cause, cell.tag().figure().amount().negate());
  }

  private static boolean is(TaggedCell cell, int sense) {
    return cell.sense().filter(one -> one == sense).isPresent();
  }

  private static boolean isOneSided(String concept) {
    return ONE_SIDED.stream().anyMatch(concept::contains);
  }

  private static boolean isTwoSided(String concept) {
    return !isOneSided(concept) && TWO_SIDED.stream().anyMatch(concept::contains);
  }
}
