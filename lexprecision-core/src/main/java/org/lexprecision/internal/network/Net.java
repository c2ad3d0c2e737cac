package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Constraints that do not contradict one another, and the walks between their nodes.
 *
 * <p>The walks from a node are kept once computed as long as the net is small; those of a large net
 * are computed for each question, up to the node asked for, so that no table of all pairs arises.
 */
final class Net {

  private static final int SMALL = 64;

  private final Graph graph;
  private final BitSet active;
  private final BigDecimal[] potentials;
  private final AtomicReferenceArray<ShortestWalks> shortest;
  private final AtomicReferenceArray<FewestArcs> fewest;

  Net(Graph graph, Feasibility feasibility) {
    this.graph = graph;
    this.active = (BitSet) feasibility.active().clone();
    this.potentials = feasibility.potentials().clone();
    int kept = graph.nodes() <= SMALL ? graph.nodes() : 0;
    this.shortest = new AtomicReferenceArray<>(kept);
    this.fewest = new AtomicReferenceArray<>(kept);
  }

  /**
   * Returns the net of some constraints.
   *
   * @throws IllegalArgumentException if they contradict one another
   */
  static Net of(Graph graph, BitSet active) {
    Feasibility feasibility = new Feasibility(graph);
    if (feasibility.addAll(active).isPresent()) {
      throw new IllegalArgumentException("contradictory constraints");
    }
    return new Net(graph, feasibility);
  }

  Graph graph() {
    return graph;
  }

  boolean isActive(int constraint) {
    return active.get(constraint);
  }

  /** Returns the walk along which the potential may grow least; of several, one of fewest arcs. */
  Optional<Walk> shortest(int from, int to) {
    if (shortest.length() == 0) {
      return ShortestWalks.from(graph, active, potentials, from, to).to(to);
    }
    ShortestWalks walks = shortest.get(from);
    if (walks == null) {
      walks = ShortestWalks.from(graph, active, potentials, from, ShortestWalks.EVERYWHERE);
      shortest.set(from, walks);
    }
    return walks.to(to);
  }

  /** Returns the arcs of the walk of fewest arcs; of several, one that turns back least often. */
  Optional<ImmutableList<Arc>> fewest(int from, int to) {
    if (fewest.length() == 0) {
      return FewestArcs.from(graph, active, from, to).to(to);
    }
    FewestArcs walks = fewest.get(from);
    if (walks == null) {
      walks = FewestArcs.from(graph, active, from, FewestArcs.EVERYWHERE);
      fewest.set(from, walks);
    }
    return walks.to(to);
  }

  /** Returns everything known of the difference between two nodes; empty if nothing is. */
  Optional<Span> between(int from, int to) {
    return shortest(from, to).map(up -> span(from, to, up));
  }

  private Span span(int from, int to, Walk up) {
    Walk down = shortest(to, from).orElseThrow();
    return new Span(
        down.length().negate(),
        down.reversedArcs(),
        up.length(),
        up.arcs(),
        fewest(from, to).orElseThrow());
  }
}
