package org.lexprecision.algebra;

import java.io.Serializable;

/**
 * A figure that a view of a book leaves out, since it contradicts what the figures before it imply.
 *
 * @param reading what is left out
 * @param implied the proof of what the figures before it imply in its place; its interval does not
 *     meet that of the reading
 */
public record SetAside(Reading reading, Proof implied) implements Serializable {

  /** Prints the figure and what contradicts it. */
  @Override
  public String toString() {
    return reading + " contradicts " + implied;
  }
}
