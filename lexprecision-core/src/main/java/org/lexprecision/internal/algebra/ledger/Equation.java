package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lexprecision.Footing;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.Sum.Witness;

/**
 * Series of which releases say that they add up to zero, each with its sign, and the printed
 * columns that bear it out.
 *
 * <p>What is left over, sales less the sales of every group, is itself a measure that adds up over
 * time, and each column says that it is zero. So the equation holds for a period whose beginning
 * and end are connected by its columns, and it need not hold for any other: a row that is absent
 * elsewhere is not taken for zero.
 */
public final class Equation {

  private final ImmutableSortedMap<Series, Integer> signs;
  private final boolean addsUp;
  private final ImmutableList<Witness> witnesses;
  private final Map<Period, Witness> byPeriod = new HashMap<>();
  private final Map<LocalDate, List<Witness>> byMidnight = new HashMap<>();

  public Equation(ImmutableSortedMap<Series, Integer> signs, List<Witness> witnesses) {
    this.signs = signs;
    this.witnesses = ImmutableList.sortedCopyOf(Comparator.comparing(Witness::period), witnesses);
    this.addsUp = signs.keySet().stream().allMatch(series -> Axis.addsUp(series.item()));
    for (Witness witness : this.witnesses) {
      Period period = witness.period();
      boolean isNew = byPeriod.putIfAbsent(period, witness) == null;
      if (isNew && addsUp && !period.isInstant()) {
        byMidnight.computeIfAbsent(period.start(), one -> new ArrayList<>()).add(witness);
        byMidnight.computeIfAbsent(period.end(), one -> new ArrayList<>()).add(witness);
      }
    }
  }

  /**
   * Returns the signs of a footing's series when all are brought to one side, the first positive;
   * empty if a series is in it more than once.
   */
  public static Optional<ImmutableSortedMap<Series, Integer>> signs(Footing footing) {
    Map<Series, Integer> signs = new TreeMap<>();
    signs.put(footing.total().series(), 1);
    for (Footing.Part part : footing.parts()) {
      if (signs.put(part.row().series(), -part.sign()) != null) {
        return Optional.empty();
      }
    }
    int first = signs.values().iterator().next();
    signs.replaceAll((series, sign) -> sign * first);
    return Optional.of(ImmutableSortedMap.copyOfSorted(new TreeMap<>(signs)));
  }

  public ImmutableSortedMap<Series, Integer> signs() {
    return signs;
  }

  /** Returns the equation borne out by some of its columns alone. */
  public Equation filtered(Predicate<Witness> kept) {
    return new Equation(signs, witnesses.stream().filter(kept).toList());
  }

  /** Returns the columns that bear it out for a period, with their signs; empty if none do. */
  public Optional<ImmutableList<Witness>> holds(Period period) {
    Witness exact = byPeriod.get(period);
    if (exact != null) {
      return Optional.of(ImmutableList.of(exact));
    }
    if (!byMidnight.containsKey(period.start()) || !byMidnight.containsKey(period.end())) {
      return Optional.empty();
    }
    return walk(period);
  }

  private Optional<ImmutableList<Witness>> walk(Period period) {
    Map<LocalDate, Witness> arrivals = new LinkedHashMap<>();
    ArrayDeque<LocalDate> queue = new ArrayDeque<>();
    queue.add(period.start());
    while (!queue.isEmpty() && !arrivals.containsKey(period.end())) {
      LocalDate midnight = queue.remove();
      for (Witness witness : byMidnight.getOrDefault(midnight, List.of())) {
        boolean forward = witness.period().start().equals(midnight);
        LocalDate next = forward ? witness.period().end() : witness.period().start();
        if (!next.equals(period.start()) && !arrivals.containsKey(next)) {
          arrivals.put(next, witness.signed(forward ? 1 : -1));
          queue.add(next);
        }
      }
    }
    List<Witness> reversed = new ArrayList<>();
    LocalDate at = period.end();
    while (!at.equals(period.start())) {
      Witness arrival = arrivals.get(at);
      if (arrival == null) {
        return Optional.empty();
      }
      reversed.add(arrival);
      at = arrival.sign() > 0 ? arrival.period().start() : arrival.period().end();
    }
    return Optional.of(ImmutableList.copyOf(Lists.reverse(reversed)));
  }
}
