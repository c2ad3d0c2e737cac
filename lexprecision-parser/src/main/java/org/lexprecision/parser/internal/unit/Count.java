package org.lexprecision.parser.internal.unit;

/** What the values of a row or a column count. */
public enum Count {
  /** An amount of money. */
  MONEY,
  /** An amount of money per share. */
  PER_SHARE,
  /** A number of shares. */
  SHARES,
  /** A number of other things, or a ratio. */
  PURE;

  /** Whether money is counted, whole or per share. */
  public boolean isOfMoney() {
    return this == MONEY || this == PER_SHARE;
  }
}
