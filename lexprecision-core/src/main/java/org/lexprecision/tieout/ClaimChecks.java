package org.lexprecision.tieout;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.lexprecision.Claim;
import org.lexprecision.Claim.Direction;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Unit;

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

  private static final int SHOWN_DIGITS = 6;

  private final ClaimFacts facts;
  private final OfferTerms terms;

  private ClaimChecks(Release release) {
    this.facts = new ClaimFacts(release.facts());
    this.terms = new OfferTerms(release.claims());
  }

  /** Returns the check of every claim of a release, in printed order. */
  public static ImmutableList<ClaimCheck> of(Release release) {
    ClaimChecks checks = new ClaimChecks(release);
    return release.claims().stream().map(checks::check).collect(ImmutableList.toImmutableList());
  }

  private ClaimCheck check(Claim claim) {
    if (!claim.isUnderstood()) {
      return ClaimCheck.notEvaluated(claim, claim.doubt());
    }
    if (!claim.term().isEmpty()) {
      return terms.check(claim);
    }
    if (claim.item().isEmpty() || claim.figure().isEmpty()) {
      return ClaimCheck.notEvaluated(claim, "it names no line item");
    }
    if (claim.period().isEmpty()) {
      return ClaimCheck.notEvaluated(claim, "its period is not known");
    }
    return switch (claim.measure()) {
      case LEVEL -> level(claim, claim.figure().get());
      case CHANGE -> change(claim, claim.figure().get());
      case PART -> part(claim, claim.figure().get());
    };
  }

  private ClaimCheck level(Claim claim, Figure stated) {
    if (stated.unit() instanceof Unit.Pure) {
      return ClaimCheck.notEvaluated(claim, "it says neither a change nor a part");
    }
    ImmutableList<Fact> found = facts.of(claim, claim.period());
    if (found.isEmpty()) {
      return nothing(claim, claim.period());
    }
    for (Fact fact : found) {
      if (fact.figure().interval().meets(stated.interval())) {
        return directed(claim, fact);
      }
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
        cause.orElse("the tables state it nowhere near"),
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

  private ClaimCheck change(Claim claim, Figure stated) {
    ImmutableList<Fact> later = facts.of(claim, claim.period());
    ImmutableList<Fact> earlier = facts.of(claim, claim.comparedWith());
    if (later.isEmpty()) {
      return nothing(claim, claim.period());
    }
    if (earlier.isEmpty()) {
      return nothing(claim, claim.comparedWith());
    }
    if (claim.period().equals(claim.comparedWith())) {
      return ClaimCheck.notEvaluated(claim, "it compares a period with itself");
    }
    Fact now = later.get(0);
    Fact then = earlier.get(0);
    ImmutableList<Fact> evidence = ImmutableList.of(now, then);
    if (!(stated.unit() instanceof Unit.Pure)) {
      Interval difference = now.figure().interval().minus(then.figure().interval());
      Figure table =
          Figure.exactly(
              now.figure().amount().subtract(then.figure().amount()), now.figure().unit());
      return difference.meets(stated.interval())
          ? ClaimCheck.agrees(claim, table, evidence)
          : ClaimCheck.differs(claim, table, evidence, "the change is " + table);
    }
    Interval base = then.figure().interval();
    if (base.contains(BigDecimal.ZERO)
        || now.figure().amount().signum() != then.figure().amount().signum()) {
      return ClaimCheck.notEvaluated(claim, "a percentage from or across zero says nothing");
    }
    boolean grew = stated.amount().signum() >= 0;
    boolean up = claim.direction().map(way -> way == Direction.INCREASE).orElse(grew);
    if ((grew == up) != (base.lower().signum() > 0)) {
      return ClaimCheck.notEvaluated(claim, "a loss has no percentage of that sense");
    }
    Interval factor = stated.interval().plus(Interval.exactly(BigDecimal.ONE));
    Figure table = quotient(now, then, BigDecimal.ONE);
    return base.times(factor).meets(now.figure().interval())
        ? ClaimCheck.agrees(claim, table, evidence)
        : ClaimCheck.differs(claim, table, evidence, "the change is " + percent(table));
  }

  private ClaimCheck part(Claim claim, Figure stated) {
    ImmutableList<Fact> parts = facts.of(claim, claim.period());
    ImmutableList<Fact> wholes = facts.whole(claim);
    if (parts.isEmpty() || wholes.isEmpty()) {
      return nothing(claim, claim.period());
    }
    Fact part = parts.get(0);
    Fact whole = wholes.get(0);
    if (whole.figure().interval().contains(BigDecimal.ZERO)) {
      return ClaimCheck.notEvaluated(claim, "a part of nothing");
    }
    Figure table = quotient(part, whole, BigDecimal.ZERO);
    ImmutableList<Fact> evidence = ImmutableList.of(part, whole);
    return whole.figure().interval().times(stated.interval()).meets(part.figure().interval())
        ? ClaimCheck.agrees(claim, table, evidence)
        : ClaimCheck.differs(claim, table, evidence, "the part is " + percent(table));
  }

  private static ClaimCheck nothing(Claim claim, Optional<Period> period) {
    return ClaimCheck.notEvaluated(
        claim,
        "the tables do not state it for "
            + period.map(Object::toString).orElse("a period that is not known"));
  }

  private static Figure quotient(Fact above, Fact below, BigDecimal less) {
    return Figure.exactly(
        above
            .figure()
            .amount()
            .divide(below.figure().amount(), SHOWN_DIGITS, RoundingMode.HALF_EVEN)
            .subtract(less),
        Unit.pure());
  }

  private static String percent(Figure fraction) {
    return fraction.amount().movePointRight(2).toPlainString() + "%";
  }
}
