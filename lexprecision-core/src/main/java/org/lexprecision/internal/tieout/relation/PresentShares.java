package org.lexprecision.internal.tieout.relation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lexprecision.Fact;
import org.lexprecision.SplitRatio;
import org.lexprecision.Unit;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * The weights with which figures of releases before and after a split count the same shares.
 *
 * <p>Of 100,000 shares before a split of one for ten and 10,000 after it the first counts once and
 * the second ten times. All weights are whole numbers.
 */
public final class PresentShares {

  private final FactBook book;
  private final boolean isSplit;

  public PresentShares(FactBook book) {
    this.book = book;
    this.isSplit = !book.splits().isEmpty();
  }

  /** Returns the terms of a sum with weights by which all of them count the same shares. */
  public List<Term> level(List<Term> terms) {
    if (!isSplit) {
      return terms;
    }
    ImmutableList<SplitRatio> ratios =
        terms.stream().map(term -> book.toPresentShares(term.fact())).collect(toImmutableList());
    if (ratios.stream().distinct().count() == 1) {
      return terms;
    }
    BigInteger common =
        whole(ratios.stream().map(SplitRatio::before))
            .reduce(PresentShares::multiple)
            .orElseThrow();
    ImmutableList<BigInteger> factors =
        ratios.stream()
            .map(
                ratio ->
                    common
                        .divide(BigInteger.valueOf(ratio.before()))
                        .multiply(BigInteger.valueOf(ratio.after())))
            .collect(toImmutableList());
    BigInteger divisor = factors.stream().reduce(BigInteger::gcd).orElseThrow();
    ImmutableList.Builder<Term> level = ImmutableList.builder();
    for (int i = 0; i < terms.size(); i++) {
      BigDecimal factor = new BigDecimal(factors.get(i).divide(divisor));
      level.add(new Term(terms.get(i).weight().multiply(factor), terms.get(i).fact()));
    }
    return level.build();
  }

  private static Stream<BigInteger> whole(Stream<Integer> numbers) {
    return numbers.map(BigInteger::valueOf);
  }

  private static BigInteger multiple(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }

  /** Asks whether two figures count the same shares, or none. */
  public boolean areAlike(Fact one, Fact other) {
    return !isSplit || since(one).equals(since(other));
  }

  /** Asks whether shares were split between the figures of a relation. */
  public boolean areSplit(Relation relation) {
    return isSplit && relation.facts().stream().map(this::since).distinct().count() > 1;
  }

  /** The split between the first and the last of the figures of a relation. */
  public SplitRatio within(Relation relation) {
    ImmutableSortedSet<SplitRatio> ratios =
        relation.facts().stream()
            .map(this::since)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    SplitRatio least = ratios.first();
    SplitRatio most = ratios.last();
    return least.isReverse() ? least.times(most.inverse()) : most.times(least.inverse());
  }

  /** What the shares a figure counts were split into since. */
  private SplitRatio since(Fact fact) {
    SplitRatio factor = book.toPresentShares(fact);
    return fact.figure().unit() instanceof Unit.PerShare ? factor.inverse() : factor;
  }
}
