package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import org.lexprecision.internal.Lazy;

/**
 * Constraints that do not contradict one another, and the walks between their nodes.
 *
 * <p>A walk is computed for each question, up to the node asked for, so that no table of all pairs
 * arises.
 */
final class Net {

  private final Graph graph;
  private final BitSet active;
  private final BigDecimal[] potentials;
  private final Lazy<Links> links;

  Net(Graph graph, Feasibility feasibility) {
    this.graph = graph;
    this.active = (BitSet) feasibility.active().clone();
    this.potentials = feasibility.potentials().clone();
    this.links = Lazy.of(() -> new Links(graph, active));
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
    return ShortestWalks.from(graph, links.get(), potentials, from, to).to(to);
  }

  /** Returns the arcs of the walk of fewest arcs; of several, one that turns back least often. */
  Optional<ImmutableList<Arc>> fewest(int from, int to) {
    return FewestArcs.from(graph, links.get(), from, to).to(to);
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
