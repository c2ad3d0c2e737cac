package org.lexprecision.internal.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of constraints that contradict one another. */
class NetworkRepairsTest {

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private static Constraint exactly(int from, int to, BigDecimal number) {
    return Constraint.of(from, to, number, number);
  }

  /** As many constraints that say ten and twenty of two nodes, those that say ten first. */
  private static List<Constraint> tenAndTwenty(int tens, int twenties) {
    List<Constraint> constraints = new ArrayList<>();
    constraints.addAll(Collections.nCopies(tens, exactly(0, 1, TEN)));
    constraints.addAll(Collections.nCopies(twenties, exactly(0, 1, TWENTY)));
    return constraints;
  }

  /** Constraints around a cycle that should come to nothing and comes to ten times its length. */
  private static List<Constraint> around(int length) {
    List<Constraint> constraints = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      constraints.add(exactly(i, (i + 1) % length, TEN));
    }
    return constraints;
  }

  private static Block block(int nodes, List<Constraint> constraints) {
    ImmutableList<Block> blocks = Network.of(nodes, constraints).blocks();
    assertEquals(1, blocks.size());
    return blocks.get(0);
  }

  private static List<BigDecimal> contenders(Network network, int from, int to) {
    return assertInstanceOf(Network.Contended.class, network.between(from, to)).spans().stream()
        .map(Span::lower)
        .toList();
  }

  @Test
  void the_few_are_left_out_and_the_many_kept() {
    Network network = Network.of(2, tenAndTwenty(2, 3));
    assertEquals(ImmutableList.of(ImmutableList.of(0, 1)), network.blocks().get(0).repairs());
    assertFalse(network.isKept(0));
    assertFalse(network.isKept(1));
    assertTrue(network.isKept(2));
    assertEquals(
        TWENTY, assertInstanceOf(Network.Bounded.class, network.between(0, 1)).span().upper());
  }

  @Test
  void repairs_come_in_the_order_of_what_they_leave_out() {
    assertEquals(
        ImmutableList.of(ImmutableList.of(0), ImmutableList.of(1), ImmutableList.of(2)),
        block(3, around(3)).repairs());
    assertEquals(
        ImmutableList.of(ImmutableList.of(0, 1), ImmutableList.of(2, 3)),
        block(2, tenAndTwenty(2, 2)).repairs());
  }

  @Test
  void repairs_leave_out_six_at_most() {
    assertEquals(
        ImmutableList.of(ImmutableList.of(0, 1, 2, 3, 4, 5)),
        block(2, tenAndTwenty(6, 7)).repairs());
    assertTrue(block(2, tenAndTwenty(7, 7)).isBeyondRepair());
  }

  @Test
  void there_are_64_of_them_at_most() {
    assertEquals(64, block(64, around(64)).repairs().size());
    assertEquals(ImmutableList.of(), block(65, around(65)).repairs());
  }

  @Test
  void so_many_constraints_are_not_searched_for_six() {
    assertEquals(ImmutableList.of(), block(2, tenAndTwenty(6, 10_000)).repairs());
    assertEquals(1, block(2, tenAndTwenty(1, 10_000)).repairs().size());
  }

  @Test
  void beyond_repair_what_comes_first_and_what_comes_last_contend() {
    Network network = Network.of(2, tenAndTwenty(7, 8));
    assertEquals(ImmutableList.of(TEN, TWENTY), contenders(network, 0, 1));
    assertTrue(network.isKept(0));
    assertTrue(network.isKept(14));
    Block block = network.blocks().get(0);
    assertFalse(block.isConsistent());
    assertEquals(8, block.conflicts().size());
    assertEquals(
        ImmutableList.of(new Arc(7, false), new Arc(0, true)), block.conflicts().get(0).cycle());
  }

  @Test
  void repairs_that_leave_the_same_bounds_contend_once() {
    Network network =
        Network.of(
            3,
            ImmutableList.of(
                exactly(0, 2, BigDecimal.ZERO), exactly(2, 1, TWENTY), exactly(0, 1, TEN)));
    assertEquals(ImmutableList.of(TEN, TWENTY), contenders(network, 0, 1));
  }

  @Test
  void repairs_that_leave_one_bound_the_same_contend_all_the_same() {
    Network network =
        Network.of(
            3,
            ImmutableList.of(
                Constraint.of(0, 2, BigDecimal.ZERO, BigDecimal.ONE),
                exactly(2, 1, TWENTY),
                Constraint.of(0, 1, TEN, TWENTY.subtract(BigDecimal.ONE))));
    assertEquals(ImmutableList.of(TEN, TWENTY), contenders(network, 0, 1));
  }

  @Test
  void of_the_combinations_of_contenders_sixteen_are_given() {
    List<Constraint> constraints = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      constraints.add(exactly(i, i + 1, TEN));
      constraints.add(exactly(i, i + 1, TWENTY));
    }
    Network network = Network.of(6, constraints);
    assertEquals(8, contenders(network, 0, 3).size());
    assertEquals(16, contenders(network, 0, 5).size());
  }

  private static ImmutableList<Arc> arcs(int... constraints) {
    ImmutableList.Builder<Arc> arcs = ImmutableList.builder();
    for (int constraint : constraints) {
      arcs.add(new Arc(constraint, true));
    }
    return arcs.build();
  }

  @Test
  void a_hull_takes_the_wider_bounds_each_with_its_walk_and_the_shortest_walk() {
    Span one = new Span(TEN, arcs(1), TWENTY, arcs(2), arcs(3, 4));
    Span below = new Span(BigDecimal.ONE, arcs(5), TEN, arcs(6), arcs(7, 8, 9));
    Span above = new Span(TWENTY, arcs(10), TWENTY.add(BigDecimal.ONE), arcs(11), arcs(12));
    Span same = new Span(TEN, arcs(13), TWENTY, arcs(14), arcs(15, 16));
    assertEquals(one, Block.hull(ImmutableList.of(one, same)));
    assertEquals(
        new Span(BigDecimal.ONE, arcs(5), TWENTY, arcs(2), arcs(3, 4)),
        Block.hull(ImmutableList.of(one, below)));
    assertEquals(
        new Span(TEN, arcs(1), TWENTY.add(BigDecimal.ONE), arcs(11), arcs(12)),
        Block.hull(ImmutableList.of(one, above)));
    assertEquals(
        new Span(BigDecimal.ONE, arcs(5), TWENTY.add(BigDecimal.ONE), arcs(11), arcs(12)),
        Block.hull(ImmutableList.of(one, below, above, same)));
  }
}
