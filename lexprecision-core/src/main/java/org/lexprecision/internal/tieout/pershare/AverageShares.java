package org.lexprecision.internal.tieout.pershare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.tieout.relation.PresentShares;

/** The shares an amount per share is held against: the release's own, or another's, assumed. */
public final class AverageShares {

  private static final long NEAR_DAYS = 366;

  /** What else a release may call the shares, in the order of preference. */
  private static final ImmutableMap<LineItem, ImmutableList<LineItem>> NAMES =
      ImmutableMap.of(
          LineItems.AVERAGE_SHARES,
          ImmutableList.of(
              LineItems.AVERAGE_SHARES,
              LineItems.AVERAGE_SHARES_BASIC,
              LineItems.AVERAGE_SHARES_DILUTED),
          LineItems.AVERAGE_SHARES_BASIC,
          ImmutableList.of(LineItems.AVERAGE_SHARES_BASIC, LineItems.AVERAGE_SHARES),
          LineItems.AVERAGE_SHARES_DILUTED,
          ImmutableList.of(LineItems.AVERAGE_SHARES_DILUTED, LineItems.AVERAGE_SHARES));

  /**
   * A number of shares.
   *
   * @param fact where it is printed
   * @param assumed whether it is of another release or period
   * @param isOfOtherPeriodOfIts whether the release of the figure prints it for another period, and
   *     so could have printed that of the period as well
   */
  public record Count(Fact fact, boolean assumed, boolean isOfOtherPeriodOfIts) {}

  private final FactBook book;
  private final PresentShares present;
  private final Map<Filing, Integer> order = new HashMap<>();

  /** What counts shares, by what the shares are called and whose they are. */
  private final Map<LineItem, ImmutableListMultimap<Segment, Fact>> counts = new HashMap<>();

  public AverageShares(FactBook book) {
    this.book = book;
    this.present = new PresentShares(book);
    book.releases().forEach(release -> order.putIfAbsent(Filing.of(release), order.size()));
  }

  /** Finds the shares of a figure: printed beside it, or else those last known before. */
  public Optional<Count> of(Fact perShare, LineItem shares, Cells cells) {
    for (LineItem name : names(shares)) {
      Optional<Fact> own =
          cells.beside(perShare, name).or(() -> cells.on(Basis.REPORTED, perShare, name));
      if (own.isPresent()) {
        return own.map(fact -> new Count(fact, false, false));
      }
    }
    Period period = perShare.period().orElseThrow();
    int now = place(perShare);
    return near(perShare, shares)
        .min(
            Comparator.comparing((Fact fact) -> place(fact) > now)
                .thenComparing(fact -> distance(fact, period))
                .thenComparing(fact -> -place(fact)))
        .map(fact -> new Count(fact, true, isOfOne(fact, perShare)));
  }

  private static boolean isOfOne(Fact fact, Fact other) {
    return Filing.of(fact.source()).equals(Filing.of(other.source()));
  }

  /** What shares that no release prints may have been: all between those known before and after. */
  public Optional<Interval> between(Fact perShare, LineItem shares) {
    Period period = perShare.period().orElseThrow();
    Comparator<Fact> nearest = Comparator.comparing(fact -> distance(fact, period));
    Optional<Fact> before =
        near(perShare, shares).filter(fact -> !isAfter(fact, period)).min(nearest);
    Optional<Fact> after =
        near(perShare, shares).filter(fact -> isAfter(fact, period)).min(nearest);
    return before.flatMap(
        first -> after.map(next -> first.figure().interval().hull(next.figure().interval())));
  }

  private Stream<Fact> near(Fact perShare, LineItem shares) {
    Period period = perShare.period().orElseThrow();
    return counts.computeIfAbsent(shares, this::counts).get(perShare.segment()).stream()
        .filter(fact -> present.areAlike(fact, perShare) && distance(fact, period) <= NEAR_DAYS);
  }

  private ImmutableListMultimap<Segment, Fact> counts(LineItem shares) {
    ImmutableList<LineItem> names = names(shares);
    return book.facts().stream()
        .filter(fact -> names.contains(fact.item()))
        .collect(ImmutableListMultimap.toImmutableListMultimap(Fact::segment, fact -> fact));
  }

  private static ImmutableList<LineItem> names(LineItem shares) {
    return NAMES.getOrDefault(shares, ImmutableList.of(shares));
  }

  private static boolean isAfter(Fact fact, Period period) {
    return fact.period().orElseThrow().end().isAfter(period.end());
  }

  private int place(Fact fact) {
    return order.getOrDefault(Filing.of(fact.source()), 0);
  }

  private static long distance(Fact fact, Period period) {
    return Math.abs(ChronoUnit.DAYS.between(fact.period().orElseThrow().end(), period.end()));
  }
}
