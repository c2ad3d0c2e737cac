package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;

/**
 * The contradictions of a block: for each constraint of a repair, what it does to those that the
 * repair leaves.
 */
final class ConflictSearch {

  private final Graph graph;
  private final int[] constraints;
  private final BitSet repair;

  ConflictSearch(Graph graph, int[] constraints, BitSet repair) {
    this.graph = graph;
    this.constraints = constraints;
    this.repair = repair;
  }

  ImmutableList<Conflict> all() {
    BitSet rest = graph.all();
    rest.andNot(repair);
    Net net = Net.of(graph, rest);
    return repair.stream()
        .mapToObj(culprit -> conflict(net, rest, culprit))
        .collect(ImmutableList.toImmutableList());
  }

  private Conflict conflict(Net net, BitSet rest, int culprit) {
    ImmutableList<Arc> cycle = cycle(net, rest, culprit);
    ImmutableList.Builder<Conflict.Suspect> suspects = ImmutableList.builder();
    for (Arc arc : cycle) {
      BitSet others = (BitSet) rest.clone();
      others.set(culprit);
      others.clear(arc.constraint());
      Feasibility feasibility = new Feasibility(graph);
      if (feasibility.addAll(others).isEmpty()) {
        Constraint constraint = graph.constraint(arc.constraint());
        new Net(graph, feasibility)
            .between(constraint.from(), constraint.to())
            .map(known -> known.renamed(constraints))
            .ifPresent(
                implied ->
                    suspects.add(new Conflict.Suspect(constraints[arc.constraint()], implied)));
      }
    }
    return new Conflict(Span.renamed(cycle, constraints), suspects.build());
  }

  /**
   * The negative cycle of fewest arcs through a constraint that contradicts a net: it is either
   * less than the net allows or more, and never both.
   */
  private ImmutableList<Arc> cycle(Net net, BitSet rest, int culprit) {
    Constraint constraint = graph.constraint(culprit);
    int from = constraint.from();
    int to = constraint.to();
    Walk back = net.shortest(to, from).orElseThrow();
    BigDecimal above = constraint.upper().negate();
    return back.length().compareTo(above) < 0
        ? closed(new Arc(culprit, true), fewest(rest, to, from, above).orElseGet(back::arcs))
        : closed(
            new Arc(culprit, false),
            fewest(rest, from, to, constraint.lower())
                .orElseGet(() -> net.shortest(from, to).orElseThrow().arcs()));
  }

  private Optional<ImmutableList<Arc>> fewest(BitSet rest, int from, int to, BigDecimal bound) {
    return ShortWalk.below(graph, rest, from, to, bound);
  }

  private static ImmutableList<Arc> closed(Arc first, ImmutableList<Arc> rest) {
    return ImmutableList.<Arc>builder().add(first).addAll(rest).build();
  }
}
