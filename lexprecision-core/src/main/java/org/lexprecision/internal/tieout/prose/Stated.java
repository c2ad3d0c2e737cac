package org.lexprecision.internal.tieout.prose;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.LineItems;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.Source;
import org.lexprecision.Unit;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.ClaimCheck;
import org.lexprecision.tieout.ClaimChecks;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.PercentCertificate;
import org.lexprecision.tieout.SumCertificate;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * A claim and what came of its check, in the form of a fact, so that it can be named, related and
 * suspected like any other figure.
 *
 * @param check what came of it
 * @param fact the claim; empty if it names nothing or states no figure
 */
public record Stated(ClaimCheck check, Optional<Fact> fact) {

  /** Returns the claims of a release in printed order, each held against its tables. */
  public static ImmutableList<Stated> of(Release release) {
    Multiset<Integer> onLine = HashMultiset.create();
    ImmutableList.Builder<Stated> all = ImmutableList.builder();
    for (ClaimCheck check : ClaimChecks.of(release)) {
      onLine.add(check.claim().line());
      all.add(new Stated(check, fact(release, check.claim(), onLine.count(check.claim().line()))));
    }
    return all.build();
  }

  /** A claim in the form of a fact; empty if it names nothing or states no figure. */
  public static Optional<Fact> fact(Release release, Claim claim, int ordinal) {
    if (claim.concept().isEmpty() || claim.figure().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Fact.builder()
            .company(release.company())
            // a term of an offer is an item of no statement
            .item(claim.item().orElseGet(() -> LineItems.ratio(claim.term(), claim.term())))
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

  /** The claim beside the figures it was held against; empty where there are none. */
  public Optional<Relation> relation() {
    return isOfDirection() ? Optional.empty() : fact.flatMap(this::certificate).map(this::relation);
  }

  /** What shows how it stands to the tables: the relation, or of a direction the two figures. */
  public Optional<Relation> shown() {
    return fact.flatMap(this::certificate).map(this::relation);
  }

  private Relation relation(Certificate certificate) {
    return new Relation(Finding.Kind.PROSE, certificate, check.claim().toString());
  }

  /** Asks whether the figure agrees and only the direction does not. */
  private boolean isOfDirection() {
    return check.claim().measure() == Claim.Measure.LEVEL && check.evidence().size() > 1;
  }

  private Optional<Certificate> certificate(Fact stated) {
    ImmutableList<Fact> evidence = check.evidence();
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    Fact now = evidence.get(0);
    if (evidence.size() == 1) {
      return Optional.of(SumCertificate.difference(stated, now));
    }
    Fact then = evidence.get(1);
    if (isOfDirection()) {
      return Optional.of(SumCertificate.difference(now, then));
    }
    return Optional.of(
        stated.figure().unit() instanceof Unit.Pure
            ? PercentCertificate.of(
                stated, now, then, check.claim().measure() == Claim.Measure.CHANGE)
            : sum(term(1, stated), term(-1, now), term(1, then)));
  }

  private static Certificate sum(Term... terms) {
    return SumCertificate.of(ImmutableList.copyOf(terms));
  }

  private static Term term(int weight, Fact fact) {
    return new Term(BigDecimal.valueOf(weight), fact);
  }
}
