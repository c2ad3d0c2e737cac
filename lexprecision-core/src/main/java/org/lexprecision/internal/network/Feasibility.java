package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Potentials that satisfy a growing set of constraints.
 *
 * <p>A constraint is let in by relaxing from its two ends alone. It contradicts the others exactly
 * when relaxing comes back to where it began: that walk is a cycle of negative length. Then
 * everything is put back, and the constraint stays out.
 */
final class Feasibility {

  private final Graph graph;
  private final BitSet active;
  private final BigDecimal[] potentials;

  Feasibility(Graph graph) {
    this.graph = graph;
    this.active = new BitSet(graph.size());
    this.potentials = new BigDecimal[graph.nodes()];
    Arrays.fill(potentials, BigDecimal.ZERO);
  }

  /** The constraints let in. */
  BitSet active() {
    return active;
  }

  /** For each node a potential; together they satisfy every constraint let in. */
  BigDecimal[] potentials() {
    return potentials;
  }

  /** Lets in constraints in order, up to the first that contradicts those before it. */
  Optional<ImmutableList<Arc>> addAll(BitSet constraints) {
    for (int i = constraints.nextSetBit(0); i >= 0; i = constraints.nextSetBit(i + 1)) {
      Optional<ImmutableList<Arc>> cycle = add(i);
      if (cycle.isPresent()) {
        return cycle;
      }
    }
    return Optional.empty();
  }

  /** Lets in a constraint, or returns the negative cycle it makes with those before it. */
  Optional<ImmutableList<Arc>> add(int index) {
    BigDecimal[] before = null;
    for (boolean forward : new boolean[] {true, false}) {
      Constraint constraint = graph.constraint(index);
      int tail = forward ? constraint.from() : constraint.to();
      int head = constraint.other(tail);
      BigDecimal reached = potentials[tail].add(constraint.weightFrom(tail));
      if (reached.compareTo(potentials[head]) >= 0) {
        continue;
      }
      if (before == null) {
        before = potentials.clone();
      }
      Optional<ImmutableList<Arc>> cycle = relax(new Arc(index, forward), tail, head, reached);
      if (cycle.isPresent()) {
        System.arraycopy(before, 0, potentials, 0, before.length);
        active.clear(index);
        return cycle;
      }
    }
    active.set(index);
    return Optional.empty();
  }

  private Optional<ImmutableList<Arc>> relax(Arc first, int origin, int start, BigDecimal reached) {
    @Nullable Arc[] arrivals = new @Nullable Arc[graph.nodes()];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    boolean[] queued = new boolean[graph.nodes()];
    potentials[start] = reached;
    arrivals[start] = first;
    queue.add(start);
    queued[start] = true;
    while (!queue.isEmpty()) {
      int node = queue.remove();
      queued[node] = false;
      for (int index : graph.incident(node)) {
        if (!active.get(index)) {
          continue;
        }
        Constraint constraint = graph.constraint(index);
        int next = constraint.other(node);
        BigDecimal length = potentials[node].add(constraint.weightFrom(node));
        if (length.compareTo(potentials[next]) < 0) {
          potentials[next] = length;
          arrivals[next] = new Arc(index, node == constraint.from());
          if (next == origin) {
            return Optional.of(cycle(arrivals, origin));
          }
          if (!queued[next]) {
            queue.add(next);
            queued[next] = true;
          }
        }
      }
    }
    return Optional.empty();
  }

  private ImmutableList<Arc> cycle(@Nullable Arc[] arrivals, int origin) {
    ImmutableList.Builder<Arc> reversed = ImmutableList.builder();
    int node = origin;
    do {
      Arc arc = arrivals[node];
      if (arc == null) {
        throw new IllegalStateException("a cycle without an arrival at " + node);
      }
      reversed.add(arc);
      Constraint constraint = graph.constraint(arc.constraint());
      node = arc.forward() ? constraint.from() : constraint.to();
    } while (node != origin);
    return reversed.build().reverse();
  }
}
