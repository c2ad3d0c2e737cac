package org.lexprecision.internal.network;

/**
 * A constraint walked along.
 *
 * @param constraint its index
 * @param forward whether it is walked from its beginning to its end
 */
public record Arc(int constraint, boolean forward) {

  /** Returns the same constraint walked the other way. */
  public Arc reversed() {
    return new Arc(constraint, !forward);
  }
}
