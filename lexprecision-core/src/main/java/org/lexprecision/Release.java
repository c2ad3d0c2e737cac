package org.lexprecision;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.internal.BuiltStyle;
import org.lexprecision.internal.statement.StatementWriter;

/** What one document says: its facts in printed order, and everything odd about them. */
@Value.Immutable
@BuiltStyle
public abstract class Release implements Serializable, WithRelease {

  Release() {}

  /** The name of the file. */
  public abstract String document();

  /** The type of the document within a submission, {@code EX-99.1}; else empty. */
  @Value.Default
  public String exhibit() {
    return "";
  }

  /** What it announces. */
  public abstract ReleaseKind kind();

  /** The company it speaks for. */
  public abstract Company company();

  /** The day it was published, where it tells. */
  public abstract Optional<LocalDate> released();

  /** The fiscal calendar that its words tell: when years end, and what they are named for. */
  public abstract Optional<FiscalCalendar> calendar();

  /** Every figure of its tables, in printed order. */
  public abstract ImmutableList<Fact> facts();

  /**
   * What the print alone says at the places of {@linkplain TaggedSource tagged} facts, in printed
   * order; print and tag are held against each other. Empty for a document without tags.
   */
  public abstract ImmutableList<Fact> prints();

  /** The sums its tables show, in printed order. */
  public abstract ImmutableList<Footing> footings();

  /** How its tables are set out, in printed order; of those that have facts. */
  public abstract ImmutableList<Outline> outlines();

  /**
   * Its statements as objects, in printed order: {@code release.statements().get(0).rows()}. A
   * release whose reader gave no {@linkplain #outlines outlines} has them without headings and
   * indents; facts that stand in no table are in none.
   */
  @Value.Lazy
  public ImmutableList<Statement> statements() {
    return StatementWriter.write(this);
  }

  /** What its words say, read when first asked for; {@link #claims()} and {@link #guidance()}. */
  @Value.Default
  public Prose prose() {
    return Prose.none();
  }

  /** Every figure its prose states, in printed order. */
  public final ImmutableList<Claim> claims() {
    return prose().claims();
  }

  /** What it expects of periods to come, in printed order; none of it is among the facts. */
  public final ImmutableList<Guidance> guidance() {
    return prose().guidance();
  }

  /** The splits of the company's shares that its prose tells of, in printed order. */
  public abstract ImmutableList<SplitRatio> splits();

  /** Every numeric cell that became no fact, and everything odd. */
  public abstract ImmutableList<Diagnostic> diagnostics();

  /** Returns the release with further diagnostics after its own. */
  public Release reporting(Iterable<Diagnostic> further) {
    return withDiagnostics(
        ImmutableList.<Diagnostic>builder().addAll(diagnostics()).addAll(further).build());
  }

  /** Returns the release with these claims instead of its own. */
  public Release claiming(Iterable<Claim> claims) {
    return withProse(prose().claiming(claims));
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that has all parts of this one; each may be given anew. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Prints the document's name, the company and the number of facts. */
  @Override
  public String toString() {
    return document() + " (" + company() + ", " + facts().size() + " facts)";
  }

  /**
   * Builds a release.
   *
   * <p>To be given: {@code document}, {@code kind}, {@code company}. May be given: {@code exhibit},
   * {@code released}, {@code calendar}, {@code prose} (else none), and as many as there are of
   * {@code addFacts}, {@code addAllFacts}, {@code addPrints}, {@code addAllPrints}, {@code
   * addFootings}, {@code addAllFootings}, {@code addOutlines}, {@code addAllOutlines}, {@code
   * addSplits}, {@code addAllSplits}, {@code addDiagnostics}, {@code addAllDiagnostics}. What is
   * given again replaces what was given, as {@code facts}, {@code prints}, {@code footings}, {@code
   * outlines}, {@code splits} and {@code diagnostics} do; {@code from} gives all parts of another.
   */
  public static final class Builder extends ImmutableRelease.Builder {
    Builder() {}
  }
}
