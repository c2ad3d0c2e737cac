package org.lexprecision.internal.tieout.check;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.ebitda.BuildUp;
import org.lexprecision.ebitda.Classification;
import org.lexprecision.ebitda.Classification.Kind;
import org.lexprecision.ebitda.Ebitda;
import org.lexprecision.ebitda.EbitdaBridge;
import org.lexprecision.internal.tieout.cause.Causes;
import org.lexprecision.internal.tieout.relation.Lines;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.SumCertificate;
import org.lexprecision.tieout.SumCertificate.Term;
import org.lexprecision.tieout.Suspect;

/** What each release prints as EBITDA, against the definition of the term. */
public final class EbitdaCheck {

  private final FactBook book;
  private final Causes causes;
  private final RowsAbove above;
  private final Findings findings;

  public EbitdaCheck(FactBook book, Lines lines, Causes causes, Findings findings) {
    this.book = book;
    this.causes = causes;
    this.above = new RowsAbove(lines);
    this.findings = findings;
  }

  private record Cell(Segment segment, Period period) {}

  public void run() {
    for (Release release : book.releases()) {
      Map<Cell, Fact> printed = new LinkedHashMap<>();
      for (Fact fact : release.facts()) {
        if (fact.item().equals(LineItems.EBITDA)
            && fact.series().basis() == Basis.REPORTED
            && fact.period().isPresent()) {
          printed.putIfAbsent(new Cell(fact.segment(), fact.period().get()), fact);
        }
      }
      if (!printed.isEmpty()) {
        Ebitda ebitda = Ebitda.of(FactBook.of(release).withCalendar(book.calendar()));
        printed.forEach(
            (cell, fact) -> check(fact, ebitda.segment(cell.segment()).over(cell.period())));
      }
    }
  }

  private void check(Fact printed, EbitdaBridge bridge) {
    Classification classification = bridge.classification();
    if (classification.kind() == Kind.UNVERIFIED || classification.kind() == Kind.NOT_PRINTED) {
      unverified(printed, bridge);
    } else if (classification.kind() == Kind.STRICT) {
      certificate(printed, bridge.fromNetIncome())
          .ifPresent(
              shown ->
                  findings.checked(
                      Finding.Kind.EBITDA,
                      shown,
                      "EBITDA = net income + interest + taxes + depreciation and amortization"));
    } else if (classification.kind() == Kind.ADJUSTED) {
      add(
          printed,
          computed(bridge),
          Severity.INFO,
          "called EBITDA but adjusted: " + classification);
    } else if (classification.kind() == Kind.OPERATING_INCOME_PLUS_D_AND_A
        && classification.difference().isPresent()) {
      add(
          printed,
          bridge.fromNetIncome(),
          Severity.INFO,
          "called EBITDA but operating income plus depreciation and amortization");
    }
  }

  private static BuildUp computed(EbitdaBridge bridge) {
    return bridge.fromNetIncome().figure().isPresent()
        ? bridge.fromNetIncome()
        : bridge.fromOperatingIncome();
  }

  private void unverified(Fact printed, EbitdaBridge bridge) {
    BuildUp buildUp = computed(bridge);
    ImmutableList<Relation> ways =
        Stream.of(bridge.fromNetIncome(), bridge.fromOperatingIncome())
            .flatMap(way -> certificate(printed, way).stream())
            .map(shown -> new Relation(Finding.Kind.EBITDA, shown, "EBITDA"))
            .collect(toImmutableList());
    if (ways.stream().anyMatch(causes::explain)) {
      findings.notEvaluated(
          Finding.Kind.EBITDA,
          printed,
          printed.series() + ", " + bridge.period(),
          "it rests on a figure that is probably wrong");
    } else if (above.addingUpTo(printed).isPresent()) {
      findings.checked(
          Finding.Kind.EBITDA,
          above.addingUpTo(printed).get(),
          "EBITDA = the sum of the rows above it");
    } else if (buildUp.figure().isPresent()) {
      add(
          printed,
          buildUp,
          Severity.UNEXPLAINED,
          "called EBITDA, which no rows of the release explain",
          causes.suspects(ways).stream().filter(suspect -> suspect.slip().isPresent()).toList());
    } else {
      findings.notEvaluated(
          Finding.Kind.EBITDA,
          printed,
          printed.series() + ", " + bridge.period(),
          buildUp.explain());
    }
  }

  private void add(Fact printed, BuildUp buildUp, Severity severity, String cause) {
    add(printed, buildUp, severity, cause, ImmutableList.of());
  }

  private void add(
      Fact printed, BuildUp buildUp, Severity severity, String cause, List<Suspect> suspects) {
    Optional<SumCertificate> certificate =
        certificate(printed, buildUp).filter(shown -> shown.excess().signum() > 0);
    Deviation deviation =
        certificate
            .map(
                known ->
                    Deviation.of(printed, buildUp.figure().orElseThrow().amount(), known.bound()))
            .orElseGet(() -> Deviation.of(printed));
    findings.add(
        findings
            .of(Finding.Kind.EBITDA, severity, ImmutableList.of(deviation))
            .cause(cause)
            .addAllCertificates(certificate.stream().toList())
            .addAllSuspects(suspects)
            .build());
  }

  /** The printed figure less the parts, if the release prints each of them. */
  private static Optional<SumCertificate> certificate(Fact printed, BuildUp buildUp) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(BigDecimal.ONE, printed));
    for (BuildUp.Part part : buildUp.parts()) {
      if (!(part.answer() instanceof Answer.Reported reported)) {
        return Optional.empty();
      }
      terms.add(new Term(BigDecimal.valueOf(-part.sign()), reported.reading().fact()));
    }
    return Optional.of(SumCertificate.of(terms));
  }
}
