package org.lexprecision.internal.tieout.report;

import java.math.BigDecimal;
import org.lexprecision.Fact;
import org.lexprecision.internal.Decimals;

/** Amounts in the words of a finding. */
public final class Words {

  private Words() {}

  /** An amount in full units: {@code USD 7,000}. */
  public static String amount(Fact like, BigDecimal amount) {
    return like.figure().unit() + " " + Decimals.grouped(Decimals.normalized(amount));
  }
}
