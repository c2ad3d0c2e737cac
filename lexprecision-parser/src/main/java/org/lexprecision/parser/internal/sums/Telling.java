package org.lexprecision.parser.internal.sums;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Amounts with digits enough that two of them are not the same by chance. */
public final class Telling {

  /** The least such amount, in units of the last digit printed. */
  static final long LEAST = 100;

  private Telling() {}

  public static boolean is(BigDecimal amount) {
    return amount.unscaledValue().abs().compareTo(BigInteger.valueOf(LEAST)) >= 0;
  }
}
