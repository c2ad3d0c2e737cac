package org.lexprecision.internal.algebra.split;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.lexprecision.DayAverage;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.SplitRatio;
import org.lexprecision.Unit;
import org.lexprecision.internal.algebra.calendar.SamePeriods;
import org.lexprecision.internal.algebra.proof.Quotients;

/**
 * Finds the splits of shares that the figures of releases tell of.
 *
 * <p>Release by release, what it states of earlier periods is held against what was stated of them
 * before: average shares, printed or following from its other periods, and amounts per share.
 * {@link SplitVotes} says what they come to. What a release compares with may be a year old: the
 * split is before the first release since then whose last average is nearer to it.
 */
public final class SplitSearch {

  private static final int NEAR_DAYS = 400;

  private final ImmutableList<Release> releases;
  private final SamePeriods same;

  /** What was last stated, in the shares of the release last looked at. */
  private final Map<Series, NavigableMap<Period, Cell>> stated = new HashMap<>();

  /** The last averages of each release. */
  private final NavigableMap<Integer, Map<Series, Interval>> levels = new TreeMap<>();

  /** A figure, and the release that states it. */
  private record Cell(Interval interval, int release) {}

  public SplitSearch(ImmutableList<Release> releases, SamePeriods same) {
    this.releases = releases;
    this.same = same;
  }

  /** Adds the splits found to those known, by the ordinal of the first release after each. */
  public void search(Map<Integer, SplitRatio> before) {
    for (int i = 0; i < releases.size(); i++) {
      Map<Series, NavigableMap<Period, Interval>> now = cells(releases.get(i));
      if (now.isEmpty()) {
        continue;
      }
      if (!stated.isEmpty()) {
        SplitRatio known = before.get(i);
        if (known != null) {
          split(known, i);
        } else {
          SplitVotes votes = votes(releases.get(i), now);
          Optional<SplitRatio> found = votes.verdict();
          if (found.isPresent()) {
            int first = first(found.get(), votes.last(found.get()).orElse(i - 1), i);
            before.merge(first, found.get(), SplitRatio::times);
            split(found.get(), first);
          }
        }
      }
      state(i, now);
    }
  }

  private void state(int release, Map<Series, NavigableMap<Period, Interval>> now) {
    Map<Series, Interval> last = new HashMap<>();
    now.forEach(
        (series, cells) -> {
          NavigableMap<Period, Cell> known = stated.computeIfAbsent(series, one -> new TreeMap<>());
          cells.forEach((period, interval) -> known.put(period, new Cell(interval, release)));
          if (!(series.unit() instanceof Unit.PerShare)) {
            last.put(series, latest(cells).getValue());
          }
        });
    levels.put(release, last);
  }

  /** The first release after one that counts the old shares whose averages count the new ones. */
  private int first(SplitRatio split, int old, int now) {
    for (Map.Entry<Integer, Map<Series, Interval>> later :
        levels.subMap(old, false, now, false).entrySet()) {
      for (Map.Entry<Series, Interval> level : later.getValue().entrySet()) {
        Interval was = levels.getOrDefault(old, Map.of()).get(level.getKey());
        if (was != null && SplitVotes.isNearer(was, level.getValue(), split)) {
          return later.getKey();
        }
      }
    }
    return now;
  }

  /** The figures of a release that count shares, or amounts for each of them. */
  private Map<Series, NavigableMap<Period, Interval>> cells(Release release) {
    Map<Series, NavigableMap<Period, Interval>> cells = new LinkedHashMap<>();
    for (Fact fact : release.facts()) {
      Unit unit = fact.figure().unit();
      boolean counts =
          (fact.item() instanceof DayAverage && unit.equals(Unit.shares()))
              || unit instanceof Unit.PerShare;
      if (counts && fact.period().isPresent() && !fact.period().get().isInstant()) {
        cells
            .computeIfAbsent(fact.series(), one -> new TreeMap<>())
            .putIfAbsent(same.of(fact.period().get()), fact.figure().interval());
      }
    }
    return cells;
  }

