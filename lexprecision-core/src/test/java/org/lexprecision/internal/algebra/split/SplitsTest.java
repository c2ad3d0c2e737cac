package org.lexprecision.internal.algebra.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Figure;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ShareSplit;
import org.lexprecision.SplitRatio;
import org.lexprecision.Unit;
import org.lexprecision.internal.algebra.calendar.SamePeriods;
import org.lexprecision.testing.Sheet;

/** Where splits stand among releases, and what they make of figures. */
class SplitsTest {

  private static final Unit PER_SHARE = Unit.perShare(Currency.getInstance("USD"));
  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final SplitRatio TWO_FOR_ONE = SplitRatio.of(2, 1);

  private static Figure cents(String amount) {
    return Figure.of(new BigDecimal(amount), PER_SHARE, 2);
  }

  private static Release stating(String document, String released, long shares, long cents) {
    return new Sheet(document, released, Q1)
        .row(LineItems.AVERAGE_SHARES_BASIC, shares)
        .cents(LineItems.EPS_BASIC, cents)
        .release();
  }

  private static Splits splits(ImmutableList<Release> releases, ShareSplit... given) {
    return Splits.of(releases, SamePeriods.of(ImmutableList.of()), ImmutableList.copyOf(given));
  }

  @Test
  void splits_that_are_given_and_found_stand_by_day_each_once() {
    ImmutableList<Release> releases =
        ImmutableList.of(
            stating("a.txt", "2011-04-20", 10_000, 60),
            stating("b.txt", "2012-04-20", 20_000, 30),
            stating("c.txt", "2013-04-20", 60_000, 10));
    ShareSplit given = new ShareSplit(LocalDate.parse("2013-01-15"), SplitRatio.of(3, 1));
    Splits splits = splits(releases, given);
    assertEquals(
        ImmutableList.of(new ShareSplit(LocalDate.parse("2012-04-20"), TWO_FOR_ONE), given),
        splits.all());
    assertEquals(SplitRatio.of(6, 1), splits.since(0));
    assertEquals(SplitRatio.of(3, 1), splits.since(1));
    assertEquals(SplitRatio.NONE, splits.since(2));
    assertEquals(2, splits.eras());
    assertEquals(1, splits.era(1));
  }

  @Test
  void a_split_found_in_a_release_without_a_day_is_of_the_day_of_the_one_before() {
    Release undated =
        Release.builder()
            .from(stating("b.txt", "2012-04-20", 20_000, 30))
            .released(Optional.empty())
            .build();
    assertEquals(
        ImmutableList.of(new ShareSplit(LocalDate.parse("2011-04-20"), TWO_FOR_ONE)),
        splits(ImmutableList.of(stating("a.txt", "2011-04-20", 10_000, 60), undated)).all());
  }

  @Test
  void an_amount_after_a_split_is_as_coarse_as_what_it_may_stand_for() {
    assertEquals(
        Figure.of(new BigDecimal("0.150"), PER_SHARE, 2),
        Splits.adjusted(cents("0.60"), SplitRatio.of(4, 1)));
    assertEquals(
        Figure.of(new BigDecimal("0.0600"), PER_SHARE, 3),
        Splits.adjusted(cents("0.60"), SplitRatio.of(10, 1)));
    assertEquals(
        Figure.of(new BigDecimal("6.00"), PER_SHARE, 1),
        Splits.adjusted(cents("0.60"), SplitRatio.of(1, 10)));
    assertEquals(
        Figure.of(new BigDecimal("1.80"), PER_SHARE, 1),
        Splits.adjusted(cents("0.60"), SplitRatio.of(1, 3)));
    assertEquals(
        Figure.of(new BigDecimal("20000000"), Unit.shares(), -4),
        Splits.adjusted(
            Figure.of(new BigDecimal("10000000"), Unit.shares(), -3), SplitRatio.of(2, 1)));
  }

  @Test
  void an_exact_figure_stays_exact() {
    assertEquals(
        new BigDecimal("0.3"),
        Splits.adjusted(Figure.exactly(new BigDecimal("0.6"), PER_SHARE), TWO_FOR_ONE).amount());
  }
}
