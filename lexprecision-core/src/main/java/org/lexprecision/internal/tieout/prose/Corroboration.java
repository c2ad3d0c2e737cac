package org.lexprecision.internal.tieout.prose;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.Claim;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.tieout.ClaimCheck;

/**
 * Whether a claim that does not agree was rightly understood, as the claims around it tell.
 *
 * <p>Prose can mean something else than a reader makes of it, and a claim so misread would differ.
 * So a difference counts only where the reading proves itself: a figure that is found elsewhere in
 * the tables, or that stands beside one of the same line item and part of the company that agrees,
 * or beside its amount for a share or its change; a change whose two periods are those of figures
 * beside it that agree.
 */
public final class Corroboration {

  private static final int NEAR = 4;
  private static final int NEAR_LINES = 6;
  private static final int TELLING_DIGITS = 3;

  private final ImmutableList<ClaimCheck> checks;

  public Corroboration(ImmutableList<ClaimCheck> checks) {
    this.checks = checks;
  }

  /** Returns the checks; what differs without being corroborated is not evaluated. */
  public ImmutableList<ClaimCheck> settled() {
    ImmutableList.Builder<ClaimCheck> settled = ImmutableList.builder();
    for (int at = 0; at < checks.size(); at++) {
      ClaimCheck check = checks.get(at);
      boolean stays = check.verdict() != ClaimCheck.Verdict.DIFFERS || isCorroborated(at);
      settled.add(
          stays
              ? check
              : ClaimCheck.notEvaluated(
                  check.claim(),
                  "does not agree, and nothing beside it shows that it was rightly understood"));
    }
    return settled.build();
  }

  private boolean isCorroborated(int at) {
    ClaimCheck check = checks.get(at);
    Claim claim = check.claim();
    if (claim.item().isEmpty()) {
      return true;
    }
    if (claim.measure() == Claim.Measure.LEVEL && check.evidence().size() == 1) {
      return (check.isExplained() && digits(claim) >= TELLING_DIGITS)
          || agreesBeside(at, true, Optional.empty())
          || isBorneOut(claim, at - 1)
          || isBorneOut(claim, at + 1);
    }
    return agreesBeside(at, true, claim.period()) && agreesBeside(at, false, claim.comparedWith());
  }

  private boolean agreesBeside(int at, boolean samePart, Optional<Period> period) {
    Claim claim = checks.get(at).claim();
    int to = Math.min(checks.size(), at + NEAR + 1);
    for (ClaimCheck other : checks.subList(Math.max(0, at - NEAR), to)) {
      if (other.verdict() == ClaimCheck.Verdict.AGREES
          && other.claim().measure() == Claim.Measure.LEVEL
          && other.claim().presumption().isEmpty()
          && other.claim().item().equals(claim.item())
          && (!samePart || other.claim().segment().equals(claim.segment()))
          && (period.isEmpty() || other.claim().period().equals(period))
          && other.claim().basis() == claim.basis()
          && Math.abs(other.claim().line() - claim.line()) <= NEAR_LINES) {
        return true;
      }
    }
    return false;
  }

  /**
   * Asks whether the claim right beside one agrees that is of the same period: the amount for a
   * share that is the part of it, or its change.
   */
  private boolean isBorneOut(Claim claim, int at) {
    if (at < 0 || at >= checks.size() || checks.get(at).verdict() != ClaimCheck.Verdict.AGREES) {
      return false;
    }
    Claim other = checks.get(at).claim();
    boolean part =
        other.measure() == Claim.Measure.LEVEL
            && other.item().orElse(null) instanceof Ratio ratio
            && ratio.numerator().equals(claim.item());
    boolean change = other.measure() == Claim.Measure.CHANGE && other.item().equals(claim.item());
    return (part || change)
        && other.presumption().isEmpty()
        && other.segment().equals(claim.segment())
        && other.period().equals(claim.period())
        && other.basis() == claim.basis()
        && Math.abs(other.line() - claim.line()) <= 1;
  }

  private static int digits(Claim claim) {
    return claim
        .figure()
        .map(Figure::amount)
        .map(amount -> amount.stripTrailingZeros().precision())
        .orElse(0);
  }
}
