package org.lexprecision.internal.algebra.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Things that were joined two by two, and so fall into groups.
 *
 * @param <T> the things
 */
final class Joined<T> {

  /** Of each thing one that it is joined with; the one that stands for a group leads to itself. */
  private final Map<T, T> leaders = new HashMap<>();

  void join(T one, T other) {
    T leader = leader(one);
    leaders.putIfAbsent(leader, leader);
    leaders.put(leader(other), leader);
  }

  /** Everything that was joined with something. */
  Set<T> all() {
    return leaders.keySet();
  }

  /** The one that stands for the group of a thing; of what was never joined, itself. */
  T leader(T thing) {
    T at = thing;
    T next = leaders.getOrDefault(at, at);
    while (!next.equals(at)) {
      T above = leaders.getOrDefault(next, next);
      leaders.put(at, above);
      at = next;
      next = above;
    }
    return at;
  }

  /** Asks whether two things that were joined with something are of one group. */
  boolean areOne(T one, T other) {
    return leaders.containsKey(one)
        && leaders.containsKey(other)
        && leader(one).equals(leader(other));
  }
}
