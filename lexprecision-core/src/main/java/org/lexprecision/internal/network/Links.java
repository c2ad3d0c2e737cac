package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The neighbours of the nodes of a net. However many constraints connect two nodes, one tells how
 * much the potential may grow from the first to the second, and one is walked along where arcs are
 * counted.
 */
final class Links {

  /**
   * A neighbour of a node.
   *
   * @param next the neighbour
   * @param weight how much the potential may grow on the way at most
   * @param tightest the constraint that says so; of several the first
   * @param plainest the first constraint that leads forward; if none does, the first
   */
  record Link(int next, BigDecimal weight, Arc tightest, Arc plainest) {

    private Link and(BigDecimal otherWeight, Arc other) {
      boolean tighter = otherWeight.compareTo(weight) < 0;
      boolean plainer = other.forward() && !plainest.forward();
      return tighter || plainer
          ? new Link(
              next,
              tighter ? otherWeight : weight,
              tighter ? other : tightest,
              plainer ? other : plainest)
          : this;
    }
  }

  private static final int NONE = -1;

  private final ImmutableList<ImmutableList<Link>> byNode;

  Links(Graph graph, BitSet active) {
    ImmutableList.Builder<ImmutableList<Link>> all = ImmutableList.builder();
    int[] places = new int[graph.nodes()];
    Arrays.fill(places, NONE);
    for (int node = 0; node < graph.nodes(); node++) {
      all.add(of(graph, active, node, places));
    }
    this.byNode = all.build();
  }

  /** The links of a node; the places of its neighbours among them are left empty again. */
  private static ImmutableList<Link> of(Graph graph, BitSet active, int node, int[] places) {
    List<Link> links = new ArrayList<>();
    for (int index : graph.incident(node)) {
      if (active.get(index)) {
        Constraint constraint = graph.constraint(index);
        Arc arc = new Arc(index, node == constraint.from());
        BigDecimal weight = constraint.weightFrom(node);
        int next = constraint.other(node);
        int place = places[next];
        if (place == NONE) {
          places[next] = links.size();
          links.add(new Link(next, weight, arc, arc));
        } else {
          links.set(place, links.get(place).and(weight, arc));
        }
      }
    }
    links.forEach(link -> places[link.next()] = NONE);
    return ImmutableList.copyOf(links);
  }

  /** The neighbours of a node, in the order of the first constraints that lead to them. */
  ImmutableList<Link> from(int node) {
    return byNode.get(node);
  }
}
