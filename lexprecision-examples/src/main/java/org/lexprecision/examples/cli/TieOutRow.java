package org.lexprecision.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Fact;
import org.lexprecision.examples.report.Implications;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.NotEvaluated;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.TieOutReport;

/**
 * One figure of a finding, or of a check that could not run.
 *
 * @param id what the rows of one finding share
 * @param kind what was checked
 * @param severity how grave it is
 * @param fact the figure; a check that could not run may have none
 * @param deviation what is expected in its place, where something is
 * @param cause what probably happened, or why the check could not run
 * @param certificate what shows it
 */
record TieOutRow(
    String id,
    Finding.Kind kind,
    Severity severity,
    Optional<Fact> fact,
    Optional<Deviation> deviation,
    String cause,
    String certificate) {

  private static final String BETWEEN = " | ";

  /** Returns the rows of a report: its findings, and then the checks that could not run. */
  static ImmutableList<TieOutRow> of(TieOutReport report) {
    return Stream.concat(
            report.findings().stream().flatMap(TieOutRow::of),
            report.notEvaluated().stream().flatMap(TieOutRow::of))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<TieOutRow> of(Finding finding) {
    String certificate = certificate(finding);
    return finding.deviations().stream()
        .map(
            deviation ->
                new TieOutRow(
                    finding.id(),
                    finding.kind(),
                    finding.severity(),
                    Optional.of(deviation.fact()),
                    Optional.of(deviation),
                    finding.cause(),
                    certificate));
  }

  private static Stream<TieOutRow> of(NotEvaluated check) {
    String id = "not-evaluated " + check.kind().id() + " " + check.subject();
    String cause = "not evaluated: " + check.subject() + ": " + check.reason();
    Stream<Optional<Fact>> facts =
        check.facts().isEmpty()
            ? Stream.of(Optional.empty())
            : check.facts().stream().map(Optional::of);
    return facts.map(
        fact -> new TieOutRow(id, check.kind(), Severity.INFO, fact, Optional.empty(), cause, ""));
  }

  private static String certificate(Finding finding) {
    return Stream.of(
            finding.certificates().stream().map(Certificate::toString),
            Implications.of(finding).stream(),
            finding.suspects().stream().map(suspect -> "suspect " + suspect))
        .flatMap(parts -> parts)
        .collect(joining(BETWEEN));
  }
}
