package org.lexprecision.internal.tieout.prose;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.internal.Intervals;
import org.lexprecision.internal.tieout.cause.Causes;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.internal.tieout.report.Suspects;
import org.lexprecision.tieout.ClaimCheck;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;

/**
 * The prose of every release against its tables: each claim that differs is a finding, each that
 * could not be held against anything is said to be not evaluated.
 */
public final class ProseCheck {

  private final ImmutableList<Stated> prose;
  private final Findings findings;

  public ProseCheck(ImmutableList<Stated> prose, Findings findings) {
    this.prose = prose;
    this.findings = findings;
  }

  /** Reports every claim but those that differ because a figure of the tables is wrong. */
  public void run(Causes causes) {
    for (Stated stated : prose) {
      ClaimCheck check = stated.check();
      if (!check.claim().term().isEmpty()) {
        continue;
      }
      if (check.verdict() == ClaimCheck.Verdict.NOT_EVALUATED) {
        findings.notEvaluated(Finding.Kind.PROSE, check.claim().toString(), check.reason());
      } else {
        stated.shown().ifPresent(relation -> relation.report(findings));
      }
      if (check.verdict() == ClaimCheck.Verdict.DIFFERS) {
        stated.fact().ifPresent(fact -> differs(stated, fact, causes));
      }
    }
  }

  private void differs(Stated stated, Fact fact, Causes causes) {
    if (stated.relation().filter(causes::explain).isPresent()) {
      return;
    }
    ClaimCheck check = stated.check();
    findings.add(
        findings
            .of(Finding.Kind.PROSE, Severity.ERROR, ImmutableList.of(deviation(check, fact)))
            .cause("prose and tables disagree: " + check.reason())
            .addAllCertificates(stated.shown().stream().map(Relation::certificate).toList())
            .addAllSuspects(
                stated.relation().stream()
                    .flatMap(relation -> causes.suspects(ImmutableList.of(relation)).stream())
                    .map(suspect -> check.isExplained() ? Suspects.withoutSlip(suspect) : suspect)
                    .toList())
            .build());
  }

  private static Deviation deviation(ClaimCheck check, Fact stated) {
    Figure table = check.tableValue().orElseThrow();
    return Deviation.of(
        stated,
        table.amount(),
        table.interval().width().add(stated.figure().interval().width()).multiply(Intervals.HALF));
  }
}
