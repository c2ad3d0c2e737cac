package org.lexprecision.internal.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Networks against all-pairs shortest paths, worked out the slow way. */
class NetworkProperties {

  private static final long FAR = Long.MAX_VALUE / 4;

  /** Random constraints between few nodes; some contradict one another, some do not. */
  @Provide
  Arbitrary<List<Constraint>> constraints() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 7),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(0, 6),
            Arbitraries.longs())
        .as(NetworkProperties::random);
  }

  private static List<Constraint> random(int nodes, int count, int noise, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] potentials = random.longs(nodes, -100, 100).toArray();
    List<Constraint> constraints = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(nodes);
      int to = (from + random.nextInt(1, nodes)) % nodes;
      long middle = potentials[to] - potentials[from] + random.nextInt(-noise, noise + 1);
      constraints.add(
          Constraint.of(from, to, BigDecimal.valueOf(middle - 3), BigDecimal.valueOf(middle + 3)));
    }
    return constraints;
  }

  private static long[][] slowly(List<Constraint> constraints, int nodes) {
    long[][] length = new long[nodes][nodes];
    for (int a = 0; a < nodes; a++) {
      Arrays.fill(length[a], FAR);
      length[a][a] = 0;
    }
    for (Constraint c : constraints) {
      length[c.from()][c.to()] = Math.min(length[c.from()][c.to()], c.upper().longValueExact());
      length[c.to()][c.from()] = Math.min(length[c.to()][c.from()], -c.lower().longValueExact());
    }
    for (int k = 0; k < nodes; k++) {
      for (int a = 0; a < nodes; a++) {
        for (int b = 0; b < nodes; b++) {
          if (length[a][k] < FAR && length[k][b] < FAR) {
            length[a][b] = Math.min(length[a][b], length[a][k] + length[k][b]);
          }
        }
      }
    }
    return length;
  }

  private static boolean contradicts(long[][] length) {
    for (int a = 0; a < length.length; a++) {
      if (length[a][a] < 0) {
        return true;
      }
    }
    return false;
  }

  @Property(tries = 1000, seed = "20031118")
  void a_network_contradicts_itself_exactly_when_there_is_a_negative_cycle(
      @ForAll("constraints") List<Constraint> constraints) {
    Network network = Network.of(7, constraints);
    assertEquals(
        contradicts(slowly(constraints, 7)),
        network.blocks().stream().anyMatch(block -> !block.isConsistent()));
  }

  @Property(tries = 1000, seed = "20031118")
  void the_bounds_of_any_two_nodes_are_the_tightest_there_are(
      @ForAll("constraints") List<Constraint> constraints) {
    long[][] length = slowly(constraints, 7);
    if (contradicts(length)) {
      return;
    }
    Network network = Network.of(7, constraints);
    for (int a = 0; a < 7; a++) {
      for (int b = 0; b < 7; b++) {
        Network.Result result = network.between(a, b);
        if (length[a][b] == FAR) {
          assertEquals(new Network.Disconnected(), result);
        } else {
          Span span = ((Network.Bounded) result).span();
          assertEquals(length[a][b], span.upper().longValueExact());
          assertEquals(-length[b][a], span.lower().longValueExact());
          assertEquals(span.upper(), along(constraints, span.upperArcs(), true));
          assertEquals(span.lower(), along(constraints, span.lowerArcs(), false));
        }
      }
    }
  }

  private static BigDecimal along(
      List<Constraint> constraints, ImmutableList<Arc> arcs, boolean most) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Arc arc : arcs) {
      Constraint constraint = constraints.get(arc.constraint());
      BigDecimal bound = arc.forward() == most ? constraint.upper() : constraint.lower();
      sum = arc.forward() ? sum.add(bound) : sum.subtract(bound);
    }
    return sum;
  }

  @Property(tries = 500, seed = "20031118")
  void repairs_restore_consistency_and_no_smaller_set_does(
      @ForAll("constraints") List<Constraint> constraints) {
    for (Block block : Network.of(7, constraints).blocks()) {
      List<Constraint> own = new ArrayList<>();
      for (int index : block.constraints()) {
        own.add(constraints.get(index));
      }
      for (ImmutableList<Integer> repair : block.repairs()) {
        List<Constraint> left = new ArrayList<>(own);
        repair.forEach(index -> left.remove(constraints.get(index)));
        assertTrue(!contradicts(slowly(left, 7)));
        for (int index : repair) {
          List<Constraint> more = new ArrayList<>(left);
          more.add(constraints.get(index));
          assertTrue(contradicts(slowly(more, 7)));
        }
      }
    }
  }

  @Property(tries = 500, seed = "20031118")
  void letting_in_one_by_one_leaves_a_consistent_network_and_a_reason_for_each_left_out(
      @ForAll("constraints") List<Constraint> constraints) {
    List<Constraint> kept = new ArrayList<>();
    Network network = Network.inOrder(7, constraints);
    for (int i = 0; i < constraints.size(); i++) {
      if (network.isKept(i)) {
        kept.add(constraints.get(i));
      }
    }
    assertTrue(!contradicts(slowly(kept, 7)));
    for (Block block : network.blocks()) {
      for (Block.Rejection rejection : block.rejections()) {
        Constraint out = constraints.get(rejection.constraint());
        assertTrue(
            rejection.implied().lower().compareTo(out.upper()) > 0
                || rejection.implied().upper().compareTo(out.lower()) < 0);
      }
    }
  }

  @Property(tries = 500, seed = "20031118")
  void an_error_changes_nothing_beyond_its_block(
      @ForAll("constraints") List<Constraint> constraints) {
    if (contradicts(slowly(constraints, 7))) {
      return;
    }
    List<Constraint> longer = new ArrayList<>(constraints);
    for (Constraint constraint : constraints) {
      longer.add(constraint.between(constraint.from() + 6, constraint.to() + 6));
    }
    Network clean = Network.of(13, longer);
    Constraint first = constraints.get(0);
    BigDecimal far = BigDecimal.valueOf(1000);
    longer.add(
        Constraint.of(first.from(), first.to(), first.lower().add(far), first.upper().add(far)));
    Network erring = Network.of(13, longer);
    for (int a = 6; a < 13; a++) {
      for (int b = 6; b < 13; b++) {
        assertEquals(clean.between(a, b), erring.between(a, b));
      }
    }
  }
}
