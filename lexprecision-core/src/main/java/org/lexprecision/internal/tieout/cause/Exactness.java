package org.lexprecision.internal.tieout.cause;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.internal.Intervals;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.internal.tieout.report.Suspects;

/**
 * How many sums around a figure agree to the last digit with a number in its place: more than with
 * the printed one, since of all sums few are off by rounding.
 */
public final class Exactness {

  private final Fact fact;
  private final ImmutableSet<Relation> relations;
  private final int printed;
  private final BigDecimal expected;

  /**
   * @param implied every number that may stand in the place of the figure
   * @param relations what it stands in that holds or would
   */
  public Exactness(Fact fact, Interval implied, ImmutableSet<Relation> relations) {
    this.fact = fact;
    this.relations = relations;
    this.printed = exact(fact);
    this.expected = expected(implied);
  }

  /** The number with which most of them are exact, the first of several. */
  public BigDecimal expected() {
    return expected;
  }

  /** How many more are exact with the expected number than with the printed one. */
  public int most() {
    return of(expected);
  }

  /** How many more are exact with a number than with the printed one. */
  public int of(BigDecimal number) {
    return exact(Suspects.stating(fact, number)) - printed;
  }

  private int exact(Fact other) {
    int exact = 0;
    for (Relation relation : relations) {
      exact += relation.with(fact, other).isOff() ? 0 : 1;
    }
    return exact;
  }

  private BigDecimal expected(Interval implied) {
    BigDecimal best = Intervals.middle(implied);
    int most = of(best);
    for (BigDecimal number : given(implied)) {
      int exact = of(number);
      if (exact > most) {
        best = number;
        most = exact;
      }
    }
    return best;
  }

  /** What each relation gives in the place of the figure, rounded as that is. */
  private Set<BigDecimal> given(Interval implied) {
    BigDecimal radius = fact.figure().interval().width().multiply(Intervals.HALF);
    int decimals = fact.figure().decimals().orElse(fact.figure().amount().scale());
    Set<BigDecimal> numbers = new LinkedHashSet<>();
    for (Relation relation : relations) {
      relation
          .implied(fact)
          .map(given -> Intervals.middle(given).setScale(decimals, RoundingMode.HALF_EVEN))
          .filter(number -> implied.meets(Interval.around(number, radius)))
          .ifPresent(numbers::add);
    }
    return numbers;
  }
}
