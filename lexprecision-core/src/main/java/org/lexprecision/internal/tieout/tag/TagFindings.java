package org.lexprecision.internal.tieout.tag;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;

/** The findings on the tags of one release; of several on one tag the first. */
final class TagFindings {

  private final Findings findings;
  private final Set<Fact> named = new HashSet<>();

  TagFindings(Findings findings) {
    this.findings = findings;
  }

  boolean isNamed(TaggedCell cell) {
    return named.contains(cell.tag());
  }

  /** Names one tag as the wrong one. */
  void add(TaggedCell cell, String cause) {
    add(ImmutableList.of(cell), cause, Optional.empty());
  }

  /** Names one tag as the wrong one, and the amount that was probably meant. */
  void add(TaggedCell cell, String cause, BigDecimal meant) {
    add(ImmutableList.of(cell), cause, Optional.of(meant));
  }

  /** Names several tags that are wrong together. */
  void add(List<TaggedCell> cells, String cause) {
    add(cells, cause, Optional.empty());
  }

  private void add(List<TaggedCell> cells, String cause, Optional<BigDecimal> meant) {
    if (cells.stream().allMatch(this::isNamed)) {
      return;
    }
    cells.forEach(cell -> named.add(cell.tag()));
    findings.add(
        findings
            .of(
                Finding.Kind.TAG,
                Severity.ERROR,
                cells.stream()
                    .map(
                        cell ->
                            meant
                                .map(amount -> Deviation.of(cell.tag(), amount, cell.bound()))
                                .orElseGet(() -> Deviation.of(cell.tag())))
                    .collect(ImmutableList.toImmutableList()))
            .cause(cause)
            .build());
  }
}
