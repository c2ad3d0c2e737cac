package org.lexprecision.parser.internal.claim;

/**
 * What a clause speaks of.
 *
 * @param id the id of the line item
 * @param positive whether a positive number is a positive value; false for {@code net loss}
 */
record Subject(String id, boolean positive) {

  boolean isPerShare() {
    return id.startsWith("EarningsPerShare");
  }
}
