package org.lexprecision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.internal.BuiltStyle;

/**
 * One figure of one company as one release printed it.
 *
 * <p>The figure's amount is canonical: in the sense of its item, whatever sign was printed.
 * Interest expense printed as (1,794) in a statement and as 1,794 in a reconciliation is both times
 * an expense of 1794000; the token stays in the {@link Source}.
 */
@Value.Immutable(lazyhash = true)
@BuiltStyle
public abstract class Fact implements Serializable, WithFact {

  Fact() {}

  /** The company. */
  public abstract Company company();

  /** What is measured. */
  public abstract LineItem item();

  /** The part of the company. */
  @Value.Default
  public Segment segment() {
    return Segment.consolidated();
  }

  /** On what footing it was stated. */
  @Value.Default
  public Basis basis() {
    return Basis.REPORTED;
  }

  /** When it was so; empty for a cell without a period, such as a percent change. */
  public abstract Optional<Period> period();

  /** The canonical value. */
  public abstract Figure figure();

  /** The kind of statement it stands in. */
  @Value.Default
  public StatementKind statement() {
    return StatementKind.OTHER;
  }

  /** How well its meaning is known. */
  @Value.Default
  public Support support() {
    return Support.STATED;
  }

  /** What bears its meaning out, in the order of weight: {@code sum of the rows above}. */
  public abstract ImmutableList<String> witnesses();

  /**
   * The axes and members of a tagged figure, by axis: {@code srt:ProductOrServiceAxis} to {@code
   * us-gaap:ServiceMember}. Empty for a printed one, and for a tagged one of the whole company.
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> dimensions();

  /** Where it was printed. */
  public abstract Source source();

  /** Returns the series the fact belongs to. */
  @Value.Lazy
  public Series series() {
    return Series.of(item(), segment(), basis(), figure().unit());
  }

  /** Returns the fact with another figure in its place, as a proposal would have it. */
  public Fact stating(Figure figure) {
    return withFigure(figure);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that has all parts of this one; each may be given anew. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Prints what, when, how much and where. */
  @Override
  public String toString() {
    return series()
        + period().map(period -> ", " + period).orElse("")
        + ": "
        + figure()
        + " ("
        + source()
        + ")";
  }

  /**
   * Builds a fact.
   *
   * <p>To be given: {@code company}, {@code item}, {@code figure}, {@code source}. May be given:
   * {@code segment} (else consolidated), {@code basis} (else as reported), {@code period}, {@code
   * statement} (else other), {@code support} (else stated), {@code witnesses}, {@code
   * addWitnesses}, {@code addAllWitnesses}, {@code dimensions}, {@code putDimensions}, {@code
   * putAllDimensions}. What is given again replaces what was given, but for what is added or put;
   * {@code from} gives all parts of another; {@code build()} refuses a fact that lacks a part.
   */
  public static final class Builder extends ImmutableFact.Builder {
    Builder() {}
  }
}
