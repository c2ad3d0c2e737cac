package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lexprecision.internal.Lazy;

/**
 * One block of a network, solved when it is first asked: the nets that are left by its smallest
 * repairs, which is the one net of all its constraints if they do not contradict one another.
 */
public final class Block {

  private final int[] nodes;
  private final int[] constraints;
  private final Lazy<Solution> solution;

  private Block(int[] nodes, int[] constraints, Supplier<Solution> solution) {
    this.nodes = nodes;
    this.constraints = constraints;
    this.solution = Lazy.of(solution);
  }

  /**
   * A constraint left out since it contradicts those let in before it.
   *
   * @param constraint its index
   * @param implied what those before it imply in its place
   */
  public record Rejection(int constraint, Span implied) {}

  /** What is left of the constraints of a block, and what was left out. */
  private record Solution(
      Graph graph,
      ImmutableList<Net> nets,
      ImmutableList<BitSet> repairs,
      ImmutableList<Rejection> rejections) {

    boolean isConsistent() {
      return nets.size() == 1 && repairs.isEmpty();
    }
  }

  /** Returns a block that is solved by its smallest repairs when it is first asked. */
  static Block repaired(int[] nodes, int[] constraints, Supplier<Graph> graph) {
    return new Block(nodes, constraints, () -> solve(graph.get()));
  }

  /** Returns a block with every constraint left out that contradicts those before it. */
  static Block inOrder(int[] nodes, int[] constraints, Supplier<Graph> graph) {
    return new Block(nodes, constraints, () -> solveInOrder(constraints, graph.get()));
  }

  private static Solution solve(Graph graph) {
    Feasibility all = new Feasibility(graph);
    if (all.addAll(graph.all()).isEmpty()) {
      return new Solution(
          graph, ImmutableList.of(new Net(graph, all)), ImmutableList.of(), ImmutableList.of());
    }
    ImmutableList<BitSet> repairs = Repairs.of(graph);
    ImmutableList.Builder<Net> nets = ImmutableList.builder();
    if (repairs.isEmpty()) {
      nets.add(greedy(graph, false));
      nets.add(greedy(graph, true));
    }
    for (BitSet repair : repairs) {
      BitSet rest = graph.all();
      rest.andNot(repair);
      nets.add(Net.of(graph, rest));
    }
    return new Solution(graph, nets.build(), repairs, ImmutableList.of());
  }

  private static Solution solveInOrder(int[] constraints, Graph graph) {
    Feasibility feasibility = new Feasibility(graph);
    ImmutableList.Builder<Rejection> rejections = ImmutableList.builder();
    for (int i = 0; i < graph.size(); i++) {
      if (feasibility.add(i).isPresent()) {
        Constraint constraint = graph.constraint(i);
        Span implied =
            new Net(graph, feasibility)
                .between(constraint.from(), constraint.to())
                .orElseThrow()
                .renamed(constraints);
        rejections.add(new Rejection(constraints[i], implied));
      }
    }
    return new Solution(
        graph,
        ImmutableList.of(new Net(graph, feasibility)),
        ImmutableList.of(),
        rejections.build());
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
    return solution.get().isConsistent();
  }

  /** Asks whether the constraints contradict one another in too many ways to be searched. */
  public boolean isBeyondRepair() {
    return solution.get().nets().size() > 1 && solution.get().repairs().isEmpty();
  }

  /** The constraints left out in order, where they were let in one by one. */
  public ImmutableList<Rejection> rejections() {
    return solution.get().rejections();
  }

  /** The indices of its constraints in the network. The array is not to be changed. */
  public int[] constraints() {
    return constraints;
  }

  /** Returns the smallest repairs, as indices of constraints in the network. */
  public ImmutableList<ImmutableList<Integer>> repairs() {
    return solution.get().repairs().stream()
        .map(
            repair ->
                repair.stream()
                    .mapToObj(local -> constraints[local])
                    .collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Asks whether a constraint is left in by some repair. */
  boolean isKept(int constraint) {
    if (isConsistent() && rejections().isEmpty()) {
      return true;
    }
    int local = Arrays.binarySearch(constraints, constraint);
    return solution.get().nets().stream().anyMatch(net -> net.isActive(local));
  }

  /** Returns what each repair leaves known of the difference between two nodes of the network. */
  ImmutableList<Optional<Span>> between(int from, int to) {
    int localFrom = Arrays.binarySearch(nodes, from);
    int localTo = Arrays.binarySearch(nodes, to);
    return solution.get().nets().stream()
        .map(net -> net.between(localFrom, localTo).map(known -> known.renamed(constraints)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the contradictions, one for each constraint of the first repair. */
  public ImmutableList<Conflict> conflicts() {
    Solution solved = solution.get();
    return solved.isConsistent()
        ? ImmutableList.of()
        : new ConflictSearch(solved.graph(), constraints, base(solved)).all();
  }

  private static BitSet base(Solution solved) {
    if (!solved.repairs().isEmpty()) {
      return solved.repairs().get(0);
    }
    BitSet left = solved.graph().all();
    for (int i = 0; i < solved.graph().size(); i++) {
      if (solved.nets().get(0).isActive(i)) {
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
