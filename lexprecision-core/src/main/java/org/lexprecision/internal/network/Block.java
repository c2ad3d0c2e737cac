package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One block of a network, solved: the nets that are left by its smallest repairs, which is the one
 * net of all its constraints if they do not contradict one another.
 */
public final class Block {

  private final int[] nodes;
  private final int[] constraints;
  private final Graph graph;
  private final ImmutableList<Net> nets;
  private final ImmutableList<BitSet> repairs;
  private final ImmutableList<Rejection> rejections;

  private Block(
      int[] nodes,
      int[] constraints,
      Graph graph,
      List<Net> nets,
      List<BitSet> repairs,
      List<Rejection> rejections) {
    this.nodes = nodes;
    this.constraints = constraints;
    this.graph = graph;
    this.nets = ImmutableList.copyOf(nets);
    this.repairs = ImmutableList.copyOf(repairs);
    this.rejections = ImmutableList.copyOf(rejections);
  }

  /**
   * A constraint left out since it contradicts those let in before it.
   *
   * @param constraint its index
   * @param implied what those before it imply in its place
   */
  public record Rejection(int constraint, Span implied) {}

  /** Returns the block solved by its smallest repairs. */
  static Block solve(int[] nodes, int[] constraints, Graph graph) {
    Feasibility all = new Feasibility(graph);
    if (all.addAll(graph.all()).isEmpty()) {
      return new Block(
          nodes, constraints, graph, List.of(new Net(graph, all)), List.of(), List.of());
    }
    ImmutableList<BitSet> repairs = Repairs.of(graph);
    List<Net> nets = new ArrayList<>();
    if (repairs.isEmpty()) {
      nets.add(greedy(graph, false));
      nets.add(greedy(graph, true));
    }
    for (BitSet repair : repairs) {
      BitSet rest = graph.all();
      rest.andNot(repair);
      nets.add(Net.of(graph, rest));
    }
    return new Block(nodes, constraints, graph, nets, repairs, List.of());
  }

  /** Returns the block with every constraint left out that contradicts those before it. */
  static Block inOrder(int[] nodes, int[] constraints, Graph graph) {
    Feasibility feasibility = new Feasibility(graph);
    List<Integer> rejected = new ArrayList<>();
    List<Span> implied = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      if (feasibility.add(i).isPresent()) {
        rejected.add(i);
        Constraint constraint = graph.constraint(i);
        implied.add(
            new Net(graph, feasibility)
                .between(constraint.from(), constraint.to())
                .orElseThrow()
                .renamed(constraints));
      }
    }
    List<Rejection> rejections = new ArrayList<>();
    for (int i = 0; i < rejected.size(); i++) {
      rejections.add(new Rejection(constraints[rejected.get(i)], implied.get(i)));
    }
    return new Block(
        nodes, constraints, graph, List.of(new Net(graph, feasibility)), List.of(), rejections);
  }

  private static Net greedy(Graph graph, boolean lastFirst) {
    Feasibility feasibility = new Feasibility(graph);
    for (int i = 0; i < graph.size(); i++) {
      feasibility.add(lastFirst ? graph.size() - 1 - i : i);
    }
    return new Net(graph, feasibility);
  }

  /** Asks whether the constraints do not contradict one another, or were made not to. */
  public boolean isConsistent() {
    return nets.size() == 1 && repairs.isEmpty();
  }

  /** Asks whether the constraints contradict one another in too many ways to be searched. */
  public boolean isBeyondRepair() {
    return nets.size() > 1 && repairs.isEmpty();
  }

  /** The constraints left out in order, where they were let in one by one. */
  public ImmutableList<Rejection> rejections() {
    return rejections;
  }

  /** The indices of its constraints in the network. The array is not to be changed. */
  public int[] constraints() {
    return constraints;
  }

  /** Returns the smallest repairs, as indices of constraints in the network. */
  public ImmutableList<ImmutableList<Integer>> repairs() {
    return repairs.stream()
        .map(
            repair ->
                repair.stream()
                    .mapToObj(local -> constraints[local])
                    .collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Asks whether a constraint is left in by some repair. */
  boolean isKept(int constraint) {
    int local = Arrays.binarySearch(constraints, constraint);
    return nets.stream().anyMatch(net -> net.isActive(local));
  }

  /** Returns what each repair leaves known of the difference between two nodes of the network. */
  ImmutableList<Optional<Span>> between(int from, int to) {
    int localFrom = Arrays.binarySearch(nodes, from);
    int localTo = Arrays.binarySearch(nodes, to);
    return nets.stream()
        .map(net -> net.between(localFrom, localTo).map(known -> known.renamed(constraints)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the contradictions, one for each constraint of the first repair. */
  public ImmutableList<Conflict> conflicts() {
    return isConsistent() ? ImmutableList.of() : new Conflicts(graph, constraints, base()).all();
  }

  private BitSet base() {
    if (!repairs.isEmpty()) {
      return repairs.get(0);
    }
    BitSet left = graph.all();
    for (int i = 0; i < graph.size(); i++) {
      if (nets.get(0).isActive(i)) {
        left.clear(i);
      }
    }
    return left;
  }

  /** Returns the widest bounds of several spans, and the walk of fewest arcs of any. */
  static Span hull(List<Span> spans) {
    Span hull = spans.get(0);
    for (Span span : spans) {
      BigDecimal lower = hull.lower().min(span.lower());
      boolean widerBelow = lower.compareTo(hull.lower()) < 0;
      boolean widerAbove = span.upper().compareTo(hull.upper()) > 0;
      boolean fewer = span.fewestArcs().size() < hull.fewestArcs().size();
      hull =
          new Span(
              lower,
              widerBelow ? span.lowerArcs() : hull.lowerArcs(),
              widerAbove ? span.upper() : hull.upper(),
              widerAbove ? span.upperArcs() : hull.upperArcs(),
              fewer ? span.fewestArcs() : hull.fewestArcs());
    }
    return hull;
  }
}
