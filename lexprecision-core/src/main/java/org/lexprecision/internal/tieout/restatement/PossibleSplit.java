package org.lexprecision.internal.tieout.restatement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lexprecision.Fact;
import org.lexprecision.SplitRatio;
import org.lexprecision.Unit;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.tieout.relation.Averaging;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.tieout.SumCertificate;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * A split of shares that no more than the figures at hand tell of: too little to find one, enough
 * not to call one of them a slip.
 */
public final class PossibleSplit {

  private static final int MOST = 20;
  private static final ImmutableList<SplitRatio> PLAIN = plain();

  private PossibleSplit() {}

  private static ImmutableList<SplitRatio> plain() {
    return Stream.concat(
            IntStream.rangeClosed(2, MOST).mapToObj(shares -> SplitRatio.of(shares, 1)),
            Stream.of(SplitRatio.of(3, 2), SplitRatio.of(4, 3), SplitRatio.of(5, 4)))
        .flatMap(ratio -> Stream.of(ratio, ratio.inverse()))
        .collect(toImmutableList());
  }

  /**
   * Finds the split that makes figures of shares, or of amounts per share, fit.
   *
   * @param relation the figures, which do not fit as they are
   * @param latest the filing whose figures are those after the split
   */
  public static Optional<SplitRatio> of(Relation relation, Filing latest) {
    return relation.certificate() instanceof SumCertificate sum && isOfShares(sum)
        ? PLAIN.stream().filter(split -> mends(split, relation, sum, latest)).findFirst()
        : Optional.empty();
  }

  private static boolean isOfShares(SumCertificate sum) {
    return sum.facts().stream()
        .map(fact -> fact.figure().unit())
        .allMatch(unit -> unit.equals(Unit.shares()) || unit instanceof Unit.PerShare);
  }

  private static boolean mends(
      SplitRatio split, Relation relation, SumCertificate sum, Filing latest) {
    Relation mended =
        Relation.of(
            relation.kind(),
            sum.terms().stream()
                .map(term -> new Term(weight(split, term, latest), term.fact()))
                .collect(toImmutableList()),
            relation.equation());
    return !mended.isBroken() || Averaging.explains(mended);
  }

  /** A share before counts as several after; an amount for each of those as several before. */
  private static BigDecimal weight(SplitRatio split, Term term, Filing latest) {
    Fact fact = term.fact();
    boolean before = !Filing.of(fact.source()).equals(latest);
    boolean counts = fact.figure().unit().equals(Unit.shares());
    return term.weight()
        .multiply(BigDecimal.valueOf(before == counts ? split.after() : split.before()));
  }
}
