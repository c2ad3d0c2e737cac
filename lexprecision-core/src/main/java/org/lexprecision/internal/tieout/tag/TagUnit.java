package org.lexprecision.internal.tieout.tag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import org.lexprecision.Unit;

/** A unit that neither the print nor any other tag of the element or of the row has. */
final class TagUnit {

  private final ImmutableList<TaggedCell> cells;
  private final TagFindings findings;

  TagUnit(ImmutableList<TaggedCell> cells, TagFindings findings) {
    this.cells = cells;
    this.findings = findings;
  }

  void run() {
    Multimaps.index(cells, TaggedCell::concept).asMap().values().forEach(this::element);
  }

  private void element(Collection<TaggedCell> element) {
    for (TaggedCell cell : element) {
      ImmutableList<Unit> others =
          element.stream()
              .filter(other -> !other.equals(cell))
              .map(TaggedCell::unit)
              .distinct()
              .collect(ImmutableList.toImmutableList());
      boolean alone =
          others.size() == 1
              && !others.get(0).equals(cell.unit())
              && !cell.countAlike()
              && (printed(cell, others.get(0)) || element.size() > 2);
      if (alone) {
        findings.add(
            cell,
            "the tag's unit: "
                + cell.unit()
                + ", where the print or the element's other tags say "
                + others.get(0));
      }
    }
  }

  private static boolean printed(TaggedCell cell, Unit unit) {
    return cell.print().filter(print -> print.figure().unit().equals(unit)).isPresent();
  }
}
