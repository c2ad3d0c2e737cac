package org.lexprecision.internal.algebra.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ShareSplit;
import org.lexprecision.SplitRatio;
import org.lexprecision.internal.algebra.calendar.SamePeriods;
import org.lexprecision.testing.Sheet;

/** Before which release a split took effect, and what is held against it afterwards. */
class SplitSearchTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2011");
  private static final Period Q1_NEXT = Period.parse("quarter ended March 31, 2012");
  private static final SplitRatio TWO_FOR_ONE = SplitRatio.of(2, 1);

  /** A release with thousands of shares and cents for each in every column. */
  private static Release release(String released, long[] shares, long[] cents, Period... columns) {
    return new Sheet(released + ".txt", released, columns)
        .row(LineItems.AVERAGE_SHARES_BASIC, shares)
        .cents(LineItems.EPS_BASIC, cents)
        .release();
  }

  private static Release one(String released, Period period, long shares, long cents) {
    return release(released, new long[] {shares}, new long[] {cents}, period);
  }

  private static Release telling(Release release) {
    return Release.builder().from(release).addSplits(TWO_FOR_ONE).build();
  }

  private static List<ShareSplit> found(Release... releases) {
    return given(ImmutableList.of(), releases);
  }

  private static List<ShareSplit> given(ImmutableList<ShareSplit> given, Release... releases) {
    return splits(given, releases).all();
  }

  private static Splits splits(ImmutableList<ShareSplit> given, Release... releases) {
    SamePeriods same = SamePeriods.of(ImmutableList.of());
    return Splits.of(ImmutableList.copyOf(releases), same, given);
  }

  private static List<ShareSplit> twoForOne(String day) {
    return ImmutableList.of(new ShareSplit(LocalDate.parse(day), TWO_FOR_ONE));
  }

  @Test
  void what_is_stated_anew_after_a_split_was_found_tells_of_no_other() {
    Release both = release("2011-07-20", new long[] {10_000, 10_000}, new long[] {60, 60}, Q1, Q2);
    Release first = one("2012-04-20", Q1, 20_000, 30);
    Release second = one("2012-07-20", Q2, 20_000, 30);
    assertEquals(twoForOne("2012-04-20"), found(both, first, second));
  }

  @Test
  void what_is_stated_anew_after_a_split_that_is_given_tells_of_no_other() {
    ImmutableList<ShareSplit> given = ImmutableList.copyOf(twoForOne("2012-01-01"));
    Release before = one("2011-04-20", Q1, 10_000, 60);
    Release silent = one("2012-04-20", Q1_NEXT, 20_000, 40);
    Release after = one("2012-07-20", Q1, 20_000, 30);
    assertEquals(TWO_FOR_ONE, splits(given, before, silent, after).since(0));
  }

  @Test
  void a_split_is_before_the_first_release_whose_count_is_nearer_to_it() {
    Release before = one("2011-04-20", Q1, 10_000, 60);
    Release between = one("2011-07-20", Q2, 20_200, 35);
    Release still = one("2011-07-20", Q2, 10_100, 70);
    Release after =
        release("2012-04-20", new long[] {20_400, 20_000}, new long[] {33, 30}, Q1_NEXT, Q1);
    assertEquals(twoForOne("2011-07-20"), found(before, between, after));
    assertEquals(twoForOne("2012-04-20"), found(before, still, after));
  }

  @Test
  void a_release_that_was_seen_to_count_the_new_shares_is_not_split_again() {
    Release before = one("2011-04-20", Q1, 10_000, 60);
    Release between = one("2011-07-20", Q2, 20_200, 35);
    Release after = one("2012-04-20", Q1, 20_000, 30);
    Release again = one("2012-07-20", Q2, 20_200, 35);
    assertEquals(twoForOne("2011-07-20"), found(before, between, after, again));
  }

  @Test
  void a_count_that_the_release_before_did_not_state_places_no_split() {
    Release before = one("2011-04-20", Q1, 10_000, 60);
    Release between =
        new Sheet("b.txt", "2011-07-20", Q2)
            .row(LineItems.AVERAGE_SHARES_DILUTED, 20_400)
            .row(LineItems.AVERAGE_SHARES_BASIC, 20_200)
            .release();
    Release after = one("2012-04-20", Q1, 20_000, 30);
    assertEquals(twoForOne("2011-07-20"), found(before, between, after));
  }

  @Test
  void a_split_of_the_prose_is_found_where_the_last_count_comes_near_it_within_a_year() {
    Release before = one("2011-04-20", Q1, 10_000, 60);
    Release after = telling(one("2011-07-20", Q2, 19_500, 33));
    Release small = telling(one("2011-07-20", Q2, 10_500, 63));
    Period late = Period.parse("quarter ended June 30, 2012");
    assertEquals(twoForOne("2011-07-20"), found(before, after));
    assertEquals(List.of(), found(before, small));
    assertEquals(List.of(), found(before, one("2011-07-20", Q2, 19_500, 33)));
    assertEquals(List.of(), found(before, telling(one("2012-07-20", late, 19_500, 33))));
  }

  @Test
  void a_last_quarter_that_a_year_and_nine_months_leave_is_held_against_what_was_stated() {
    Period last = Period.parse("quarter ended December 31, 2011");
    Period year = Period.parse("year ended December 31, 2011");
    Period nine = Period.parse("nine months ended September 30, 2011");
    Release before = one("2012-01-20", last, 10_000, 60);
    Release after =
        release("2012-03-20", new long[] {20_000, 20_000}, new long[] {120, 90}, year, nine);
    assertEquals(twoForOne("2012-03-20"), found(before, after));
  }

  @Test
  void a_release_without_a_day_is_passed_over_for_a_split_that_is_given() {
    Release undated =
        Release.builder()
            .from(one("2011-04-20", Q1, 10_000, 60))
            .released(Optional.empty())
            .build();
    Release after = one("2012-04-20", Q1, 20_000, 30);
    ImmutableList<ShareSplit> given = ImmutableList.copyOf(twoForOne("2011-01-01"));
    assertEquals(given, given(given, undated, after));
  }
}
