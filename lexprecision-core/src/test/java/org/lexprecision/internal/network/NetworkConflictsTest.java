package org.lexprecision.internal.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contradiction that is shown of several is the one of the fewest constraints. */
class NetworkConflictsTest {

  private static Constraint within(int from, int to, long lower, long upper) {
    return Constraint.of(from, to, BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
  }

  private static ImmutableList<Conflict> conflicts(int nodes, Constraint... constraints) {
    return Network.of(nodes, ImmutableList.copyOf(constraints)).blocks().get(0).conflicts();
  }

  private static Arc forward(int constraint) {
    return new Arc(constraint, true);
  }

  private static Arc back(int constraint) {
    return new Arc(constraint, false);
  }

  @Test
  void one_that_is_too_much_is_held_against_the_one_other_that_says_so() {
    // the two steps by node 2 say 2 at most and contradict 20 more than the single one does
    Conflict conflict =
        conflicts(
                3, within(0, 1, 0, 5), within(0, 2, 0, 1), within(2, 1, 0, 1), within(0, 1, 20, 20))
            .get(0);
    assertEquals(ImmutableList.of(back(3), forward(0)), conflict.cycle());
  }

  @Test
  void one_that_is_too_little_is_held_against_the_one_other_that_says_so() {
    Conflict conflict =
        conflicts(
                3,
                within(0, 1, 0, 5),
                within(0, 2, 1, 1),
                within(2, 1, 1, 1),
                within(0, 1, -20, -20))
            .get(0);
    assertEquals(ImmutableList.of(forward(3), back(0)), conflict.cycle());
  }

  @Test
  void constraints_are_walked_along_against_their_direction_too() {
    Conflict conflict =
        conflicts(
                3,
                within(1, 0, -5, 0),
                within(0, 2, 0, 1),
                within(2, 1, 0, 1),
                within(0, 1, 20, 20))
            .get(0);
    assertEquals(ImmutableList.of(back(3), back(0)), conflict.cycle());
  }

  /** The single bound given, two steps by node 2 that say 0 to 2 twice over, and one more. */
  private static ImmutableList<Arc> cycle(Constraint single, Constraint wrong) {
    Constraint first = within(0, 2, 0, 1);
    Constraint second = within(2, 1, 0, 1);
    return conflicts(3, single, first, first, second, second, wrong).get(0).cycle();
  }

  @Test
  void what_it_just_meets_does_not_contradict_it() {
    assertEquals(
        ImmutableList.of(back(5), forward(1), forward(3)),
        cycle(within(0, 1, 0, 20), within(0, 1, 20, 20)));
    assertEquals(
        ImmutableList.of(forward(5), back(3), back(1)),
        cycle(within(0, 1, -20, 2), within(0, 1, -20, -20)));
  }

  /** Steps of one length around a ring, the last one back to its beginning. */
  private static List<Arc> ring(int length, long step) {
    List<Constraint> constraints = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      constraints.add(within(i, (i + 1) % length, step, step));
    }
    return Network.of(length, constraints).blocks().get(0).conflicts().get(0).cycle();
  }

  @Test
  void a_contradiction_of_very_many_constraints_is_shown_all_the_same() {
    List<Arc> upward = new ArrayList<>();
    List<Arc> downward = new ArrayList<>();
    upward.add(back(69));
    downward.add(forward(69));
    for (int i = 0; i < 69; i++) {
      downward.add(forward(i));
      upward.add(back(68 - i));
    }
    assertEquals(upward, ring(70, 10));
    assertEquals(downward, ring(70, -10));
  }
}
