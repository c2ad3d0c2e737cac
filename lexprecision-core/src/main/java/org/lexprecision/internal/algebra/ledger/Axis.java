package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * The nodes that a period connects.
   *
   * @param from the node it leads from
   * @param to the node it leads to
   */
  public record Edge(int from, int to) {}

  private final boolean adds;
  private final Map<LocalDate, Integer> midnights = new HashMap<>();
  private final Map<Period, Edge> edges = new HashMap<>();
  private final int nodes;

  public Axis(boolean adds, Iterable<Reading> readings) {
    this.adds = adds;
    Set<Period> periods = new HashSet<>();
    for (Reading reading : readings) {
      periods.add(reading.period());
    }
    Set<LocalDate> dates = new HashSet<>();
    Set<Period> moments = new HashSet<>();
    for (Period period : periods) {
      if (addsUp(period)) {
        dates.add(period.start());
        dates.add(period.end());
      } else {
        moments.add(period);
      }
    }
    int node = ORIGIN;
    for (LocalDate date : ImmutableList.sortedCopyOf(dates)) {
      midnights.put(date, ++node);
    }
    for (Period moment : ImmutableList.sortedCopyOf(moments)) {
      edges.put(moment, new Edge(ORIGIN, ++node));
    }
    this.nodes = node + 1;
  }

  /** Asks whether a line item adds up over time. */
  public static boolean addsUp(LineItem item) {
    return item instanceof Flow || item instanceof DayAverage;
  }

  private boolean addsUp(Period period) {
    return adds && !period.isInstant();
  }

  public int nodes() {
    return nodes;
  }

  /** The nodes that a period connects; empty if no figure touches one of them. */
  public Optional<Edge> edge(Period period) {
    return addsUp(period) ? between(period) : Optional.ofNullable(edges.get(period));
  }

  private Optional<Edge> between(Period period) {
    Integer from = midnights.get(period.start());
    Integer to = midnights.get(period.end());
    return from == null || to == null ? Optional.empty() : Optional.of(new Edge(from, to));
  }
}
