package org.lexprecision.parser.internal.part;

import java.math.BigDecimal;

/** What some amounts come to: their sum, the least and the most of them. */
public record Spread(BigDecimal sum, BigDecimal least, BigDecimal most) {

  /** The spread of one amount. */
  public static Spread of(BigDecimal amount) {
    return new Spread(amount, amount, amount);
  }

  /** The spread of these amounts and others. */
  public Spread plus(Spread other) {
    return new Spread(sum.add(other.sum), least.min(other.least), most.max(other.most));
  }

  /** Asks whether an amount may be the mean of these, all above zero, which no sum of them is. */
  public boolean mayAverageTo(BigDecimal mean) {
    return least.signum() > 0 && mean.compareTo(least) >= 0 && mean.compareTo(most) <= 0;
  }
}
