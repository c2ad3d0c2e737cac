package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The walks of fewest arcs from one node; of several, the one with fewest backward arcs; of
 * several, the one that comes first by nodes and constraints. Breadth first.
 */
final class FewestArcs {

  private final Graph graph;
  private final int[] steps;
  private final int[] backward;
  private final @Nullable Arc[] arrivals;
  private final int source;

  private FewestArcs(Graph graph, int source) {
    this.graph = graph;
    this.source = source;
    this.steps = new int[graph.nodes()];
    this.backward = new int[graph.nodes()];
    this.arrivals = new @Nullable Arc[graph.nodes()];
    Arrays.fill(steps, Integer.MAX_VALUE);
  }

  /** Walks from a node until a target is settled, or everywhere if it is not reached. */
  static FewestArcs from(Graph graph, Links links, int source, int target) {
    FewestArcs walks = new FewestArcs(graph, source);
    walks.search(links, target);
    return walks;
  }

  private void search(Links links, int target) {
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    steps[source] = 0;
    queue.add(source);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      if (node == target) {
        return;
      }
      for (Links.Link link : links.from(node)) {
        int next = link.next();
        int turns = backward[node] + (link.plainest().forward() ? 0 : 1);
        boolean isNew = steps[next] == Integer.MAX_VALUE;
        if (isNew || (steps[next] == steps[node] + 1 && turns < backward[next])) {
          steps[next] = steps[node] + 1;
          backward[next] = turns;
          arrivals[next] = link.plainest();
          if (isNew) {
            queue.add(next);
          }
        }
      }
    }
  }

  /** Returns the arcs to a node; empty if none lead there. */
  Optional<ImmutableList<Arc>> to(int node) {
    return steps[node] == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(ShortestWalks.arcs(graph, arrivals, node));
  }
}
