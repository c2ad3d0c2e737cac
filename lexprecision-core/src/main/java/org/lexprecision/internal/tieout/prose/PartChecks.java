package org.lexprecision.internal.tieout.prose;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.tieout.ClaimCheck;

/** Holds what prose says of parts against the tables: margins, and the points they moved by. */
public final class PartChecks {

  private final ClaimFacts facts;

  public PartChecks(ClaimFacts facts) {
    this.facts = facts;
  }

  /** A part of a whole in one period, or by how much it differs from that of another. */
  private record Part(Fact part, Fact whole) {
    Interval bounds() {
      return Percentages.bounds(part, whole);
    }

    BigDecimal shown() {
      return Percentages.part(part, whole).amount();
    }
  }

  /** Checks a claim that names a whole. */
  public ClaimCheck check(Claim claim, Figure stated) {
    return switch (claim.measure()) {
      case PART -> part(claim, stated);
      case CHANGE -> points(claim, stated);
      case LEVEL -> ClaimCheck.notEvaluated(claim, "it says neither a change nor a part");
    };
  }

  private ClaimCheck part(Claim claim, Figure stated) {
    ImmutableList<Fact> parts = facts.of(claim, claim.period());
    ImmutableList<Fact> wholes = facts.whole(claim, claim.period());
    if (parts.isEmpty() || wholes.isEmpty()) {
      return ClaimFacts.nothing(claim, claim.period());
    }
    if (ClaimFacts.isAmbiguous(parts) || ClaimFacts.isAmbiguous(wholes)) {
      return ClaimCheck.notEvaluated(claim, ClaimFacts.AMBIGUOUS);
    }
    Fact part = parts.get(0);
    Fact whole = wholes.get(0);
    if (whole.figure().interval().contains(BigDecimal.ZERO)) {
      return ClaimCheck.notEvaluated(claim, "a part of nothing");
    }
    Figure table = Percentages.part(part, whole);
    ImmutableList<Fact> evidence = ImmutableList.of(part, whole);
    return whole.figure().interval().times(stated.interval()).meets(part.figure().interval())
        ? ClaimCheck.agrees(claim, table, evidence)
        : ClaimCheck.differs(claim, table, evidence, "the part is " + Percentages.text(table));
  }

  /** Points are often taken of percentages already rounded, so they may agree and cannot differ. */
  private ClaimCheck points(Claim claim, Figure stated) {
    Optional<Part> later = part(claim, claim.period());
    Optional<Part> earlier = part(claim, claim.comparedWith());
    if (later.isEmpty()) {
      return ClaimFacts.nothing(claim, claim.period());
    }
    if (earlier.isEmpty()) {
      return ClaimFacts.nothing(claim, claim.comparedWith());
    }
    Part now = later.get();
    Part then = earlier.get();
    if (!now.bounds().minus(then.bounds()).meets(stated.interval())) {
      return ClaimCheck.notEvaluated(
          claim, "the points do not follow from the tables; they may be of rounded percentages");
    }
    Figure table = Figure.exactly(now.shown().subtract(then.shown()), stated.unit());
    return ClaimCheck.agrees(
        claim, table, ImmutableList.of(now.part, now.whole, then.part, then.whole));
  }

  private Optional<Part> part(Claim claim, Optional<Period> period) {
    ImmutableList<Fact> parts = facts.of(claim, period);
    ImmutableList<Fact> wholes = facts.whole(claim, period);
    boolean clear =
        !parts.isEmpty()
            && !wholes.isEmpty()
            && !wholes.get(0).figure().interval().contains(BigDecimal.ZERO);
    return clear ? Optional.of(new Part(parts.get(0), wholes.get(0))) : Optional.empty();
  }
}
