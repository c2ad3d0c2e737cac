package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;

/** Constraints between the nodes 0 to n − 1, and which of them touch a node. */
final class Graph {

  private final int nodes;
  private final ImmutableList<Constraint> constraints;
  private final int[][] incident;

  Graph(int nodes, ImmutableList<Constraint> constraints) {
    this.nodes = nodes;
    this.constraints = constraints;
    int[] degrees = new int[nodes];
    for (Constraint constraint : constraints) {
      degrees[constraint.from()]++;
      degrees[constraint.to()]++;
    }
    incident = new int[nodes][];
    for (int node = 0; node < nodes; node++) {
      incident[node] = new int[degrees[node]];
    }
    for (int i = constraints.size() - 1; i >= 0; i--) {
      Constraint constraint = constraints.get(i);
      incident[constraint.from()][--degrees[constraint.from()]] = i;
      incident[constraint.to()][--degrees[constraint.to()]] = i;
    }
  }

  int nodes() {
    return nodes;
  }

  int size() {
    return constraints.size();
  }

  ImmutableList<Constraint> constraints() {
    return constraints;
  }

  Constraint constraint(int index) {
    return constraints.get(index);
  }

  /** The constraints that touch a node, in their order. The array is not to be changed. */
  int[] incident(int node) {
    return incident[node];
  }

  /** Returns a set of all constraints. */
  BitSet all() {
    BitSet all = new BitSet(size());
    all.set(0, size());
    return all;
  }
}
