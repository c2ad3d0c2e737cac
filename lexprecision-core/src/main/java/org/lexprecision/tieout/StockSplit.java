package org.lexprecision.tieout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lexprecision.Unit;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * A split of shares, after which those of earlier periods are stated anew (SFAS 128, paragraph 54).
 *
 * @param shares how many shares there are for each one before
 */
record StockSplit(int shares) {

  private static final int MOST = 20;

  /**
   * Finds the split that makes figures of shares, or of amounts per share, fit.
   *
   * @param relation the figures, which do not fit as they are
   * @param latest the document whose figures are those after the split
   */
  static Optional<StockSplit> of(Relation relation, String latest) {
    return relation.certificate() instanceof SumCertificate sum && isOfShares(sum)
        ? IntStream.rangeClosed(2, MOST)
            .mapToObj(StockSplit::new)
            .filter(split -> split.mends(relation, sum, latest))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isOfShares(SumCertificate sum) {
    return sum.facts().stream()
        .map(fact -> fact.figure().unit())
        .allMatch(unit -> unit.equals(Unit.shares()) || unit instanceof Unit.PerShare);
  }

  private boolean mends(Relation relation, SumCertificate sum, String latest) {
    Relation mended =
        Relation.of(
            relation.kind(),
            sum.terms().stream()
                .map(term -> new Term(weight(term, latest), term.fact()))
                .collect(toImmutableList()),
            relation.equation());
    return !mended.isBroken() || Averaging.explains(mended);
  }

  /** A share before counts as several after; an amount for each of those as several before. */
  private BigDecimal weight(Term term, String latest) {
    boolean before = !term.fact().source().document().equals(latest);
    boolean counts = term.fact().figure().unit().equals(Unit.shares());
    return before == counts ? term.weight().multiply(BigDecimal.valueOf(shares)) : term.weight();
  }

  /** Prints what it changes: "what counts shares, after a split of 2 for 1". */
  @Override
  public String toString() {
    return "what counts shares, after a split of " + shares + " for 1";
  }
}
