package org.lexprecision.internal.tieout.tag;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.Optional;
import org.lexprecision.Unit;

/**
 * A unit that the print speaks against, and all other tags of the element; or, of an element that
 * is tagged but once, all other tags of what the table prints alike.
 */
final class TagUnit {

  private static final int SEVERAL = 2;

  /** What a table prints in a unit. */
  private record Printed(int table, Unit unit) {}

  private final ImmutableList<TaggedCell> cells;
  private final TagFindings findings;
  private final Multiset<Printed> printed = HashMultiset.create();
  private final Multiset<Printed> alike = HashMultiset.create();

  TagUnit(ImmutableList<TaggedCell> cells, TagFindings findings) {
    this.cells = cells;
    this.findings = findings;
    for (TaggedCell cell : cells) {
      printed(cell)
          .map(unit -> new Printed(cell.table(), unit))
          .ifPresent(
              where -> {
                printed.add(where);
                alike.add(where, cell.countAlike() ? 1 : 0);
              });
    }
  }

  void run() {
    Multimaps.index(cells, TaggedCell::concept).asMap().values().forEach(this::element);
  }

  private void element(Collection<TaggedCell> element) {
    for (TaggedCell cell : element) {
      if (!cell.countAlike()) {
        meant(cell, element)
            .filter(unit -> !unit.equals(cell.unit()))
            .ifPresent(
                unit ->
                    findings.add(
                        cell,
                        "the tag's unit: "
                            + cell.unit()
                            + ", where the print or the element's other tags say "
                            + unit));
      }
    }
  }

  private Optional<Unit> meant(TaggedCell cell, Collection<TaggedCell> element) {
    if (element.size() == 1) {
      return printed(cell)
          .filter(unit -> !isPricePrinted(cell, unit))
          .filter(unit -> isBorneOut(cell, unit));
    }
    ImmutableSet<Unit> others =
        element.stream()
            .filter(other -> !other.equals(cell))
            .map(TaggedCell::unit)
            .collect(ImmutableSet.toImmutableSet());
    return others.stream()
        .filter(unit -> others.size() == 1)
        .filter(unit -> element.size() > 2 || printed(cell).equals(Optional.of(unit)))
        .findFirst();
  }

  /** Asks whether all else that its table prints in a unit is tagged in it. */
  private boolean isBorneOut(TaggedCell cell, Unit unit) {
    Printed where = new Printed(cell.table(), unit);
    return alike.count(where) >= SEVERAL && alike.count(where) == printed.count(where) - 1;
  }

  /** Asks whether a price of a share may be printed as any amount of money with cents. */
  private static boolean isPricePrinted(TaggedCell cell, Unit printed) {
    return cell.unit() instanceof Unit.PerShare
        && printed instanceof Unit.Monetary
        && cell.tag().source().printed().indexOf('.') >= 0;
  }

  private static Optional<Unit> printed(TaggedCell cell) {
    return cell.print().map(print -> print.figure().unit());
  }
}
