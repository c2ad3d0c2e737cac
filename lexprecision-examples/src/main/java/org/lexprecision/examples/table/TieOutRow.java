package org.lexprecision.examples.table;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.examples.report.Headings;
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
public record TieOutRow(
    String id,
    Finding.Kind kind,
    Severity severity,
    Optional<Fact> fact,
    Optional<Deviation> deviation,
    String cause,
    String certificate) {

  /** A finding, one of its figures, and what is expected in its place. */
  public static final ImmutableList<Column<TieOutRow>> COLUMNS =
      ImmutableList.of(
          Column.text("id", TieOutRow::id),
          Column.text("kind", row -> row.kind().id()),
          Column.text("severity", row -> row.severity().name()),
          Column.optional("concept", row -> row.fact().map(Fact::item)),
          Column.optional("segment", row -> row.fact().map(Fact::segment)),
          Column.day("start", row -> row.fact().flatMap(Fact::period).flatMap(Headings::firstDay)),
          Column.day("end", row -> row.fact().flatMap(Fact::period).map(Period::lastDay)),
          Column.optional("document", row -> row.fact().map(fact -> fact.source().document())),
          Column.place("line", row -> row.fact().map(fact -> fact.source().line()).orElse(0)),
          Column.optional("printed", row -> row.fact().map(fact -> fact.source().printed())),
          Column.decimal("expected", row -> row.deviation().flatMap(Deviation::expected)),
          Column.decimal("difference", row -> row.deviation().flatMap(Deviation::difference)),
          Column.decimal("bound", row -> row.deviation().flatMap(Deviation::bound)),
          Column.text("cause", TieOutRow::cause),
          Column.text("certificate", TieOutRow::certificate));

  private static final String BETWEEN = " | ";

  /** Returns the rows of a report: its findings, and then the checks that could not run. */
  public static ImmutableList<TieOutRow> of(TieOutReport report) {
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
