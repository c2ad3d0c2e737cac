package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;

/**
 * Constraints that contradict one another.
 *
 * @param cycle a cycle of negative length, of as few arcs as there are
 * @param suspects the constraints of it of which leaving one out resolves the contradiction
 */
public record Conflict(ImmutableList<Arc> cycle, ImmutableList<Suspect> suspects) {

  /**
   * A constraint that may be the wrong one.
   *
   * @param constraint its index
   * @param implied what the rest imply in its place
   */
  public record Suspect(int constraint, Span implied) {}
}
