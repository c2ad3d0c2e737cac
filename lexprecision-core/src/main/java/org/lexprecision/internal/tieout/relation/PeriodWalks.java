package org.lexprecision.internal.tieout.relation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.Fact;
import org.lexprecision.Period;

/** Figures of one series walked along: from the beginning of the period of each to its end. */
final class PeriodWalks {

  /**
   * A figure.
   *
   * @param fact where it is printed
   * @param period when it was so, as the book names it
   */
  record Step(Fact fact, Period period) {}

  /** For each step the ordinals of the midnights it begins and ends at. */
  private final int[] begins;

  private final int[] ends;

  /** For each midnight the steps that begin or end there, in their order. */
  private final ImmutableList<List<Integer>> touching;

  /** For each midnight the step by which a walk last reached it. */
  private final int[] arrivals;

  /** For each midnight the last walk that reached it. */
  private final int[] walks;

  private final int[] open;
  private int walk;

  /** Takes figures each of which has a period of its own. */
  PeriodWalks(List<Step> steps) {
    this.begins = new int[steps.size()];
    this.ends = new int[steps.size()];
    Map<LocalDate, Integer> midnights = new HashMap<>();
    List<List<Integer>> all = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      begins[i] = touch(midnights, steps.get(i).period().start(), i, all);
      ends[i] = touch(midnights, steps.get(i).period().end(), i, all);
    }
    this.touching = ImmutableList.copyOf(all);
    this.arrivals = new int[all.size()];
    this.walks = new int[all.size()];
    this.open = new int[all.size()];
  }

  private static int touch(
      Map<LocalDate, Integer> midnights, LocalDate midnight, int step, List<List<Integer>> all) {
    int ordinal = midnights.computeIfAbsent(midnight, one -> midnights.size());
    if (ordinal == all.size()) {
      all.add(new ArrayList<>());
    }
    all.get(ordinal).add(step);
    return ordinal;
  }

  /** The fewest other figures whose periods run from the beginning of one to its end, in order. */
  List<Integer> around(int step) {
    int from = begins[step];
    int to = ends[step];
    int size = 1;
    open[0] = from;
    walk++;
    for (int first = 0; first < size && !isReached(to); first++) {
      int at = open[first];
      for (int other : touching.get(at)) {
        int next = begins[other] == at ? ends[other] : begins[other];
        if (other != step && next != from && !isReached(next)) {
          walks[next] = walk;
          arrivals[next] = other;
          open[size++] = next;
        }
      }
    }
    List<Integer> around = new ArrayList<>();
    int at = to;
    while (at != from && isReached(at)) {
      int other = arrivals[at];
      around.add(other);
      at = begins[other] == at ? ends[other] : begins[other];
    }
    Collections.reverse(around);
    return around;
  }

  private boolean isReached(int midnight) {
    return walks[midnight] == walk;
  }
}
