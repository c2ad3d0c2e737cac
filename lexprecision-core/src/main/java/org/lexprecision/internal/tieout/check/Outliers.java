package org.lexprecision.internal.tieout.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Finds what differs from most of its neighbours. */
public final class Outliers {

  private static final int HUNDRED = 100;

  private Outliers() {}

  /**
   * Returns the value that most of a group have.
   *
   * @param least how many must have it
   * @param percent how many in a hundred must have it
   */
  public static <E, T> Optional<T> usual(
      Collection<E> group, Function<E, Optional<T>> value, int least, int percent) {
    Multiset<T> values = LinkedHashMultiset.create();
    group.forEach(element -> value.apply(element).ifPresent(values::add));
    return Multisets.copyHighestCountFirst(values).entrySet().stream()
        .findFirst()
        .filter(entry -> entry.getCount() >= least)
        .filter(entry -> entry.getCount() * HUNDRED >= values.size() * percent)
        .map(Multiset.Entry::getElement);
  }

  /** Returns the elements that have another value than the usual one; none without a usual one. */
  public static <E, T> ImmutableList<E> of(
      Collection<E> group, Function<E, Optional<T>> value, int least, int percent) {
    Optional<T> usual = usual(group, value, least, percent);
    return usual.isEmpty()
        ? ImmutableList.of()
        : group.stream()
            .filter(
                element -> value.apply(element).filter(one -> !one.equals(usual.get())).isPresent())
            .collect(ImmutableList.toImmutableList());
  }
}
