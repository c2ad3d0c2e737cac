package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.DayAverage;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.algebra.Reading;

/**
 * The nodes of a series' network.
 *
 * <p>What adds up over time has a node for each midnight, and a period leads from its first to its
 * last. What does not add up has a node for each period or moment, and each is led to from one
 * common origin: so it is bound by what is printed for just that period, and by nothing else.
 */
public final class Axis {

  private static final int ORIGIN = 0;

  private final boolean adds;
  private final Map<LocalDate, Integer> midnights = new HashMap<>();
  private final Map<Period, Integer> moments = new HashMap<>();

  public Axis(boolean adds, Iterable<Reading> readings) {
    this.adds = adds;
    Set<LocalDate> dates = new HashSet<>();
    Set<Period> periods = new HashSet<>();
    for (Reading reading : readings) {
      if (addsUp(reading.period())) {
        dates.add(reading.period().start());
        dates.add(reading.period().end());
      } else {
        periods.add(reading.period());
      }
    }
    int node = ORIGIN;
    for (LocalDate date : ImmutableList.sortedCopyOf(dates)) {
      midnights.put(date, ++node);
    }
    for (Period period : ImmutableList.sortedCopyOf(periods)) {
      moments.put(period, ++node);
    }
  }

  /** Asks whether a line item adds up over time. */
  public static boolean addsUp(LineItem item) {
    return item instanceof Flow || item instanceof DayAverage;
  }

  private boolean addsUp(Period period) {
    return adds && !period.isInstant();
  }

  public int nodes() {
    return 1 + midnights.size() + moments.size();
  }

  /** The node a period leads from; empty if no figure touches it. */
  public OptionalInt from(Period period) {
    return addsUp(period) ? node(midnights.get(period.start())) : OptionalInt.of(ORIGIN);
  }

  /** The node a period leads to; empty if no figure touches it. */
  public OptionalInt to(Period period) {
    return addsUp(period) ? node(midnights.get(period.end())) : node(moments.get(period));
  }

  private static OptionalInt node(@Nullable Integer node) {
    return node == null ? OptionalInt.empty() : OptionalInt.of(node);
  }
}
