package org.lexprecision.internal.tieout.prose;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.lexprecision.Claim;
import org.lexprecision.Claim.Direction;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Unit;
import org.lexprecision.tieout.ClaimCheck;

/** Holds what prose says of changes against the tables: amounts and percentages of two periods. */
public final class ChangeChecks {

  private final ClaimFacts facts;

  public ChangeChecks(ClaimFacts facts) {
    this.facts = facts;
  }

  /** Checks a change by the pairs of figures that one table states; one that agrees is enough. */
  public ClaimCheck check(Claim claim, Figure stated) {
    ImmutableList<Fact> later = facts.of(claim, claim.period());
    ImmutableList<Fact> earlier = facts.of(claim, claim.comparedWith());
    if (later.isEmpty()) {
      return ClaimFacts.nothing(claim, claim.period());
    }
    if (earlier.isEmpty()) {
      return ClaimFacts.nothing(claim, claim.comparedWith());
    }
    if (claim.period().equals(claim.comparedWith())) {
      return ClaimCheck.notEvaluated(claim, "it compares a period with itself");
    }
    for (Fact now : later) {
      for (Fact then : earlier) {
        if (now.source().table() == then.source().table()) {
          ClaimCheck check = check(claim, stated, now, then);
          if (check.verdict() == ClaimCheck.Verdict.AGREES) {
            return check;
          }
        }
      }
    }
    return ClaimFacts.isAmbiguous(later) || ClaimFacts.isAmbiguous(earlier)
        ? ClaimCheck.notEvaluated(claim, ClaimFacts.AMBIGUOUS)
        : check(claim, stated, later.get(0), earlier.get(0));
  }

  private static ClaimCheck check(Claim claim, Figure stated, Fact now, Fact then) {
    return stated.unit() instanceof Unit.Pure
        ? percentage(claim, stated, now, then)
        : amount(claim, stated, now, then);
  }

  private static ClaimCheck amount(Claim claim, Figure stated, Fact now, Fact then) {
    ImmutableList<Fact> evidence = ImmutableList.of(now, then);
    Interval difference = now.figure().interval().minus(then.figure().interval());
    Figure table =
        Figure.exactly(now.figure().amount().subtract(then.figure().amount()), now.figure().unit());
    if (difference.meets(stated.interval())) {
      return ClaimCheck.agrees(claim, table, evidence);
    }
    boolean turned = now.figure().amount().signum() != then.figure().amount().signum();
    if (turned && difference.negated().meets(stated.interval())) {
      return ClaimCheck.notEvaluated(
          claim, "from a loss to an income, or back, a change says less");
    }
    return difference.meets(roughly(stated))
        ? ClaimCheck.notEvaluated(claim, "it may be the change of rounded figures")
        : ClaimCheck.differs(claim, table, evidence, "the change is " + table);
  }

  /** As far from a change as the rounding of two figures to its last digit can take it. */
  private static Interval roughly(Figure stated) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(stated.amount().stripTrailingZeros().scale());
    return Interval.around(stated.amount(), unit);
  }

  private static ClaimCheck percentage(Claim claim, Figure stated, Fact now, Fact then) {
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
    ImmutableList<Fact> evidence = ImmutableList.of(now, then);
    Interval factor = stated.interval().plus(Interval.exactly(BigDecimal.ONE));
    Figure table = Percentages.change(now, then);
    return base.times(factor).meets(now.figure().interval())
        ? ClaimCheck.agrees(claim, table, evidence)
        : ClaimCheck.differs(claim, table, evidence, "the change is " + Percentages.text(table));
  }
}
