package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The shortest walks from one node: Dijkstra's, over lengths that potentials make non-negative
 * (Johnson's reweighting).
 */
final class ShortestWalks {

  private final Graph graph;
  private final @Nullable BigDecimal[] lengths;
  private final int[] steps;
  private final @Nullable Arc[] arrivals;

  private record Visit(BigDecimal reduced, int steps, int node) {
    static final Comparator<Visit> ORDER =
        Comparator.comparing(Visit::reduced)
            .thenComparingInt(Visit::steps)
            .thenComparingInt(Visit::node);
  }

  private ShortestWalks(Graph graph) {
    this.graph = graph;
    this.lengths = new @Nullable BigDecimal[graph.nodes()];
    this.steps = new int[graph.nodes()];
    this.arrivals = new @Nullable Arc[graph.nodes()];
  }

  /** Walks from a node until a target is reached, or everywhere if it is not. */
  static ShortestWalks from(
      Graph graph, Links links, BigDecimal[] potentials, int source, int target) {
    ShortestWalks walks = new ShortestWalks(graph);
    walks.search(links, potentials, source, target);
    return walks;
  }

  private void search(Links links, BigDecimal[] potentials, int source, int target) {
    PriorityQueue<Visit> queue = new PriorityQueue<>(Visit.ORDER);
    boolean[] settled = new boolean[graph.nodes()];
    lengths[source] = BigDecimal.ZERO;
    queue.add(new Visit(BigDecimal.ZERO, 0, source));
    while (!queue.isEmpty()) {
      Visit visit = queue.remove();
      int node = visit.node();
      if (settled[node]) {
        continue;
      }
      settled[node] = true;
      if (node == target) {
        return;
      }
      BigDecimal here = length(node);
      for (Links.Link link : links.from(node)) {
        int next = link.next();
        if (settled[next]) {
          continue;
        }
        BigDecimal length = here.add(link.weight());
        BigDecimal known = lengths[next];
        int better = known == null ? -1 : length.compareTo(known);
        if (better < 0 || (better == 0 && visit.steps() + 1 < steps[next])) {
          lengths[next] = length;
          steps[next] = visit.steps() + 1;
          arrivals[next] = link.tightest();
          BigDecimal reduced = length.add(potentials[source]).subtract(potentials[next]);
          queue.add(new Visit(reduced, steps[next], next));
        }
      }
    }
  }

  private BigDecimal length(int node) {
    BigDecimal length = lengths[node];
    if (length == null) {
      throw new IllegalStateException("not reached: " + node);
    }
    return length;
  }

  /** Returns the walk to a node; empty if none leads there. */
  Optional<Walk> to(int node) {
    BigDecimal length = lengths[node];
    if (length == null) {
      return Optional.empty();
    }
    return Optional.of(new Walk(arcs(graph, arrivals, node), length));
  }

  /** Returns the arcs by which a node was arrived at, from the source on. */
  static ImmutableList<Arc> arcs(Graph graph, @Nullable Arc[] arrivals, int node) {
    ImmutableList.Builder<Arc> reversed = ImmutableList.builder();
    int at = node;
    for (Arc arc = arrivals[at]; arc != null; arc = arrivals[at]) {
      reversed.add(arc);
      Constraint constraint = graph.constraint(arc.constraint());
      at = arc.forward() ? constraint.from() : constraint.to();
    }
    return reversed.build().reverse();
  }
}
