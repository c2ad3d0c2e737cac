package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lexprecision.internal.network.BlockTree.Hop;

/**
 * Constraints between the potentials of nodes, block by block, and what follows from them.
 *
 * <p>Building costs time linear in the constraints; a question costs what the blocks on the way
 * between its nodes cost, each of which is solved once.
 */
public final class Network {

  /** Beyond this number, further combinations of contending answers are not given. */
  static final int MAX_CONTENDERS = 16;

  private final ImmutableList<Constraint> constraints;
  private final BlockTree tree;
  private final ImmutableList<Block> blocks;
  private final int[] blockOf;

  private Network(
      ImmutableList<Constraint> constraints,
      BlockTree tree,
      ImmutableList<Block> blocks,
      int[] blockOf) {
    this.constraints = constraints;
    this.tree = tree;
    this.blocks = blocks;
    this.blockOf = blockOf;
  }

  /** What follows for the difference of two potentials. */
  public sealed interface Result {}

  /** Nothing: no constraints connect the two. */
  public record Disconnected() implements Result {}

  /** One pair of bounds. */
  public record Bounded(Span span) implements Result {}

  /** Several, since the constraints contradict one another. */
  public record Contended(ImmutableList<Span> spans) implements Result {}

  /** Returns the network of constraints, its contradictory blocks solved by smallest repairs. */
  public static Network of(int nodes, List<Constraint> constraints) {
    return build(nodes, constraints, false);
  }

  /** Returns the network in which a constraint that contradicts those before it is left out. */
  public static Network inOrder(int nodes, List<Constraint> constraints) {
    return build(nodes, constraints, true);
  }

  private static Network build(int nodes, List<Constraint> list, boolean inOrder) {
    ImmutableList<Constraint> constraints = ImmutableList.copyOf(list);
    BlockTree tree = BlockTree.of(new Graph(nodes, constraints));
    int[] blockOf = new int[constraints.size()];
    int[] sizes = new int[tree.blocks().size()];
    for (int i = 0; i < blockOf.length; i++) {
      blockOf[i] = tree.blockOf(constraints.get(i));
      sizes[blockOf[i]]++;
    }
    int[][] members = new int[sizes.length][];
    for (int block = 0; block < sizes.length; block++) {
      members[block] = new int[sizes[block]];
    }
    for (int i = blockOf.length - 1; i >= 0; i--) {
      members[blockOf[i]][--sizes[blockOf[i]]] = i;
    }
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    for (int block = 0; block < members.length; block++) {
      int[] inside = tree.blocks().get(block).clone();
      Arrays.sort(inside);
      int[] indices = members[block];
      Supplier<Graph> graph = () -> within(inside, indices, constraints);
      blocks.add(
          inOrder ? Block.inOrder(inside, indices, graph) : Block.repaired(inside, indices, graph));
    }
    return new Network(constraints, tree, blocks.build(), blockOf);
  }

  /** Some constraints alone, between the ordinals of their nodes. */
  private static Graph within(int[] nodes, int[] indices, List<Constraint> constraints) {
    ImmutableList.Builder<Constraint> local = ImmutableList.builder();
    for (int index : indices) {
      Constraint constraint = constraints.get(index);
      local.add(
          constraint.between(
              Arrays.binarySearch(nodes, constraint.from()),
              Arrays.binarySearch(nodes, constraint.to())));
    }
    return new Graph(nodes.length, local.build());
  }

  /** Its blocks. */
  public ImmutableList<Block> blocks() {
    return blocks;
  }

  /** Its constraints. */
  public ImmutableList<Constraint> constraints() {
    return constraints;
  }

  /** Asks whether a constraint is left in by some repair of its block. */
  public boolean isKept(int constraint) {
    return blocks.get(blockOf[constraint]).isKept(constraint);
  }

  /** Returns what follows for the potential of one node less that of another. */
  public Result between(int from, int to) {
    Optional<ImmutableList<Hop>> route = tree.route(from, to);
    if (route.isEmpty()) {
      return new Disconnected();
    }
    List<List<Span>> parts = new ArrayList<>();
    boolean contended = false;
    for (Hop hop : route.get()) {
      Block block = blocks.get(hop.block());
      ImmutableList<Optional<Span>> known = block.between(hop.from(), hop.to());
      List<Span> spans = new ArrayList<>();
      known.stream().flatMap(Optional::stream).forEach(spans::add);
      if (spans.isEmpty()) {
        return new Disconnected();
      }
      boolean agree =
          spans.size() == known.size() && !block.isBeyondRepair() && haveCommonNumber(spans);
      contended |= !agree;
      parts.add(agree ? List.of(Block.hull(spans)) : distinct(spans));
    }
    return contended ? new Contended(combinations(parts)) : new Bounded(sum(parts));
  }

  private static Span sum(List<List<Span>> parts) {
    Span sum = Span.NOTHING;
    for (List<Span> part : parts) {
      sum = sum.plus(part.get(0));
    }
    return sum;
  }

  private static boolean haveCommonNumber(List<Span> spans) {
    Span first = spans.get(0);
    BigDecimal lower = first.lower();
    BigDecimal upper = first.upper();
    for (Span span : spans) {
      lower = lower.max(span.lower());
      upper = upper.min(span.upper());
    }
    return lower.compareTo(upper) <= 0;
  }

  /** Leaves out spans with the bounds of an earlier one; of those, the one of fewest arcs stays. */
  private static List<Span> distinct(List<Span> spans) {
    List<Span> distinct = new ArrayList<>();
    for (Span span : spans) {
      int same = -1;
      for (int i = 0; i < distinct.size(); i++) {
        if (distinct.get(i).lower().compareTo(span.lower()) == 0
            && distinct.get(i).upper().compareTo(span.upper()) == 0) {
          same = i;
        }
      }
      if (same < 0) {
        distinct.add(span);
      } else if (span.fewestArcs().size() < distinct.get(same).fewestArcs().size()) {
        distinct.set(same, span);
      }
    }
    return distinct;
  }

  private static ImmutableList<Span> combinations(List<List<Span>> parts) {
    List<Span> sums = List.of(Span.NOTHING);
    for (List<Span> part : parts) {
      List<Span> longer = new ArrayList<>();
      for (List<Span> pair : Lists.cartesianProduct(sums, part)) {
        if (longer.size() < MAX_CONTENDERS) {
          longer.add(pair.get(0).plus(pair.get(1)));
        }
      }
      sums = longer;
    }
    return ImmutableList.copyOf(sums);
  }
}
