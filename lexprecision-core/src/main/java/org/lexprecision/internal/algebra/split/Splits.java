package org.lexprecision.internal.algebra.split;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.ShareSplit;
import org.lexprecision.SplitRatio;
import org.lexprecision.Unit;
import org.lexprecision.internal.Decimals;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.algebra.calendar.SamePeriods;

/**
 * The splits of a company's shares, and before which release each of them took effect.
 *
 * <p>A release states what counts shares by those of its day, for earlier periods as well; so it is
 * the day of the release that tells which shares it counts, not the period.
 */
public final class Splits {

  private final ImmutableList<ShareSplit> all;

  /** The split before a release, by the ordinal of the release. */
  private final NavigableMap<Integer, SplitRatio> before;

  private final ImmutableMap<Filing, Integer> releases;

  private Splits(
      ImmutableList<ShareSplit> all,
      NavigableMap<Integer, SplitRatio> before,
      ImmutableList<Release> releases) {
    this.all = all;
    this.before = before;
    this.releases =
        IntStream.range(0, releases.size())
            .boxed()
            .collect(
                ImmutableMap.toImmutableMap(
                    ordinal -> Filing.of(releases.get(ordinal)),
                    ordinal -> ordinal,
                    (first, other) -> first));
  }

  /**
   * Returns the splits given by the caller and those that releases tell of.
   *
   * @param releases the releases from the first to the last
   */
  public static Splits of(
      ImmutableList<Release> releases, SamePeriods same, ImmutableList<ShareSplit> given) {
    NavigableMap<Integer, SplitRatio> before = new TreeMap<>();
    given.forEach(
        split -> before.merge(first(releases, split.date()), split.ratio(), SplitRatio::times));
    new SplitSearch(releases, same).search(before);
    List<ShareSplit> all = new ArrayList<>(given);
    for (Map.Entry<Integer, SplitRatio> found : before.entrySet()) {
      if (given.stream().noneMatch(one -> first(releases, one.date()) == found.getKey())) {
        all.add(new ShareSplit(day(releases, found.getKey()), found.getValue()));
      }
    }
    all.sort(Comparator.comparing(ShareSplit::date));
    return new Splits(ImmutableList.copyOf(all), before, releases);
  }

  /**
   * The ordinal of the first release of a day or later; the number of releases if there is none.
   */
  private static int first(List<Release> releases, LocalDate date) {
    for (int i = 0; i < releases.size(); i++) {
      if (releases.get(i).released().filter(day -> !day.isBefore(date)).isPresent()) {
        return i;
      }
    }
    return releases.size();
  }

  private static LocalDate day(List<Release> releases, int ordinal) {
    for (int i = ordinal; i >= 0; i--) {
      if (releases.get(i).released().isPresent()) {
        return releases.get(i).released().get();
      }
    }
    return LocalDate.MIN;
  }

  public ImmutableList<ShareSplit> all() {
    return all;
  }

  public boolean isEmpty() {
    return before.isEmpty();
  }

  /** Returns what the shares that a release counts were split into since. */
  public SplitRatio since(int release) {
    return before.tailMap(release, false).values().stream()
        .reduce(SplitRatio.NONE, SplitRatio::times);
  }

  /** Returns what the shares that a filing counts were split into since. */
  public SplitRatio since(Filing filing) {
    Integer release = before.isEmpty() ? null : releases.get(filing);
    return release == null ? SplitRatio.NONE : since(release);
  }

  /** Returns how many splits had taken effect by a release. */
  public int era(int release) {
    return before.headMap(release, true).size();
  }

  /** Returns how many times shares were split. */
  public int eras() {
    return before.size();
  }

  /** Asks whether a series counts shares, or amounts for each of them. */
  public static boolean concern(Series series) {
    return (series.unit().equals(Unit.shares()) || series.unit() instanceof Unit.PerShare)
        && !series.item().id().contains("ParValue");
  }

  /** Returns what a split multiplies by: an amount for each of more shares is a smaller one. */
  public static SplitRatio factor(Unit unit, SplitRatio split) {
    return unit instanceof Unit.PerShare ? split.inverse() : split;
  }

  /** Returns a figure after a split, as coarse as it must be to cover what it may stand for. */
  public static Figure adjusted(Figure figure, SplitRatio split) {
    SplitRatio factor = factor(figure.unit(), split);
    BigDecimal amount = factor.applyTo(figure.amount());
    if (figure.decimals().isEmpty()) {
      return Figure.exactly(amount, figure.unit());
    }
    int decimals = figure.decimals().getAsInt();
    BigDecimal radius = factor.applyTo(Interval.exactly(Decimals.halfUnit(decimals))).upper();
    while (Decimals.halfUnit(decimals).compareTo(radius) < 0) {
      decimals--;
    }
    while (Decimals.halfUnit(decimals + 1).compareTo(radius) >= 0) {
      decimals++;
    }
    return Figure.of(
        amount.setScale(decimals + 1, RoundingMode.HALF_EVEN), figure.unit(), decimals);
  }
}
