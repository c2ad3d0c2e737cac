package org.lexprecision.parser.internal.statement;

/** What the values of a row count. */
enum Count {
  /** An amount of money. */
  MONEY,
  /** An amount of money per share. */
  PER_SHARE,
  /** A number of shares. */
  SHARES,
  /** A number of other things, or a ratio. */
  PURE
}
