package org.lexprecision.tieout;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * Figures that must add up to zero, and why they must.
 *
 * @param kind what holds them together
 * @param certificate the figures with their weights
 * @param equation the same in words
 */
record Relation(Finding.Kind kind, SumCertificate certificate, String equation) {

  private static final int PLACES = 6;

  static Relation of(Finding.Kind kind, List<Term> terms, String equation) {
    return new Relation(kind, SumCertificate.of(terms), equation);
  }

  ImmutableList<Term> terms() {
    return certificate.terms();
  }

  void report(Findings findings) {
    findings.checked(kind, certificate, equation);
  }

  boolean isBroken() {
    return certificate.excess().signum() > 0;
  }

  boolean isOff() {
    return certificate.difference().signum() != 0;
  }

  boolean isWithinOneRelease() {
    return terms().stream().map(term -> term.fact().source().document()).distinct().count() == 1;
  }

  /** What the other figures leave open for one, rounded outward where days divide it. */
  Interval implied(Fact fact) {
    BigDecimal weight = weight(fact).orElseThrow();
    Interval rest = Interval.exactly(BigDecimal.ZERO);
    for (Term term : terms()) {
      if (!term.fact().equals(fact)) {
        Interval signed = Interval.around(term.signed(), term.radius());
        rest = rest.plus(signed);
      }
    }
    Interval due = weight.signum() > 0 ? rest.negated() : rest;
    return isOne(weight.abs())
        ? due
        : Interval.of(
            due.lower().divide(weight.abs(), PLACES, RoundingMode.FLOOR),
            due.upper().divide(weight.abs(), PLACES, RoundingMode.CEILING));
  }

  /** What the other figures, each taken as printed, give for one. */
  BigDecimal expected(Fact fact) {
    BigDecimal weight = weight(fact).orElseThrow();
    BigDecimal own = weight.multiply(fact.figure().amount());
    BigDecimal due = own.subtract(certificate.difference());
    return isOne(weight.abs())
        ? due.multiply(weight)
        : due.divide(weight, PLACES, RoundingMode.HALF_EVEN);
  }

  /** The bound of the relation, for one of its figures. */
  BigDecimal bound(Fact fact) {
    BigDecimal weight = weight(fact).orElseThrow().abs();
    return isOne(weight)
        ? certificate.bound()
        : certificate.bound().divide(weight, PLACES, RoundingMode.CEILING);
  }

  /** Returns the relation with a positive weight of a figure. */
  Relation towards(Fact fact) {
    if (weight(fact).orElseThrow().signum() > 0) {
      return this;
    }
    return of(
        kind,
        terms().stream().map(term -> new Term(term.weight().negate(), term.fact())).toList(),
        equation);
  }

  /** Returns the relation with another fact in the place of one. */
  Relation with(Fact fact, Fact other) {
    return of(
        kind,
        terms().stream()
            .map(term -> term.fact().equals(fact) ? new Term(term.weight(), other) : term)
            .toList(),
        equation);
  }

  private static boolean isOne(BigDecimal weight) {
    return weight.compareTo(BigDecimal.ONE) == 0;
  }

  private Optional<BigDecimal> weight(Fact fact) {
    return terms().stream().filter(term -> term.fact().equals(fact)).map(Term::weight).findFirst();
  }
}
