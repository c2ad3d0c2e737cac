package org.lexprecision.parser.internal.claim.word;

import java.math.BigDecimal;

/**
 * A number of running text with what is printed on it.
 *
 * @param sort what it counts, as far as the number itself tells
 * @param value the magnitude in full units; of a percentage the fraction
 * @param decimals the last decimal that is significant, as in XBRL
 * @param negative whether it is printed in parentheses or with a minus sign
 * @param from the index of its first word
 * @param to the index behind its last word
 */
public record Quantity(
    Sort sort, BigDecimal value, int decimals, boolean negative, int from, int to) {

  /** What a number counts. */
  public enum Sort {
    /** Money. */
    MONEY,
    /** Money in cents. */
    CENTS,
    /** Percent. */
    PERCENT,
    /** Points of a percentage, by which it differs from another. */
    POINTS,
    /** Anything. */
    NUMBER
  }
}
