package org.lexprecision.internal.tieout.tag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.Collection;

/** An accuracy finer than the digits printed, where the table's others are not so. */
final class TagAccuracy {

  private final ImmutableList<TaggedCell> cells;
  private final TagFindings findings;

  TagAccuracy(ImmutableList<TaggedCell> cells, TagFindings findings) {
    this.cells = cells;
    this.findings = findings;
  }

  void run() {
    Multimaps.index(cells, TaggedCell::table).asMap().values().forEach(this::table);
  }

  private void table(Collection<TaggedCell> table) {
    long finer = table.stream().filter(cell -> cell.finer().isPresent()).count();
    if (finer > 1 && finer * 2 > table.size()) {
      return;
    }
    for (TaggedCell cell : table) {
      if (!findings.isNamed(cell)) {
        cell.finer()
            .ifPresent(
                digits ->
                    findings.add(
                        cell,
                        "the tag's accuracy: it claims "
                            + digits
                            + " digits more than are printed"));
      }
    }
  }
}
