package org.lexprecision.tieout;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.Claim;
import org.lexprecision.Claim.Direction;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Release;
import org.lexprecision.Unit;
import org.lexprecision.internal.tieout.prose.ChangeChecks;
import org.lexprecision.internal.tieout.prose.ClaimFacts;
import org.lexprecision.internal.tieout.prose.Corroboration;
import org.lexprecision.internal.tieout.prose.OfferTerms;
import org.lexprecision.internal.tieout.prose.PartChecks;
import org.lexprecision.internal.tieout.prose.Recomputation;
import org.lexprecision.internal.tieout.prose.Stated;

/**
 * Ties the prose of a release out against its own tables.
 *
 * <p>Everything is compared as intervals: "$30.9 million" agrees with 30,873 thousand, and "an
 * increase of 7%" with 53,367 after 50,114 does not, since 50,114 less half a unit times 1.065 is
 * beyond 53,367 and a half. A claim that was not understood is not evaluated, whatever its figure;
 * one that leaves its period or its part of the company to the context may agree, and is otherwise
 * not evaluated. A difference counts only where the claims beside it show that the sentence was
 * rightly understood.
 */
public final class ClaimChecks {

  private final ClaimFacts facts;
  private final ChangeChecks changes;
  private final PartChecks parts;
  private final OfferTerms terms;
  private final Release release;

  private ClaimChecks(Release release) {
    this.facts = new ClaimFacts(release.facts());
    this.changes = new ChangeChecks(facts);
    this.parts = new PartChecks(facts);
    this.terms = OfferTerms.of(release);
    this.release = release;
  }

  /** Returns the check of every claim of a release, in printed order. */
  public static ImmutableList<ClaimCheck> of(Release release) {
    ClaimChecks checks = new ClaimChecks(release);
    return new Corroboration(
            release.claims().stream().map(checks::check).collect(ImmutableList.toImmutableList()))
        .settled();
  }

  private ClaimCheck check(Claim claim) {
    if (!claim.isUnderstood()) {
      return ClaimCheck.notEvaluated(claim, claim.doubt());
    }
    if (!claim.term().isEmpty()) {
      return terms
          .recomputation(claim)
          .map(this::term)
          .orElseGet(
              () -> ClaimCheck.notEvaluated(claim, "nothing in the document recomputes this term"));
    }
    if (claim.item().isEmpty() || claim.figure().isEmpty()) {
      return ClaimCheck.notEvaluated(claim, "it names no line item");
    }
    if (claim.period().isEmpty()) {
      return ClaimCheck.notEvaluated(claim, "its period is not known");
    }
    if (!claim.whole().isEmpty()) {
      return parts.check(claim, claim.figure().get());
    }
    return switch (claim.measure()) {
      case LEVEL -> level(claim, claim.figure().get());
      case CHANGE -> changes.check(claim, claim.figure().get());
      case PART -> ClaimCheck.notEvaluated(claim, "it does not say of what it is a part");
    };
  }

  private ClaimCheck term(Recomputation recomputation) {
    Claim claim = recomputation.claim();
    TermCertificate certificate =
        recomputation.certificate(term -> Stated.fact(release, term, 1).orElseThrow());
    Figure due = Figure.exactly(certificate.due(), certificate.term().figure().unit());
    if (recomputation.holds(certificate)) {
      return ClaimCheck.agrees(claim, due, ImmutableList.of());
    }
    return recomputation.condition()
        ? ClaimCheck.notEvaluated(claim, "the condition is not met: the terms give " + due)
        : ClaimCheck.differs(claim, due, ImmutableList.of(), "the terms give " + due);
  }

  private ClaimCheck level(Claim claim, Figure stated) {
    if (stated.unit() instanceof Unit.Pure) {
      return ClaimCheck.notEvaluated(claim, "it says neither a change nor a part");
    }
    ImmutableList<Fact> found = facts.of(claim, claim.period());
    if (found.isEmpty()) {
      return ClaimFacts.nothing(claim, claim.period());
    }
    for (Fact fact : found) {
      if (fact.figure().agreesWith(stated)) {
        return directed(claim, fact);
      }
    }
    if (ClaimFacts.isAmbiguous(found)) {
      return ClaimCheck.notEvaluated(claim, ClaimFacts.AMBIGUOUS);
    }
    Fact fact = found.get(0);
    if (ClaimFacts.isScaled(fact.figure(), stated)) {
      return ClaimCheck.notEvaluated(claim, "prose and table differ by a power of a thousand");
    }
    Optional<String> cause = facts.likelyCause(claim, stated);
    return ClaimCheck.differs(
        claim,
        fact.figure(),
        ImmutableList.of(fact),
        cause.orElse("the tables state another figure"),
        cause.isPresent());
  }

  /** Of a figure that agrees, whether it also moved the way that is said. */
  private ClaimCheck directed(Claim claim, Fact fact) {
    ImmutableList<Fact> before =
        claim.direction().isPresent() && claim.comparedWith().isPresent()
            ? facts.of(claim, claim.comparedWith())
            : ImmutableList.of();
    if (before.size() == 1 && !claim.comparedWith().equals(claim.period())) {
      Interval rise = fact.figure().interval().minus(before.get(0).figure().interval());
      Direction said = claim.direction().orElseThrow();
      boolean contrary =
          said == Direction.INCREASE ? rise.upper().signum() < 0 : rise.lower().signum() > 0;
      if (contrary) {
        return ClaimCheck.differs(
            claim,
            fact.figure(),
            ImmutableList.of(fact, before.get(0)),
            "the figure agrees, and it moved the other way: from "
                + before.get(0).source().printed()
                + " to "
                + fact.source().printed());
      }
    }
    return ClaimCheck.agrees(claim, fact.figure(), ImmutableList.of(fact));
  }
}
