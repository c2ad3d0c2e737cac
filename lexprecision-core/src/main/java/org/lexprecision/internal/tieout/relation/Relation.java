package org.lexprecision.internal.tieout.relation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.Intervals;
import org.lexprecision.internal.Lazy;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.SumCertificate;
import org.lexprecision.tieout.SumCertificate.Term;

/** Figures that must bear one another out, and why they must. */
public final class Relation {

  private final Finding.Kind kind;
  private final Certificate certificate;
  private final String equation;
  private final boolean broken;
  private final Lazy<ImmutableSet<Fact>> facts;

  /**
   * Makes a relation.
   *
   * @param kind what holds the figures together
   * @param certificate the figures, and how far they are off
   * @param equation the same in words
   */
  public Relation(Finding.Kind kind, Certificate certificate, String equation) {
    this.kind = kind;
    this.certificate = certificate;
    this.equation = equation;
    this.broken = certificate.excess().signum() > 0;
    this.facts = Lazy.of(certificate::facts);
  }

  /** Figures that must add up to zero. */
  public static Relation of(Finding.Kind kind, List<Term> terms, String equation) {
    return new Relation(kind, SumCertificate.of(terms), equation);
  }

  /** What holds the figures together. */
  public Finding.Kind kind() {
    return kind;
  }

  /** The figures, and how far they are off. */
  public Certificate certificate() {
    return certificate;
  }

  /** The same in words. */
  public String equation() {
    return equation;
  }

  public ImmutableSet<Fact> facts() {
    return facts.get();
  }

  public void report(Findings findings) {
    findings.checked(kind, certificate, equation);
  }

  /** The figures in the order they are stated. */
  public List<Fact> figures() {
    return certificate instanceof SumCertificate sum
        ? Lists.transform(sum.terms(), Term::fact)
        : facts().asList();
  }

  public boolean isBroken() {
    return broken;
  }

  public boolean isOff() {
    return certificate.difference().signum() != 0;
  }

  public boolean isWithinOneRelease() {
    List<Fact> figures = figures();
    return !figures.isEmpty()
        && figures.stream()
            .map(fact -> Filing.of(fact.source()))
            .allMatch(Filing.of(figures.get(0).source())::equals);
  }

  /** What the other figures leave open for one; empty if everything. */
  public Optional<Interval> implied(Fact fact) {
    return certificate.implied(fact);
  }

  /** How far a figure is from what the others, each taken as printed, give in its place. */
  public Deviation deviation(Fact fact) {
    return implied(fact)
        .map(
            due ->
                Deviation.of(
                    fact,
                    Intervals.middle(due),
                    due.width().add(fact.figure().interval().width()).multiply(Intervals.HALF)))
        .orElseGet(() -> Deviation.of(fact));
  }

  /** The figure less what the others, each taken as printed, give in its place. */
  public BigDecimal difference(Fact fact) {
    return deviation(fact).difference().orElseThrow();
  }

  /** Returns the relation with a positive weight of a figure that is added or taken away. */
  public Relation towards(Fact fact) {
    return certificate instanceof SumCertificate sum
        ? new Relation(kind, sum.towards(fact), equation)
        : this;
  }

  /** Returns the relation with another fact in the place of one. */
  public Relation with(Fact fact, Fact other) {
    return new Relation(kind, certificate.with(fact, other), equation);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || (object instanceof Relation other
            && kind == other.kind
            && equation.equals(other.equation)
            && certificate.equals(other.certificate));
  }

  /** Few relations of one equation differ by the same: no need to look at every figure. */
  @Override
  public int hashCode() {
    return 31 * equation.hashCode() + certificate.difference().hashCode();
  }
}
