package org.lexprecision.internal.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which way a net leads from one node to another where it has several. */
class WalksTest {

  private static Constraint within(int from, int to, long lower, long upper) {
    return Constraint.of(from, to, BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
  }

  private static Net net(int nodes, Constraint... constraints) {
    Graph graph = new Graph(nodes, ImmutableList.copyOf(Arrays.asList(constraints)));
    return Net.of(graph, graph.all());
  }

  private static ImmutableList<Arc> arcs(int... forward) {
    ImmutableList.Builder<Arc> arcs = ImmutableList.builder();
    Arrays.stream(forward).forEach(constraint -> arcs.add(new Arc(constraint, true)));
    return arcs.build();
  }

  @Test
  void the_tightest_of_several_bounds_is_the_shortest_way_and_of_equals_the_first() {
    Net net = net(2, within(0, 1, 0, 9), within(0, 1, 0, 5), within(0, 1, 0, 5));
    assertEquals(new Walk(arcs(1), BigDecimal.valueOf(5)), net.shortest(0, 1).orElseThrow());
  }

  @Test
  void of_several_ways_of_one_arc_the_first_that_leads_forward_is_the_plainest() {
    Net net =
        net(2, within(1, 0, -9, 0), within(0, 1, 0, 9), within(0, 1, 0, 5), within(1, 0, -7, 0));
    assertEquals(arcs(1), net.fewest(0, 1).orElseThrow());
    assertEquals(arcs(0), net.fewest(1, 0).orElseThrow());
    assertEquals(arcs(2), net.shortest(0, 1).orElseThrow().arcs());
  }

  @Test
  void where_none_leads_forward_the_first_is_the_plainest() {
    Net net = net(2, within(1, 0, -9, 0), within(1, 0, -7, 0));
    assertEquals(ImmutableList.of(new Arc(0, false)), net.fewest(0, 1).orElseThrow());
    assertEquals(ImmutableList.of(new Arc(1, false)), net.shortest(0, 1).orElseThrow().arcs());
  }

  @Test
  void of_two_shortest_ways_the_one_of_fewer_arcs_is_taken() {
    // by 1 and 2 it is three steps of one to node 3, by the last constraint one of three
    assertEquals(
        arcs(3),
        net(4, within(0, 1, 1, 1), within(1, 2, 1, 1), within(2, 3, 1, 1), within(0, 3, 3, 3))
            .shortest(0, 3)
            .orElseThrow()
            .arcs());
    // by 1 three steps lead to node 4, by 3 two, and both come to four
    assertEquals(
        arcs(4, 3),
        net(
                5,
                within(0, 1, 1, 1),
                within(1, 2, 1, 1),
                within(2, 4, 2, 2),
                within(3, 4, 1, 1),
                within(0, 3, 3, 3))
            .shortest(0, 4)
            .orElseThrow()
            .arcs());
  }

  @Test
  void of_two_shortest_ways_of_as_many_arcs_the_first_found_stays() {
    Net net =
        net(4, within(0, 1, 1, 1), within(0, 2, 1, 1), within(1, 3, 1, 1), within(2, 3, 1, 1));
    assertEquals(arcs(0, 2), net.shortest(0, 3).orElseThrow().arcs());
  }
}
