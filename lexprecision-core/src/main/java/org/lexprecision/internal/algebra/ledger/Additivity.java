package org.lexprecision.internal.algebra.ledger;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Flow;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.Unit;
import org.lexprecision.internal.RateWords;

/**
 * Tells measures that do not add up over time though they are stated of periods: averages, rates,
 * prices, counts at the end of a period.
 *
 * <p>By their names; and by what they do: where a longer period is stated beside shorter ones that
 * make it up, and in no case comes near their sum, the measure does not add up.
 */
public final class Additivity {

  /** Words that say so wherever they stand in a label. */
  private static final ImmutableSet<String> ANYWHERE = ImmutableSet.of("average", "headcount");

  /** How many times as great a sum is at least that is far from its whole. */
  private static final BigDecimal FAR = new BigDecimal("1.3");

  private static final int MAX_PARTS = 14;

  /** Among so many parts no sum falls by a slip. */
  private static final int SURE_PARTS = 3;

  private Additivity() {}

  /** Asks whether a measure that has the kind of a flow says by its name that it is none. */
  public static boolean isNone(Series series, List<Stated> stated) {
    if (!(series.item() instanceof Flow)) {
      return false;
    }
    boolean percent =
        series.unit().equals(Unit.pure())
            && stated.stream()
                .allMatch(one -> one.reading().fact().source().printed().indexOf('%') >= 0);
    String label = series.item().label();
    return percent
        || RateWords.words(label).stream().anyMatch(ANYWHERE::contains)
        || RateWords.end(label);
  }

  /**
   * Asks whether the readings fail to add up over every period of which they state the parts: each
   * whole lies among its parts or is far from their sum, and one error cannot be why.
   */
  public static boolean fails(List<Stated> stated) {
    Map<Period, Interval> cells = new HashMap<>();
    for (Stated one : stated) {
      Period period = one.reading().period();
      if (!period.isInstant()) {
        cells.putIfAbsent(period, one.reading().interval());
      }
    }
    return cells.size() > 2 && fails(cells);
  }

  private static boolean fails(Map<Period, Interval> cells) {
    ImmutableListMultimap<LocalDate, Period> byStart =
        Multimaps.index(cells.keySet(), Period::start);
    int failures = 0;
    boolean isSure = false;
    for (Map.Entry<Period, Interval> whole : cells.entrySet()) {
      ImmutableList<Interval> parts =
          parts(whole.getKey(), byStart).stream()
              .flatMap(part -> Optional.ofNullable(cells.get(part)).stream())
              .collect(toImmutableList());
      if (!parts.isEmpty()) {
        Interval sum = parts.stream().reduce(Interval::plus).orElseThrow();
        if (sum.meets(whole.getValue())) {
          return false;
        }
        boolean isAmong = isAmong(whole.getValue(), parts);
        if (!isAmong && !isFar(whole.getValue(), sum)) {
          return false;
        }
        failures++;
        isSure |= isAmong && parts.size() >= SURE_PARTS;
      }
    }
    return isSure || failures > 1;
  }

  /**
   * Fewest periods that follow on one another from the beginning of a whole to its end; none if
   * there are no such.
   */
  private static List<Period> parts(
      Period whole, ImmutableListMultimap<LocalDate, Period> byStart) {
    List<List<Period>> ways = List.of(List.of());
    Set<Period> seen = new HashSet<>();
    for (int length = 0; length < MAX_PARTS && !ways.isEmpty(); length++) {
      List<List<Period>> longer = new ArrayList<>();
      for (List<Period> way : ways) {
        LocalDate at = way.isEmpty() ? whole.start() : way.get(way.size() - 1).end();
        for (Period next : byStart.get(at)) {
          if (whole.encloses(next) && !next.equals(whole) && seen.add(next)) {
            List<Period> extended = ImmutableList.<Period>builder().addAll(way).add(next).build();
            if (next.end().equals(whole.end())) {
              return extended;
            }
            longer.add(extended);
          }
        }
      }
      ways = longer;
    }
    return List.of();
  }

  /** Asks whether a whole is no greater than the greatest of parts that are all of its sign. */
  private static boolean isAmong(Interval whole, List<Interval> parts) {
    boolean positive =
        whole.lower().signum() > 0 && parts.stream().allMatch(part -> part.lower().signum() > 0);
    return positive
        && parts.stream().anyMatch(part -> whole.lower().compareTo(part.upper()) <= 0)
        && parts.stream().anyMatch(part -> part.lower().compareTo(whole.upper()) <= 0);
  }

  private static boolean isFar(Interval whole, Interval sum) {
    return whole.lower().signum() > 0 && whole.upper().multiply(FAR).compareTo(sum.lower()) < 0;
  }
}
