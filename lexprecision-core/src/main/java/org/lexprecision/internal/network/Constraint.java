package org.lexprecision.internal.network;

import java.math.BigDecimal;

/**
 * Bounds on the difference of the potentials of two nodes: {@code lower ≤ F(to) − F(from) ≤ upper}.
 *
 * @param from the node it begins at
 * @param to the node it ends at
 * @param lower the least difference
 * @param upper the greatest difference
 * @param negatedLower the least difference with the opposite sign, kept since it is used so often
 */
public record Constraint(
    int from, int to, BigDecimal lower, BigDecimal upper, BigDecimal negatedLower) {

  /** Returns a constraint between two nodes. */
  public static Constraint of(int from, int to, BigDecimal lower, BigDecimal upper) {
    return new Constraint(from, to, lower, upper, lower.negate());
  }

  /** Returns the constraint between other names of its nodes. */
  Constraint between(int newFrom, int newTo) {
    return new Constraint(newFrom, newTo, lower, upper, negatedLower);
  }

  /** The node at the other end. */
  int other(int node) {
    return node == from ? to : from;
  }

  /** How much the potential may grow from a node of it to the other at most. */
  BigDecimal weightFrom(int node) {
    return node == from ? upper : negatedLower;
  }
}
