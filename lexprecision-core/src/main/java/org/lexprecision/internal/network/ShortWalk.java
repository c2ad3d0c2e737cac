package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The walk of fewest arcs whose length lies below a bound: Bellman and Ford's rounds, one arc
 * longer each.
 */
final class ShortWalk {

  static final int MAX_ARCS = 64;

  private final Graph graph;
  private final List<@Nullable Arc[]> arrivals = new ArrayList<>();

  private ShortWalk(Graph graph) {
    this.graph = graph;
  }

  /** Returns the walk; empty if none of {@link #MAX_ARCS} arcs or fewer is so short. */
  static Optional<ImmutableList<Arc>> below(
      Graph graph, BitSet active, int from, int to, BigDecimal bound) {
    return new ShortWalk(graph).search(active, from, to, bound);
  }

  private Optional<ImmutableList<Arc>> search(BitSet active, int from, int to, BigDecimal bound) {
    @Nullable BigDecimal[] lengths = new @Nullable BigDecimal[graph.nodes()];
    lengths[from] = BigDecimal.ZERO;
    int rounds = Math.min(MAX_ARCS, graph.nodes());
    for (int round = 0; round < rounds; round++) {
      @Nullable BigDecimal[] longer = new @Nullable BigDecimal[graph.nodes()];
      @Nullable Arc[] arrived = new @Nullable Arc[graph.nodes()];
      for (int i = active.nextSetBit(0); i >= 0; i = active.nextSetBit(i + 1)) {
        Constraint constraint = graph.constraint(i);
        step(lengths, longer, arrived, new Arc(i, true), constraint.from(), constraint);
        step(lengths, longer, arrived, new Arc(i, false), constraint.to(), constraint);
      }
      arrivals.add(arrived);
      lengths = longer;
      BigDecimal length = lengths[to];
      if (length != null && length.compareTo(bound) < 0) {
        return Optional.of(arcs(to));
      }
    }
    return Optional.empty();
  }

  private static void step(
      @Nullable BigDecimal[] lengths,
      @Nullable BigDecimal[] longer,
      @Nullable Arc[] arrived,
      Arc arc,
      int from,
      Constraint constraint) {
    BigDecimal here = lengths[from];
    if (here == null) {
      return;
    }
    BigDecimal length = here.add(constraint.weightFrom(from));
    int next = constraint.other(from);
    BigDecimal known = longer[next];
    if (known == null || length.compareTo(known) < 0) {
      longer[next] = length;
      arrived[next] = arc;
    }
  }

  private ImmutableList<Arc> arcs(int to) {
    ImmutableList.Builder<Arc> reversed = ImmutableList.builder();
    int at = to;
    for (int round = arrivals.size() - 1; round >= 0; round--) {
      Arc arc = arrivals.get(round)[at];
      if (arc == null) {
        throw new IllegalStateException("no arrival at " + at);
      }
      reversed.add(arc);
      Constraint constraint = graph.constraint(arc.constraint());
      at = arc.forward() ? constraint.from() : constraint.to();
    }
    return reversed.build().reverse();
  }
}
