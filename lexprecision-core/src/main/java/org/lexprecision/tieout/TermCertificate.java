package org.lexprecision.tieout;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.internal.Decimals;
import org.lexprecision.internal.Intervals;

/**
 * A term of an offer, that must be what other terms give.
 *
 * <p>$1,000 × 12 3/4% × 1,509 / 360 = 534.4375, stated as "$534.4375": the interest of 1,509 days
 * of a year of 360. Terms are agreed upon and exact; only the one that is recomputed is rounded, as
 * far as it is stated.
 *
 * @param term what the document states
 * @param factors the terms that are multiplied
 * @param divisors the terms they are divided by; none is zero
 * @param times what they are multiplied by besides: days
 * @param over what they are divided by besides: the days of a year
 * @param difference the term less what the others give
 * @param bound half a unit of the last digit stated
 */
public record TermCertificate(
    Fact term,
    ImmutableList<Fact> factors,
    ImmutableList<Fact> divisors,
    BigDecimal times,
    BigDecimal over,
    BigDecimal difference,
    BigDecimal bound)
    implements Certificate {

  private static final int PLACES = 10;

  public static TermCertificate of(
      Fact term,
      Iterable<Fact> factors,
      Iterable<Fact> divisors,
      BigDecimal times,
      BigDecimal over) {
    ImmutableList<Fact> above = ImmutableList.copyOf(factors);
    ImmutableList<Fact> below = ImmutableList.copyOf(divisors);
    return new TermCertificate(
        term,
        above,
        below,
        times,
        over,
        difference(term, due(above, below, times, over)),
        bound(term));
  }

  /** What the other terms give, to ten places. */
  public BigDecimal due() {
    return due(factors, divisors, times, over);
  }

  @Override
  public ImmutableSet<Fact> facts() {
    return ImmutableSet.<Fact>builder().add(term).addAll(factors).addAll(divisors).build();
  }

  @Override
  public Optional<Interval> implied(Fact fact) {
    check(fact);
    if (fact.equals(term)) {
      return Intervals.quotient(
          exactly(product(factors).multiply(times)), exactly(product(divisors).multiply(over)));
    }
    boolean above = factors.contains(fact);
    Interval product = exactly(product(without(factors, fact)).multiply(times));
    Interval divisor = exactly(product(without(divisors, fact)).multiply(over));
    Interval stated = term.figure().interval();
    return above
        ? Intervals.quotient(stated.times(divisor), product)
        : Intervals.quotient(product, stated.times(divisor));
  }

  @Override
  public TermCertificate with(Fact fact, Fact other) {
    check(fact);
    return of(
        fact.equals(term) ? other : term,
        replaced(factors, fact, other),
        replaced(divisors, fact, other),
        times,
        over);
  }

  @Override
  public void replay() {
    if (difference(term, due()).compareTo(difference) != 0 || bound(term).compareTo(bound) != 0) {
      throw new IllegalStateException("the terms give " + due() + ", not " + this);
    }
  }

  private void check(Fact fact) {
    checkArgument(facts().contains(fact), "not one of the figures: %s", fact);
  }

  private static BigDecimal due(
      ImmutableList<Fact> factors,
      ImmutableList<Fact> divisors,
      BigDecimal times,
      BigDecimal over) {
    return Decimals.normalized(
        product(factors)
            .multiply(times)
            .divide(product(divisors).multiply(over), PLACES, RoundingMode.HALF_EVEN));
  }

  private static BigDecimal product(Iterable<Fact> facts) {
    BigDecimal product = BigDecimal.ONE;
    for (Fact fact : facts) {
      product = product.multiply(fact.figure().amount());
    }
    return product;
  }

  private static ImmutableList<Fact> without(ImmutableList<Fact> facts, Fact fact) {
    return facts.stream()
        .filter(other -> !other.equals(fact))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Fact> replaced(ImmutableList<Fact> facts, Fact fact, Fact other) {
    return facts.stream()
        .map(one -> one.equals(fact) ? other : one)
        .collect(ImmutableList.toImmutableList());
  }

  private static Interval exactly(BigDecimal number) {
    return Interval.exactly(number);
  }

  private static BigDecimal difference(Fact term, BigDecimal due) {
    return Decimals.normalized(term.figure().amount().subtract(due));
  }

  private static BigDecimal bound(Fact term) {
    return Decimals.normalized(term.figure().interval().width().multiply(Intervals.HALF));
  }

  /** Prints the terms as stated and what they give: {@code $1,000 × 12% × 90 / 360 = 30}. */
  @Override
  public String toString() {
    String above =
        Stream.concat(factors.stream().map(TermCertificate::printed), besides(times))
            .collect(Collectors.joining(" × "));
    String below =
        Stream.concat(divisors.stream().map(TermCertificate::printed), besides(over))
            .map(divisor -> " / " + divisor)
            .collect(Collectors.joining());
    return above + below + " = " + Decimals.grouped(due());
  }

  private static String printed(Fact fact) {
    return fact.source().printed();
  }

  private static Stream<String> besides(BigDecimal number) {
    return number.compareTo(BigDecimal.ONE) == 0
        ? Stream.of()
        : Stream.of(Decimals.grouped(Decimals.normalized(number)));
  }
}
