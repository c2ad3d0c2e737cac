package org.lexprecision.algebra;

/** Which shares count, where a company split them. */
public enum ShareBasis {
  /** Those of the day of each release. */
  AS_REPORTED,
  /** Those of now. */
  SPLIT_ADJUSTED
}
