package org.lexprecision.internal.tieout.pershare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Sheet;

/** Which shares an amount per share is held against where its own are not printed. */
class AverageSharesTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");
  private static final Period Q3 = Period.parse("quarter ended September 30, 2003");
  private static final Period OLD = Period.parse("quarter ended June 28, 2002");

  private static Sheet release(String document, String day, Period... columns) {
    return new Sheet(document, day, columns);
  }

  private static Release earnings(Sheet sheet) {
    return sheet.cents(LineItems.EPS_BASIC, 10).release();
  }

  /** The shares of the last row of the second release, by their place. */
  private static String found(Release own, Release... others) {
    return AverageSharesTest.count(own, others)
        .map(
            count ->
                count.fact().source()
                    + (count.assumed() ? " assumed" : "")
                    + (count.isOfOtherPeriodOfIts() ? " of its own" : ""))
        .orElse("none");
  }

  private static FactBook book(Release own, Release... others) {
    Release[] all = new Release[others.length + 1];
    all[0] = own;
    System.arraycopy(others, 0, all, 1, others.length);
    return FactBook.of(all);
  }

  private static Fact perShare(Release own) {
    return own.facts().stream()
        .filter(fact -> fact.item().equals(LineItems.EPS_BASIC))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<AverageShares.Count> count(Release own, Release... others) {
    return new AverageShares(book(own, others))
        .of(perShare(own), LineItems.AVERAGE_SHARES_BASIC, Cells.of(own));
  }

  private static Release shares(String document, String day, Period period, long count) {
    return release(document, day, period).row(LineItems.AVERAGE_SHARES_BASIC, count).release();
  }

  @Test
  void its_own_shares_come_first_by_their_name_or_by_that_of_all() {
    Release basic =
        earnings(release("b.txt", "2003-07-20", Q2).row(LineItems.AVERAGE_SHARES_BASIC, 500));
    assertEquals("b.txt line 1 column 1", found(basic));
    Release plain = earnings(release("b.txt", "2003-07-20", Q2).row(LineItems.AVERAGE_SHARES, 500));
    assertEquals("b.txt line 1 column 1", found(plain));
    Release diluted =
        earnings(release("b.txt", "2003-07-20", Q2).row(LineItems.AVERAGE_SHARES_DILUTED, 500));
    assertEquals("none", found(diluted));
  }

  @Test
  void else_those_last_known_before_and_those_of_later_releases_last() {
    Release own = earnings(release("b.txt", "2003-07-20", Q2));
    Release before = shares("a.txt", "2003-04-20", Q1, 500);
    Release after = shares("c.txt", "2003-10-20", Q2, 510);
    assertEquals("a.txt line 1 column 1 assumed", found(own, before, after));
    assertEquals("c.txt line 1 column 1 assumed", found(own, after));
    assertEquals("none", found(own));
  }

  @Test
  void those_of_the_nearest_period_and_of_the_latest_release_of_it() {
    Release own = earnings(release("d.txt", "2003-10-20", Q3));
    Release first = shares("a.txt", "2003-04-20", Q1, 500);
    Release second = shares("b.txt", "2003-07-20", Q2, 510);
    Release again = shares("c.txt", "2003-08-20", Q2, 511);
    assertEquals("b.txt line 1 column 1 assumed", found(own, first, second));
    assertEquals("c.txt line 1 column 1 assumed", found(own, first, second, again));
  }

  @Test
  void those_of_another_period_of_its_own_release_are_known_to_be() {
    Release own =
        release("b.txt", "2003-07-20", Q1, Q2)
            .row(LineItems.AVERAGE_SHARES_BASIC, 500)
            .cents(LineItems.EPS_BASIC, 10, 11)
            .release();
    Fact second = own.facts().get(2);
    AverageShares.Count count =
        new AverageShares(FactBook.of(own))
            .of(second, LineItems.AVERAGE_SHARES_BASIC, Cells.of(own))
            .orElseThrow();
    assertEquals(true, count.assumed());
    assertEquals(true, count.isOfOtherPeriodOfIts());
  }

  @Test
  void those_of_more_than_a_year_before_are_none() {
    Release own = earnings(release("b.txt", "2003-07-20", Q2));
    assertEquals("none", found(own, shares("a.txt", "2002-07-20", OLD, 500)));
    assertEquals(
        "a.txt line 1 column 1 assumed",
        found(
            own, shares("a.txt", "2002-07-20", Period.parse("quarter ended June 29, 2002"), 500)));
  }

  private static String between(Release own, Release... others) {
    LineItem shares = LineItems.AVERAGE_SHARES_BASIC;
    return new AverageShares(book(own, others))
        .between(perShare(own), shares)
        .map(Object::toString)
        .orElse("unknown");
  }

  @Test
  void shares_that_nobody_prints_lie_between_those_before_and_after() {
    Release own = earnings(release("b.txt", "2003-07-20", Q2));
    Release before = shares("a.txt", "2003-04-20", Q1, 500);
    Release after = shares("c.txt", "2003-10-20", Q3, 520);
    assertEquals("[499,500, 520,500]", between(own, before, after));
    assertEquals("unknown", between(own, before));
    assertEquals("unknown", between(own, after));
    Release older =
        shares("0.txt", "2003-01-20", Period.parse("quarter ended December 31, 2002"), 400);
    assertEquals("[499,500, 520,500]", between(own, older, before, after));
  }
}
