package org.lexprecision.internal.algebra.ledger;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.lexprecision.Period;

/** Which midnights the periods of figures connect, and which figure is missing where none do. */
public final class Gap {

  /** Of each midnight, one that stands for all it is connected with. */
  private final ImmutableSortedMap<LocalDate, LocalDate> roots;

  public Gap(Iterable<Period> periods) {
    Joined<LocalDate> midnights = new Joined<>();
    for (Period period : ImmutableSet.copyOf(periods)) {
      if (!period.isInstant()) {
        midnights.join(period.start(), period.end());
      }
    }
    ImmutableSortedMap.Builder<LocalDate, LocalDate> all = ImmutableSortedMap.naturalOrder();
    for (LocalDate midnight : ImmutableList.copyOf(midnights.all())) {
      all.put(midnight, midnights.leader(midnight));
    }
    this.roots = all.buildOrThrow();
  }

  /** Names what is missing for a period: what touches its midnights, or what connects them. */
  public String missing(Period period) {
    String untouched =
        Stream.of(period.start(), period.end())
            .filter(midnight -> !roots.containsKey(midnight))
            .map(midnight -> "none ends on " + midnight.minusDays(1) + " or begins the day after")
            .collect(joining(", "));
    return untouched.isEmpty() ? "one of " + bridge(period) + " would" : untouched;
  }

  /** The shortest period that would connect what leads to its two midnights. */
  private Period bridge(Period period) {
    ImmutableList<LocalDate> sides =
        roots.keySet().stream()
            .filter(midnight -> isConnected(midnight, period.start(), period.end()))
            .collect(ImmutableList.toImmutableList());
    Period bridge = period;
    for (int at = 1; at < sides.size(); at++) {
      Period between = Period.of(sides.get(at - 1), sides.get(at));
      if (!isConnected(between.start(), between.end()) && between.days() < bridge.days()) {
        bridge = between;
      }
    }
    return bridge;
  }

  /** Asks whether periods lead from the beginning of one to its end. */
  public boolean isBridged(Period period) {
    return roots.containsKey(period.start()) && isConnected(period.start(), period.end());
  }

  private boolean isConnected(LocalDate midnight, LocalDate... others) {
    return Stream.of(others)
        .anyMatch(other -> Objects.equals(roots.get(midnight), roots.get(other)));
  }
}
