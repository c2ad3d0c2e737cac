package org.lexprecision.tieout;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.internal.ValueStyle;

/** A figure stated in prose, and what the tables of the same release say of it. */
@Value.Immutable
@ValueStyle
public abstract class ClaimCheck implements Serializable {

  /** What came of the check. */
  public enum Verdict {
    /** The tables state the same, as far as rounding lets anybody tell. */
    AGREES("agrees"),
    /** The tables state something else, and no rounding explains it. */
    DIFFERS("differs"),
    /** The check could not run: nothing is said of the figure. */
    NOT_EVALUATED("not-evaluated");

    private final String id;

    Verdict(String id) {
      this.id = id;
    }

    /** The name the command line prints. */
    public String id() {
      return id;
    }
  }

  ClaimCheck() {}

  /** The claim. */
  public abstract Claim claim();

  /** What came of it. */
  public abstract Verdict verdict();

  /** What the tables give in the claim's place; of a percentage the true fraction. */
  public abstract Optional<Figure> tableValue();

  /** The figures it was held against: of a change the later, then the earlier. */
  public abstract ImmutableList<Fact> evidence();

  /** Why it could not be evaluated, or what is probably wrong; empty if it agrees. */
  @Value.Default
  public String reason() {
    return "";
  }

  /** Whether a figure that differs is known to be another one of the same tables. */
  @Value.Default
  public boolean isExplained() {
    return false;
  }

  /** Returns that a claim could not be held against the tables, and why. */
  public static ClaimCheck notEvaluated(Claim claim, String reason) {
    return ImmutableClaimCheck.builder()
        .claim(claim)
        .verdict(Verdict.NOT_EVALUATED)
        .reason(reason)
        .build();
  }

  /** Returns that the tables state the figure of a claim. */
  public static ClaimCheck agrees(Claim claim, Figure table, Iterable<Fact> evidence) {
    return ImmutableClaimCheck.builder()
        .claim(claim)
        .verdict(Verdict.AGREES)
        .tableValue(table)
        .addAllEvidence(evidence)
        .build();
  }

  /**
   * Returns that the tables state another figure; a claim that what it presumes may excuse is not
   * said to differ.
   */
  public static ClaimCheck differs(
      Claim claim, Figure table, Iterable<Fact> evidence, String reason) {
    return differs(claim, table, evidence, reason, false);
  }

  /**
   * Returns that the tables state another figure, or, of a claim that what it presumes may excuse,
   * that it is not evaluated.
   *
   * @param explained whether the figure is known to be another one of the same tables
   */
  public static ClaimCheck differs(
      Claim claim, Figure table, Iterable<Fact> evidence, String reason, boolean explained) {
    if (!claim.presumption().isEmpty()) {
      return notEvaluated(claim, "does not agree, and " + claim.presumption());
    }
    return ImmutableClaimCheck.builder()
        .claim(claim)
        .verdict(Verdict.DIFFERS)
        .tableValue(table)
        .addAllEvidence(evidence)
        .reason(reason)
        .isExplained(explained)
        .build();
  }

  /** Prints the claim, the verdict and the reason. */
  @Override
  public String toString() {
    return claim()
        + ": "
        + verdict().id()
        + tableValue().map(value -> ", the tables give " + value).orElse("")
        + (reason().isEmpty() ? "" : ", " + reason());
  }
}
