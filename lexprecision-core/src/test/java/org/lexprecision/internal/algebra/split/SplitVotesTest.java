package org.lexprecision.internal.algebra.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lexprecision.Interval;
import org.lexprecision.SplitRatio;

/** What figures stated anew say about a split of shares. */
class SplitVotesTest {

  private static final SplitRatio TWO_FOR_ONE = SplitRatio.of(2, 1);

  private static Interval between(String lower, String upper) {
    return Interval.of(new BigDecimal(lower), new BigDecimal(upper));
  }

  private static Interval exactly(String number) {
    return Interval.exactly(new BigDecimal(number));
  }

  /** Votes of figures that were one each before, so that what is stated now is the ratio. */
  private static final class Ballot {
    private final SplitVotes votes;
    private int release;

    Ballot(SplitRatio... told) {
      votes = new SplitVotes(List.of(told));
    }

    /** A count of shares that became so many times as large. */
    Ballot shares(String lower, String upper) {
      votes.add(false, exactly("1"), between(lower, upper), release++);
      return this;
    }

    Ballot shares(String times) {
      return shares(times, times);
    }

    /** An amount per share that was so many times as large. */
    Ballot perShare(String lower, String upper) {
      votes.add(true, between(lower, upper), exactly("1"), release++);
      return this;
    }

    Ballot perShare(String times) {
      return perShare(times, times);
    }

    Ballot level(String before, String now) {
      votes.level(exactly(before), exactly(now));
      return this;
    }

    Optional<SplitRatio> verdict() {
      return votes.verdict();
    }

    OptionalInt last(SplitRatio ratio) {
      return votes.last(ratio);
    }
  }

  @Test
  void a_count_and_an_amount_per_share_that_tell_the_same_are_a_split() {
    assertEquals(Optional.of(TWO_FOR_ONE), new Ballot().shares("2").perShare("2").verdict());
  }

  @Test
  void one_count_alone_is_none_and_two_are_one() {
    assertEquals(Optional.empty(), new Ballot().shares("2").verdict());
    assertEquals(Optional.of(TWO_FOR_ONE), new Ballot().shares("2").shares("2").verdict());
  }

  @Test
  void two_amounts_per_share_alone_are_none_and_three_are_one() {
    assertEquals(Optional.empty(), new Ballot().perShare("2").perShare("2").verdict());
    Ballot three = new Ballot().perShare("2").perShare("2").perShare("2");
    assertEquals(Optional.of(TWO_FOR_ONE), three.verdict());
    assertEquals(Optional.empty(), three.shares("1").verdict());
  }

  @Test
  void what_the_prose_tells_needs_only_one_of_them() {
    assertEquals(Optional.of(TWO_FOR_ONE), new Ballot(TWO_FOR_ONE).shares("2").verdict());
    assertEquals(Optional.of(TWO_FOR_ONE), new Ballot(TWO_FOR_ONE).perShare("2").verdict());
    assertEquals(Optional.empty(), new Ballot(SplitRatio.of(3, 1)).shares("2").verdict());
  }

  @Test
  void counts_alone_tell_of_seven_for_five_and_of_nothing_smaller() {
    assertEquals(
        Optional.of(SplitRatio.of(7, 5)), new Ballot().shares("1.4").shares("1.4").verdict());
    assertEquals(Optional.empty(), new Ballot().shares("1.25").shares("1.25").verdict());
    assertEquals(
        Optional.of(SplitRatio.of(5, 4)), new Ballot().shares("1.25").perShare("1.25").verdict());
  }

  @Test
  void half_of_the_figures_are_not_most_of_them() {
    Ballot ballot = new Ballot().shares("2").perShare("2").shares("1");
    assertEquals(Optional.of(TWO_FOR_ONE), ballot.verdict());
    assertEquals(Optional.empty(), ballot.perShare("3.3").verdict());
  }

  @Test
  void as_many_figures_that_may_be_unmoved_leave_it_open() {
    Ballot ballot = new Ballot().shares("1.1").perShare("0.99", "1.11");
    assertEquals(Optional.of(SplitRatio.of(11, 10)), ballot.verdict());
    assertEquals(Optional.empty(), ballot.perShare("1").verdict());
  }

