package org.lexprecision;

/**
 * The natural sign of a measure, as XBRL's balance attribute states it: which side of the books a
 * positive value stands on.
 */
public enum Balance {
  /** Income, liabilities and equity: a positive value adds to income or to what is owed. */
  CREDIT,
  /** Expenses and assets: a positive value takes from income or adds to what is owned. */
  DEBIT,
  /** A measure that stands on neither side: a count, a ratio, a cash flow's net. */
  NONE
}
