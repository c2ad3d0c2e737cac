package org.lexprecision.tieout;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.BigDecimal;
import org.lexprecision.Fact;

/**
 * Why figures do not agree: what they give where nothing is due, and how much of it rounding can
 * explain. Both are recomputed from the printed figures by {@link #replay}.
 */
public sealed interface Certificate extends Serializable
    permits SumCertificate, ShareCertificate, PercentCertificate {

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

  /** How far the difference goes beyond the bound; zero or negative if rounding explains it. */
  default BigDecimal excess() {
    return difference().abs().subtract(bound());
  }
}
