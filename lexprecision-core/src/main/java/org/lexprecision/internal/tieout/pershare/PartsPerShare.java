package org.lexprecision.internal.tieout.pershare;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.Series;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.Intervals;

/**
 * Earnings per share of the last quarter against those of the year less those of what was before it
 * in that year.
 *
 * <p>Earnings per share do not add up. But those of a year times its shares are those of its parts
 * times theirs, and its shares are the mean of theirs by days: 0.91 of a year is 0.2275 a quarter,
 * and where no quarter earned more and some earned less, no count of shares makes it so. What a
 * company issues or buys back in a year, and how it averages, is allowed for amply.
 */
final class PartsPerShare {

  private static final int LONGEST_QUARTER = 120;
  private static final int SHORTEST_YEAR = 350;
  private static final int LONGEST_YEAR = 380;

  /** A part of the year may have so many times the shares of another. */
  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(4);

  /** Dilution of a year with a loss in it is not the mean of its quarters'. */
  private static final Interval ABOUT_ONE =
      Interval.of(new BigDecimal("0.97"), new BigDecimal("1.03"));

  private static final int PLACES = 9;

  private final boolean unsplit;
  private final ImmutableListMultimap<Series, Fact> amounts;

  PartsPerShare(FactBook book) {
    this.unsplit = book.splits().isEmpty();
    this.amounts =
        book.facts().stream()
            .filter(
                fact -> fact.item() instanceof Ratio && !fact.period().orElseThrow().isInstant())
            .collect(toImmutableListMultimap(Fact::series, fact -> fact));
  }

  /**
   * A quarter that its year contradicts.
   *
   * @param year the earnings of the year
   * @param before those of what is before the quarter in it
   * @param rest what the year leaves to the quarter, where the shares stay as many
   */
  record Odd(Fact year, ImmutableList<Fact> before, Interval rest) {

    String words() {
      return "of the "
          + year.source().printed()
          + " of the year ("
          + year.source()
          + ") what is before it has "
          + before.stream().map(part -> part.source().printed()).collect(joining(", "))
          + ", which no usual change of the shares reconciles with it";
    }
  }

  /** Finds the year that contradicts its last quarter; printed twice, both times. */
  Optional<Odd> of(Fact quarter) {
    Period last = period(quarter);
    if (last.days() > LONGEST_QUARTER) {
      return Optional.empty();
    }
    ImmutableList<Optional<Odd>> odd =
        amounts.get(quarter.series()).stream()
            .filter(year -> period(year).end().equals(last.end()))
            .filter(year -> period(year).days() >= SHORTEST_YEAR)
            .filter(year -> period(year).days() <= LONGEST_YEAR)
            .filter(year -> isOfOne(year, quarter))
            .map(year -> odd(year, quarter))
            .collect(toImmutableList());
    return odd.stream().allMatch(Optional::isPresent)
        ? odd.stream().findFirst().flatMap(first -> first)
        : Optional.empty();
  }

  private Optional<Odd> odd(Fact year, Fact quarter) {
    ImmutableList<Fact> before = before(quarter, period(year).start());
    if (before.isEmpty() || !isContradicted(year, before, quarter)) {
      return Optional.empty();
    }
    Interval rest = year.figure().interval();
    for (Fact part : before) {
      rest = rest.minus(part.figure().interval());
    }
    return Optional.of(new Odd(year, before, rest));
  }

  /** What is stated from the first day of the year to the quarter, the longest first. */
  private ImmutableList<Fact> before(Fact quarter, LocalDate first) {
    ImmutableList.Builder<Fact> parts = ImmutableList.builder();
    LocalDate last = period(quarter).start();
    LocalDate at = first;
    while (at.isBefore(last)) {
      LocalDate from = at;
      Optional<Fact> next =
          amounts.get(quarter.series()).stream()
              .filter(fact -> period(fact).start().equals(from))
              .filter(fact -> !period(fact).end().isAfter(last))
              .filter(fact -> isOfOne(fact, quarter) || chains(fact))
              .max(
                  Comparator.comparing((Fact fact) -> isOfOne(fact, quarter))
                      .thenComparing(fact -> period(fact).end()));
      if (next.isEmpty()) {
        return ImmutableList.of();
      }
      parts.add(next.get());
      at = period(next.get()).end();
    }
    return parts.build();
  }

  /** Net income means the same in two releases, and counts the same shares where none was split. */
  private boolean chains(Fact fact) {
    return unsplit
        && fact.item() instanceof Ratio ratio
        && ratio.numerator().filter(LineItems.NET_INCOME::equals).isPresent();
  }

  /** Whether no counts of shares, none of them many times another, make the year of its parts. */
  private static boolean isContradicted(Fact year, List<Fact> before, Fact quarter) {
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    BigDecimal days = BigDecimal.valueOf(period(year).days());
    for (Fact part : ImmutableList.<Fact>builder().addAll(before).add(quarter).build()) {
      BigDecimal own = BigDecimal.valueOf(period(part).days());
      Interval due =
          Intervals.quotient(
              year.figure().interval().times(ABOUT_ONE).times(Interval.exactly(own)),
              Interval.exactly(days),
              PLACES);
      Interval more = part.figure().interval().minus(due);
      least = least.add(weighed(more.lower(), more.lower().signum() < 0));
      most = most.add(weighed(more.upper(), more.upper().signum() > 0));
    }
    return least.signum() > 0 || most.signum() < 0;
  }

  private static BigDecimal weighed(BigDecimal amount, boolean heavily) {
    return heavily ? amount.multiply(MOST_TIMES) : amount;
  }

  private static boolean isOfOne(Fact fact, Fact other) {
    return Filing.of(fact.source()).equals(Filing.of(other.source()));
  }

  private static Period period(Fact fact) {
    return fact.period().orElseThrow();
  }
}
