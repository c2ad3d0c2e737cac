package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The smallest sets of constraints without which the rest do not contradict one another.
 *
 * <p>Every repair must leave out a constraint of every negative cycle; so the search takes a
 * negative cycle, leaves out each of its constraints in turn, and goes on with what is left. It
 * searches for repairs of one constraint, then of two, and so on up to {@link #MAX_SIZE}, and gives
 * up after {@link #MAX_EFFORT} constraints were looked at or when there are more than {@link
 * #MAX_REPAIRS}.
 */
final class Repairs {

  static final int MAX_SIZE = 6;
  static final int MAX_REPAIRS = 64;
  static final long MAX_EFFORT = 500_000;

  private final Graph graph;
  private final List<BitSet> found = new ArrayList<>();
  private final Set<BitSet> tried = new HashSet<>();
  private long effort;

  private Repairs(Graph graph) {
    this.graph = graph;
  }

  /** Returns every smallest repair in order; none if the search gave up. */
  static ImmutableList<BitSet> of(Graph graph) {
    Repairs repairs = new Repairs(graph);
    for (int size = 1; size <= MAX_SIZE && repairs.found.isEmpty(); size++) {
      repairs.tried.clear();
      if (!repairs.search(new BitSet(), size)) {
        return ImmutableList.of();
      }
    }
    repairs.found.sort(Comparator.comparing(Repairs::key));
    return ImmutableList.copyOf(repairs.found);
  }

  private boolean search(BitSet left, int more) {
    if (!tried.add((BitSet) left.clone())) {
      return true;
    }
    effort += graph.size();
    if (effort > MAX_EFFORT) {
      return false;
    }
    BitSet rest = graph.all();
    rest.andNot(left);
    Optional<ImmutableList<Arc>> cycle = new Feasibility(graph).addAll(rest);
    if (cycle.isEmpty()) {
      found.add((BitSet) left.clone());
      return found.size() <= MAX_REPAIRS;
    }
    if (more == 0) {
      return true;
    }
    for (Arc arc : cycle.get()) {
      left.set(arc.constraint());
      boolean goOn = search(left, more - 1);
      left.clear(arc.constraint());
      if (!goOn) {
        return false;
      }
    }
    return true;
  }

  /** Orders sets of one size by their members. */
  private static String key(BitSet set) {
    StringBuilder key = new StringBuilder();
    set.stream().forEach(member -> key.append((char) (member >>> 16)).append((char) member));
    return key.toString();
  }
}
