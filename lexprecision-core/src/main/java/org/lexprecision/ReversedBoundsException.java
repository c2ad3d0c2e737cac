package org.lexprecision;

import java.math.BigDecimal;

/** The lower bound of an interval is above the upper. */
public final class ReversedBoundsException extends IllegalArgumentException {

  private final BigDecimal lower;
  private final BigDecimal upper;

  ReversedBoundsException(BigDecimal lower, BigDecimal upper) {
    super(lower.toPlainString() + " is above " + upper.toPlainString());
    this.lower = lower;
    this.upper = upper;
  }

  /** The bound given as the lower. */
  public BigDecimal lower() {
    return lower;
  }

  /** The bound given as the upper. */
  public BigDecimal upper() {
    return upper;
  }
}
