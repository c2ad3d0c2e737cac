package org.lexprecision.internal.tieout.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.internal.tieout.relation.Lines;
import org.lexprecision.internal.tieout.relation.PrintedSign;
import org.lexprecision.tieout.SumCertificate;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * The rows right above a figure that add up to it as they are printed.
 *
 * <p>A loss of (139,603) and 14,766, 127,054, 8,981 and 675 below it are the 11,873 of the next
 * row, whatever the five are called.
 */
final class RowsAbove {

  private static final int LEAST = 2;

  private final Lines lines;

  RowsAbove(Lines lines) {
    this.lines = lines;
  }

  /** Finds the fewest rows above a figure whose sum it is; empty if no number of them is. */
  Optional<SumCertificate> addingUpTo(Fact total) {
    List<Fact> rows =
        lines.column(total).stream()
            .filter(fact -> fact.source().line() < total.source().line())
            .filter(fact -> fact.figure().unit().equals(total.figure().unit()))
            .filter(fact -> fact.source().column() == total.source().column())
            .sorted(Comparator.comparing((Fact fact) -> fact.source().line()).reversed())
            .toList();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(weight(total), total));
    int counted = 0;
    for (Fact row : rows) {
      terms.add(new Term(weight(row).negate(), row));
      counted += row.figure().amount().signum() != 0 ? 1 : 0;
      SumCertificate sum = SumCertificate.of(terms);
      if (counted >= LEAST && sum.excess().signum() <= 0) {
        return Optional.of(sum);
      }
    }
    return Optional.empty();
  }

  /** The weight with which a canonical value counts as it is printed. */
  private static BigDecimal weight(Fact fact) {
    return PrintedSign.sense(fact) < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
  }
}