  @Test
  void figures_that_may_all_be_unmoved_tell_of_none() {
    assertEquals(
        Optional.empty(), new Ballot().shares("0.9", "1.2").perShare("0.9", "1.2").verdict());
  }

  @Test
  void counts_tell_of_an_unusual_split_and_amounts_per_share_do_not() {
    assertEquals(
        Optional.of(SplitRatio.of(16, 7)),
        new Ballot().shares("2.285", "2.286").shares("2.285", "2.286").verdict());
    assertEquals(
        Optional.empty(),
        new Ballot()
            .perShare("2.285", "2.286")
            .perShare("2.285", "2.286")
            .perShare("2.285", "2.286")
            .verdict());
  }

  @Test
  void a_stock_dividend_that_is_both_small_and_unusual_is_none() {
    assertEquals(
        Optional.empty(),
        new Ballot().shares("1.0454", "1.0455").perShare("1.0454", "1.0455").verdict());
  }

  @Test
  void the_last_figure_that_tells_of_it_is_none_that_may_be_unmoved() {
    Ballot ballot =
        new Ballot().shares("3").shares("2").shares("1").shares("0.9", "2.1").shares("5");
    assertEquals(OptionalInt.of(1), ballot.last(TWO_FOR_ONE));
    assertEquals(OptionalInt.empty(), ballot.last(SplitRatio.of(7, 1)));
  }

  @Test
  void what_may_be_zero_tells_nothing() {
    SplitVotes votes = new SplitVotes(List.of(TWO_FOR_ONE));
    votes.level(exactly("10"), exactly("19"));
    votes.add(false, exactly("1"), between("0", "3"), 0);
    votes.add(false, between("0", "3"), exactly("1"), 0);
    votes.add(true, exactly("1"), between("-1", "0"), 0);
    assertEquals(Optional.of(TWO_FOR_ONE), votes.verdict());
  }

  @Test
  void losses_per_share_tell_as_well_as_earnings() {
    SplitVotes votes = new SplitVotes(List.of());
    votes.add(true, exactly("-1"), exactly("-0.5"), 0);
    votes.add(false, exactly("10"), exactly("20"), 0);
    assertEquals(Optional.of(TWO_FOR_ONE), votes.verdict());
  }

  @Test
  void where_no_figure_is_stated_anew_the_count_must_have_come_near_what_the_prose_tells() {
    assertEquals(Optional.of(TWO_FOR_ONE), new Ballot(TWO_FOR_ONE).level("10", "19").verdict());
    assertEquals(Optional.empty(), new Ballot(TWO_FOR_ONE).level("10", "14").verdict());
    assertEquals(Optional.empty(), new Ballot().level("10", "19").verdict());
    assertEquals(Optional.empty(), new Ballot(TWO_FOR_ONE).verdict());
    assertEquals(
        Optional.empty(), new Ballot(TWO_FOR_ONE).level("10", "19").level("10", "11").verdict());
  }

  @Test
  void a_figure_stated_anew_and_moved_by_something_else_outweighs_the_prose() {
    assertEquals(Optional.empty(), new Ballot(TWO_FOR_ONE).level("10", "19").shares("3").verdict());
  }

  @Test
  void a_count_is_nearer_to_a_split_beyond_the_geometric_mean() {
    SplitRatio fourForOne = SplitRatio.of(4, 1);
    assertFalse(SplitVotes.isNearer(exactly("10"), exactly("20"), fourForOne));
    assertTrue(SplitVotes.isNearer(exactly("10"), exactly("20.1"), fourForOne));
    assertFalse(SplitVotes.isNearer(exactly("20"), exactly("10"), fourForOne.inverse()));
    assertTrue(SplitVotes.isNearer(exactly("20"), exactly("9.9"), fourForOne.inverse()));
    assertFalse(SplitVotes.isNearer(exactly("0"), exactly("20"), fourForOne));
  }
}
