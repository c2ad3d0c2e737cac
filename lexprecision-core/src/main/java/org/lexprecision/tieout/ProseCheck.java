package org.lexprecision.tieout;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.Source;
import org.lexprecision.Unit;
import org.lexprecision.algebra.FactBook;

/**
 * The prose of every release against its tables: each claim that differs is a finding, each that
 * could not be held against anything is said to be not evaluated.
 */
final class ProseCheck {

  private final FactBook book;
  private final Findings findings;

  ProseCheck(FactBook book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  void run() {
    for (Release release : book.releases()) {
      Multiset<Integer> onLine = HashMultiset.create();
      for (ClaimCheck check : ClaimChecks.of(release)) {
        onLine.add(check.claim().line());
        if (check.verdict() == ClaimCheck.Verdict.NOT_EVALUATED) {
          findings.notEvaluated(Finding.Kind.PROSE, check.claim().toString(), check.reason());
        } else {
          fact(release, check.claim(), onLine.count(check.claim().line()))
              .ifPresent(stated -> report(check, stated));
        }
      }
    }
  }

  private void report(ClaimCheck check, Fact stated) {
    Optional<Certificate> certificate = certificate(check, stated);
    certificate.ifPresent(
        shown -> findings.checked(Finding.Kind.PROSE, shown, check.claim().toString()));
    if (check.verdict() == ClaimCheck.Verdict.DIFFERS) {
      findings.add(
          findings
              .of(Finding.Kind.PROSE, Severity.ERROR, ImmutableList.of(deviation(check, stated)))
              .cause("prose and tables disagree: " + check.reason())
              .addAllCertificates(certificate.stream().toList())
              .build());
    }
  }

  private static Deviation deviation(ClaimCheck check, Fact stated) {
    return Deviation.of(
        stated,
        check.tableValue().orElseThrow().amount(),
        check
            .tableValue()
            .orElseThrow()
            .interval()
            .width()
            .add(stated.figure().interval().width())
            .multiply(Intervals.HALF));
  }

  /** What shows it, replayed from the figures; empty where an offer's terms are recomputed. */
  private static Optional<Certificate> certificate(ClaimCheck check, Fact stated) {
    ImmutableList<Fact> evidence = check.evidence();
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    Fact now = evidence.get(0);
    if (evidence.size() == 1) {
      return Optional.of(sum(stated, now));
    }
    Fact then = evidence.get(1);
    if (check.claim().measure() == Claim.Measure.LEVEL) {
      return Optional.of(sum(now, then));
    }
    return Optional.of(
        stated.figure().unit() instanceof Unit.Pure
            ? PercentCertificate.of(
                stated, now, then, check.claim().measure() == Claim.Measure.CHANGE)
            : SumCertificate.of(ImmutableList.of(term(1, stated), term(-1, now), term(1, then))));
  }

  private static SumCertificate sum(Fact plus, Fact minus) {
    return SumCertificate.of(ImmutableList.of(term(1, plus), term(-1, minus)));
  }

  private static SumCertificate.Term term(int weight, Fact fact) {
    return new SumCertificate.Term(BigDecimal.valueOf(weight), fact);
  }

  /** The claim in the form of a fact, so that findings can name its place. */
  private static Optional<Fact> fact(Release release, Claim claim, int ordinal) {
    if (claim.item().isEmpty() || claim.figure().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Fact.builder()
            .company(release.company())
            .item(claim.item().get())
            .segment(claim.segment().orElse(Segment.consolidated()))
            .basis(claim.basis())
            .period(claim.period())
            .figure(claim.figure().get())
            .source(
                Source.builder()
                    .document(claim.document())
                    .exhibit(claim.exhibit())
                    .released(release.released())
                    .table(0)
                    .line(claim.line())
                    .column(ordinal)
                    .caption("")
                    .printed(claim.printed())
                    .build())
            .build());
  }
}
