package org.lexprecision.tieout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumSet;
import org.lexprecision.Fact;

/**
 * What a tie-out says of every single figure.
 *
 * <pre>{@code
 * Ticks ticks = Ticks.of(TieOut.of(book).run());
 * ticks.of(fact); // [FOOTS, AGREES_WITH_PROSE]
 * }</pre>
 *
 * <p>Only a check that ran and passed gives a tick that says so. One that could not run gives none,
 * and neither does one that failed. A figure of a failed check is in disagreement if a grave
 * finding names it as possibly wrong, or if nothing else bears it out.
 */
public final class Ticks {

  private final ImmutableListMultimap<Fact, Check> checks;
  private final ImmutableListMultimap<Fact, Finding> findings;
  private final ImmutableListMultimap<Fact, NotEvaluated> notEvaluated;

  private Ticks(TieOutReport report) {
    ImmutableListMultimap.Builder<Fact, Check> byCheck = ImmutableListMultimap.builder();
    report
        .checks()
        .forEach(check -> check.certificate().facts().forEach(f -> byCheck.put(f, check)));
    this.checks = byCheck.build();
    ImmutableListMultimap.Builder<Fact, Finding> byFinding = ImmutableListMultimap.builder();
    report
        .findings()
        .forEach(
            finding ->
                finding.deviations().stream()
                    .map(Deviation::fact)
                    .distinct()
                    .forEach(fact -> byFinding.put(fact, finding)));
    this.findings = byFinding.build();
    ImmutableListMultimap.Builder<Fact, NotEvaluated> byNone = ImmutableListMultimap.builder();
    report.notEvaluated().forEach(none -> none.facts().forEach(fact -> byNone.put(fact, none)));
    this.notEvaluated = byNone.build();
  }

  /** Returns what a report says of every figure. */
  public static Ticks of(TieOutReport report) {
    return new Ticks(report);
  }

  /** Returns the ticks of a figure, the gravest first; never empty. */
  public ImmutableSortedSet<Tick> of(Fact fact) {
    EnumSet<Tick> ticks = EnumSet.noneOf(Tick.class);
    checks(fact).forEach(check -> ticks.add(check.tick()));
    if (ticks.size() > 1) {
      ticks.remove(Tick.IN_DISAGREEMENT);
    }
    if (findings(fact).stream().anyMatch(finding -> finding.severity().isGrave())) {
      ticks.add(Tick.IN_DISAGREEMENT);
    }
    return ticks.isEmpty()
        ? ImmutableSortedSet.of(Tick.NOT_CHECKED)
        : ImmutableSortedSet.copyOf(ticks);
  }

  /** Returns every check a figure took part in, passed or failed. */
  public ImmutableList<Check> checks(Fact fact) {
    return checks.get(fact);
  }

  /** Returns every finding that concerns a figure, the gravest first. */
  public ImmutableList<Finding> findings(Fact fact) {
    return findings.get(fact);
  }

  /** Returns every check of a figure that could not run. */
  public ImmutableList<NotEvaluated> notEvaluated(Fact fact) {
    return notEvaluated.get(fact);
  }
}
