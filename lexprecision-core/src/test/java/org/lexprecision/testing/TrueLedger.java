package org.lexprecision.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.SplittableRandom;
import org.lexprecision.Basis;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Unit;

/**
 * What really happened in a company nobody knows: cents of sales and cost of two segments in each
 * of some elementary periods, and all that adds up from them.
 *
 * @param midnights where the elementary periods begin, and where the last ends
 * @param seed what the cents are made from
 */
public record TrueLedger(ImmutableList<LocalDate> midnights, long seed) {

  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));
  private static final long MOST = 10_000_000_000L;

  /** The two parts of the company. */
  public static final ImmutableList<Segment> PARTS =
      ImmutableList.of(Segment.of("Rubber"), Segment.of("Metals"));

  /** The three items, of which the last is the first less the second. */
  public static final ImmutableList<Flow> ITEMS =
      ImmutableList.of(LineItems.REVENUES, LineItems.COST_OF_REVENUE, LineItems.GROSS_PROFIT);

  /** The nine series: each item of the company and of its parts. */
  public static ImmutableList<Series> series() {
    ImmutableList.Builder<Series> series = ImmutableList.builder();
    for (Flow item : ITEMS) {
      PARTS.forEach(part -> series.add(series(item, part)));
      series.add(series(item, Segment.consolidated()));
    }
    return series.build();
  }

  /** A series of an item. */
  public static Series series(Flow item, Segment segment) {
    return Series.of(item, segment, Basis.REPORTED, USD);
  }

  /** The period between two midnights by their ordinals. */
  public Period period(int from, int to) {
    return Period.of(midnights.get(from), midnights.get(to));
  }

  /** Every period between two midnights. */
  public ImmutableList<Period> periods() {
    ImmutableList.Builder<Period> periods = ImmutableList.builder();
    for (int from = 0; from < midnights.size(); from++) {
      for (int to = from + 1; to < midnights.size(); to++) {
        periods.add(period(from, to));
      }
    }
    return periods.build();
  }

  /** The true value, to the cent. */
  public BigDecimal value(Series series, Period period) {
    long cents = 0;
    int to = midnights.indexOf(period.end());
    for (int at = midnights.indexOf(period.start()); at < to; at++) {
      for (Segment part : PARTS) {
        if (series.segment().isConsolidated() || series.segment().equals(part)) {
          cents += cents(series.item().id(), part, at);
        }
      }
    }
    return BigDecimal.valueOf(cents, 2);
  }

  private long cents(String item, Segment part, int at) {
    if (item.equals(LineItems.GROSS_PROFIT.id())) {
      return cents(LineItems.REVENUES.id(), part, at)
          - cents(LineItems.COST_OF_REVENUE.id(), part, at);
    }
    return new SplittableRandom(seed + Objects.hash(item, part.name(), at)).nextLong(-MOST, MOST);
  }
}
