package org.lexprecision.tieout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.internal.Decimals;
import org.lexprecision.internal.Intervals;

/**
 * Figures that must add up to zero.
 *
 * <p>+ 2,812 − 5,839 + 3,020 = −7, bound 1.5, all in thousands: a first quarter that is not the
 * half year less the second quarter.
 *
 * @param terms the figures with their weights
 * @param difference their weighted sum
 * @param bound half a unit of the last printed digit of each, weighted
 */
public record SumCertificate(ImmutableList<Term> terms, BigDecimal difference, BigDecimal bound)
    implements Certificate {

  /**
   * A figure and what it counts for.
   *
   * @param weight 1 if it is added, −1 if it is taken away; times the days for a day average
   * @param fact the figure
   */
  public record Term(BigDecimal weight, Fact fact) implements Serializable {

    /** The figure times its weight. */
    public BigDecimal signed() {
      return weight.multiply(fact.figure().amount());
    }

    BigDecimal radius() {
      OptionalInt decimals = fact.figure().decimals();
      return decimals.isPresent()
          ? Decimals.halfUnit(decimals.getAsInt()).multiply(weight.abs())
          : BigDecimal.ZERO;
    }

    /** Prints the sign, a weight other than one, what is measured and the token as printed. */
    @Override
    public String toString() {
      return (weight.signum() < 0 ? "− " : "+ ")
          + (weight.abs().compareTo(BigDecimal.ONE) == 0 ? "" : weight.abs() + " × ")
          + fact.series()
          + fact.period().map(period -> ", " + period).orElse("")
          + " "
          + fact.source().printed()
          + " ("
          + fact.source()
          + ")";
    }
  }

  /** Returns the certificate of figures that must add up to zero. */
  public static SumCertificate of(Iterable<Term> terms) {
    ImmutableList<Term> list = ImmutableList.copyOf(terms);
    return new SumCertificate(list, sum(list), radius(list));
  }

  /** Returns the certificate of two figures that must be one: the first less the second is zero. */
  public static SumCertificate difference(Fact one, Fact other) {
    return of(
        ImmutableList.of(new Term(BigDecimal.ONE, one), new Term(BigDecimal.ONE.negate(), other)));
  }

  @Override
  public ImmutableSet<Fact> facts() {
    return terms.stream().map(Term::fact).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Optional<Interval> implied(Fact fact) {
    BigDecimal weight = term(fact).weight();
    BigDecimal rest = BigDecimal.ZERO;
    BigDecimal radius = BigDecimal.ZERO;
    for (Term term : terms) {
      if (!term.fact().equals(fact)) {
        rest = rest.add(term.signed());
        radius = radius.add(term.radius());
      }
    }
    Interval due = Interval.around(weight.signum() > 0 ? rest.negate() : rest, radius);
    return Intervals.quotient(due, Interval.exactly(weight.abs()));
  }

  @Override
  public SumCertificate with(Fact fact, Fact other) {
    Term replaced = term(fact);
    return of(
        terms.stream()
            .map(term -> term.equals(replaced) ? new Term(term.weight(), other) : term)
            .toList());
  }

  /** Returns the certificate with every weight reversed if that of a figure is negative. */
  public SumCertificate towards(Fact fact) {
    return term(fact).weight().signum() > 0
        ? this
        : of(terms.stream().map(term -> new Term(term.weight().negate(), term.fact())).toList());
  }

  private Term term(Fact fact) {
    for (Term term : terms) {
      if (term.fact().equals(fact)) {
        return term;
      }
    }
    throw new IllegalArgumentException("not one of the figures: " + fact);
  }

  @Override
  public void replay() {
    if (sum(terms).compareTo(difference) != 0 || radius(terms).compareTo(bound) != 0) {
      throw new IllegalStateException(
          "the figures give " + sum(terms) + " and rounding explains " + radius(terms));
    }
  }

  private static BigDecimal sum(ImmutableList<Term> terms) {
    return Decimals.normalized(
        terms.stream().map(Term::signed).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static BigDecimal radius(ImmutableList<Term> terms) {
    return Decimals.normalized(
        terms.stream().map(Term::radius).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** Prints the figures as printed, what they give, and the bound. */
  @Override
  public String toString() {
    return terms.stream().map(Term::toString).collect(Collectors.joining(" "))
        + " = "
        + Decimals.grouped(difference)
        + ", bound "
        + Decimals.grouped(bound);
  }
}
