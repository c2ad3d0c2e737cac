package org.lexprecision.parser.internal.catalogue;

import org.lexprecision.LineItem;

/**
 * An item that a caption may name.
 *
 * @param item the item
 * @param fit how well the caption fits it
 */
public record Match(LineItem item, Fit fit) {

  /** How well a caption fits a phrase of the catalogue, the best first. */
  public enum Fit {
    /** Its words at its place. */
    PLACED,
    /** Its words in its statement. */
    WORDED,
    /** Its words wherever they stand. */
    ANYWHERE,
    /** Its words before it goes on: "Goodwill, net of accumulated amortization of $5". */
    BEGUN,
    /** Its words but for those that seldom tell: "net", "total". */
    ALIKE
  }
}