  /** Brings what was stated before a release to the shares after a split. */
  private void split(SplitRatio ratio, int first) {
    stated.forEach(
        (series, cells) -> {
          SplitRatio factor = Splits.factor(series.unit(), ratio);
          cells.replaceAll(
              (period, cell) ->
                  cell.release() < first
                      ? new Cell(factor.applyTo(cell.interval()), cell.release())
                      : cell);
        });
  }

  private SplitVotes votes(Release release, Map<Series, NavigableMap<Period, Interval>> now) {
    SplitVotes votes = new SplitVotes(release.splits());
    now.forEach(
        (series, cells) -> {
          NavigableMap<Period, Cell> old = stated.get(series);
          if (old != null) {
            boolean perShare = series.unit() instanceof Unit.PerShare;
            Map<Period, Interval> told = perShare ? amounts(cells, old) : implied(cells, old);
            told.forEach(
                (period, interval) -> {
                  Cell was = old.get(period);
                  if (was != null) {
                    votes.add(perShare, was.interval(), interval, was.release());
                  }
                });
            if (!perShare) {
              level(votes, old, cells);
            }
          }
        });
    return votes;
  }

  /**
   * Amounts per share that were stated before; where none is stated again, what two that are leave
   * for a period between their midnights. Only counts of shares that tell the same make that sure.
   */
  private static Map<Period, Interval> amounts(
      NavigableMap<Period, Interval> cells, NavigableMap<Period, Cell> old) {
    if (cells.keySet().stream().anyMatch(old::containsKey)) {
      return cells;
    }
    Map<Period, Interval> amounts = new LinkedHashMap<>();
    cells.forEach(
        (whole, amount) ->
            cells.forEach(
                (part, of) -> {
                  if (whole.encloses(part) && !whole.equals(part)) {
                    rest(whole, part)
                        .filter(old::containsKey)
                        .ifPresent(period -> amounts.putIfAbsent(period, amount.minus(of)));
                  }
                }));
    return amounts;
  }

  /** Averages of the periods between any two midnights of a release that were stated before. */
  private static Map<Period, Interval> implied(
      NavigableMap<Period, Interval> cells, NavigableMap<Period, Cell> old) {
    Map<Period, Interval> implied = new LinkedHashMap<>(cells);
    cells.forEach(
        (whole, average) ->
            cells.forEach(
                (part, of) -> {
                  if (whole.encloses(part) && !whole.equals(part)) {
                    rest(whole, part)
                        .filter(old::containsKey)
                        .ifPresent(
                            period ->
                                implied.putIfAbsent(
                                    period,
                                    Quotients.outward(
                                        Quotients.times(average, days(whole))
                                            .minus(Quotients.times(of, days(part))),
                                        days(period))));
                  }
                }));
    return implied;
  }

  private static BigDecimal days(Period period) {
    return BigDecimal.valueOf(period.days());
  }

  private static Optional<Period> rest(Period whole, Period part) {
    if (whole.start().equals(part.start())) {
      return Optional.of(Period.of(part.end(), whole.end()));
    }
    return whole.end().equals(part.end())
        ? Optional.of(Period.of(whole.start(), part.start()))
        : Optional.empty();
  }

  /** Holds the last average of a release against the last of the releases before. */
  private static void level(
      SplitVotes votes, NavigableMap<Period, Cell> old, NavigableMap<Period, Interval> cells) {
    Map.Entry<Period, Interval> last = latest(cells);
    Map.Entry<Period, Cell> before = latest(old);
    if (before.getKey().end().isAfter(last.getKey().end().minusDays(NEAR_DAYS))) {
      votes.level(before.getValue().interval(), last.getValue());
    }
  }

  private static <T> Map.Entry<Period, T> latest(NavigableMap<Period, T> cells) {
    return Collections.max(
        cells.entrySet(),
        Comparator.comparing((Map.Entry<Period, T> cell) -> cell.getKey().end())
            .thenComparing(Map.Entry::getKey));
  }
}
