package org.lexprecision.tieout;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Interval;

/**
 * Why figures do not agree: what they give where nothing is due, and how much of it rounding can
 * explain. Both are recomputed from the printed figures by {@link #replay}.
 */
public sealed interface Certificate extends Serializable
    permits SumCertificate, ShareCertificate, PercentCertificate, TermCertificate {

  /** What the figures give where zero is due, each taken as printed. */
  BigDecimal difference();

  /** How far from zero rounding can put it. */
  BigDecimal bound();

  /** The figures. */
  ImmutableSet<Fact> facts();

  /**
   * Recomputes difference and bound from the figures.
   *
   * @throws IllegalStateException if either is not what the certificate states
   */
  void replay();

  /**
   * What the other figures leave open for one, rounded outward where it is a quotient; empty if
   * everything. Of + 2,812 − 5,839 + 3,020 in thousands the first is left 2,818 to 2,820.
   *
   * @throws IllegalArgumentException if the figure is none of them
   */
  Optional<Interval> implied(Fact fact);

  /**
   * Returns the certificate with another figure in the place of one, as a proposal would have it.
   *
   * @throws IllegalArgumentException if the figure is none of them
   */
  Certificate with(Fact fact, Fact other);

  /** How far the difference goes beyond the bound; zero or negative if rounding explains it. */
  default BigDecimal excess() {
    return difference().abs().subtract(bound());
  }
}
