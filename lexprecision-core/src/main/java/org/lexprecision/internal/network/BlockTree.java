package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The blocks (biconnected components) of a graph, and the way from one node to another through
 * them.
 *
 * <p>Two nodes share a block exactly when some cycle of constraints passes both, so a contradiction
 * cannot reach beyond its block. Constraints between the same two nodes count as one here. Every
 * node but the roots was first reached inside one block, its home; the node at which that block
 * hangs is the block's top; climbing from home to home leads to the root.
 */
final class BlockTree {

  /**
   * A part of a way: from one node of a block to another.
   *
   * @param block the block
   * @param from the node at which it is entered
   * @param to the node at which it is left
   */
  record Hop(int block, int from, int to) {}

  private static final int NONE = -1;

  private final int[] home;
  private final int[] root;
  private final int[] depth;
  private final int[] top;
  private final ImmutableList<int[]> blocks;

  private BlockTree(int[] home, int[] root, int[] depth, List<int[]> blocks) {
    this.home = home;
    this.root = root;
    this.depth = depth;
    this.blocks = ImmutableList.copyOf(blocks);
    this.top = blocks.stream().mapToInt(nodes -> nodes[0]).toArray();
  }

  static BlockTree of(Graph graph) {
    return new Search(graph).run();
  }

  /** The nodes of each block, its top first. */
  ImmutableList<int[]> blocks() {
    return blocks;
  }

  /** The block that holds a constraint: the home of the node that is deeper in the tree. */
  int blockOf(Constraint constraint) {
    boolean fromIsHigher = depth[constraint.from()] < depth[constraint.to()];
    return home[fromIsHigher ? constraint.to() : constraint.from()];
  }

  /** Returns the way between two nodes, block by block; empty if they are not connected. */
  Optional<ImmutableList<Hop>> route(int from, int to) {
    if (root[from] != root[to]) {
      return Optional.empty();
    }
    List<Hop> ascent = new ArrayList<>();
    List<Hop> descent = new ArrayList<>();
    int up = from;
    int down = to;
    while (up != down) {
      if (home[up] != NONE && home[up] == home[down]) {
        ascent.add(new Hop(home[up], up, down));
        up = down;
      } else if (depth[up] >= depth[down]) {
        ascent.add(new Hop(home[up], up, top[home[up]]));
        up = top[home[up]];
      } else {
        descent.add(0, new Hop(home[down], top[home[down]], down));
        down = top[home[down]];
      }
    }
    return Optional.of(ImmutableList.copyOf(Iterables.concat(ascent, descent)));
  }

  /** Hopcroft and Tarjan's search, with a stack of its own in place of recursion. */
  private static final class Search {
    private final Graph graph;
    private final int[] order;
    private final int[] low;
    private final int[] parent;
    private final int[] next;
    private final int[] home;
    private final int[] root;
    private final int[] depth;
    private final int[] stack;
    private final List<int[]> blocks = new ArrayList<>();
    private int height;
    private int clock;

    Search(Graph graph) {
      this.graph = graph;
      int nodes = graph.nodes();
      order = new int[nodes];
      low = new int[nodes];
      parent = new int[nodes];
      next = new int[nodes];
      home = new int[nodes];
      root = new int[nodes];
      depth = new int[nodes];
      stack = new int[nodes];
      Arrays.fill(home, NONE);
    }

    BlockTree run() {
      for (int node = 0; node < graph.nodes(); node++) {
        if (order[node] == 0) {
          explore(node);
        }
      }
      for (int block = blocks.size() - 1; block >= 0; block--) {
        int[] nodes = blocks.get(block);
        for (int i = 1; i < nodes.length; i++) {
          depth[nodes[i]] = depth[nodes[0]] + 1;
        }
      }
      return new BlockTree(home, root, depth, blocks);
    }

    private void explore(int start) {
      enter(start, NONE, start);
      int node = start;
      while (node != NONE) {
        if (next[node] < graph.incident(node).length) {
          int other = graph.constraint(graph.incident(node)[next[node]++]).other(node);
          if (order[other] == 0) {
            enter(other, node, start);
            node = other;
          } else if (other != parent[node]) {
            low[node] = Math.min(low[node], order[other]);
          }
        } else {
          leave(node);
          node = parent[node];
        }
      }
      height--;
    }

    private void enter(int node, int from, int start) {
      order[node] = ++clock;
      low[node] = clock;
      parent[node] = from;
      root[node] = start;
      stack[height++] = node;
    }

    private void leave(int node) {
      int above = parent[node];
      if (above == NONE) {
        return;
      }
      low[above] = Math.min(low[above], low[node]);
      if (low[node] >= order[above]) {
        int from = height;
        do {
          home[stack[--from]] = blocks.size();
        } while (stack[from] != node);
        int[] members = new int[height - from + 1];
        members[0] = above;
        for (int i = 1; i < members.length; i++) {
          members[i] = stack[height - i];
        }
        height = from;
        blocks.add(members);
      }
    }
  }
}
