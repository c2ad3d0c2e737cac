package org.lexprecision.parser.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.claim.ClaimFixture.read;
import static org.lexprecision.parser.internal.claim.ClaimFixture.readUnder;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** Claims of which the rows of the tables tell what their sentences leave open. */
class ToldClaimsTest {

  private static final String SALES = " Revenues Consolidated ";
  private static final String CASH = " CashAndCashEquivalentsAtCarryingValue Consolidated ";

  @Test
  void figures_listed_respectively_are_of_the_periods_in_their_order() {
    assertEquals(
        ImmutableList.of(
            "$1.1 million" + SALES + "2003-06-30 1100000 agrees",
            "$1.0 million" + SALES + "2002-06-30 1000000 agrees"),
        read(
            "Net sales were $1.1 million and $1.0 million in the second quarter of 2003 and 2002,"
                + " respectively."));
    assertEquals(
        ImmutableList.of(
            "$420,000" + CASH + "2003-06-30 420000 agrees",
            "$400,000" + CASH + "2003-03-31 400000 agrees",
            "$380,000" + CASH + "2002-12-31 380000 agrees"),
        read(
            "Cash and cash equivalents were $420,000, $400,000 and $380,000 at June 30, 2003,"
                + " March 31, 2003 and December 31, 2002, respectively."));
  }

  @Test
  void figures_listed_in_another_order_than_the_tables_are_not_held_against_them() {
    assertEquals(
        ImmutableList.of(
            "$1.0 million" + SALES + "2003-06-30 1000000 not-evaluated",
            "$1.1 million" + SALES + "2002-06-30 1100000 not-evaluated"),
        read(
            "Net sales were $1.0 million and $1.1 million in the second quarter of 2003 and 2002,"
                + " respectively."));
  }

  @Test
  void earnings_stated_per_share_as_well_are_the_net_ones() {
    assertEquals(
        ImmutableList.of(
            "$20,000 NetIncomeLoss Consolidated 2003-06-30 -20000 agrees",
            "$0.02 EarningsPerShareDiluted Consolidated 2003-06-30 -0.02 agrees",
            "$30,000 NetIncomeLoss Consolidated 2002-06-30 30000 agrees",
            "$0.03 EarningsPerShareDiluted Consolidated 2002-06-30 0.03 agrees"),
        read(
            "The GAAP loss was $20,000 or $0.02 per diluted share in the second quarter of 2003,"
                + " which compares to earnings of $30,000 or $0.03 per diluted share in the second"
                + " quarter of 2002."));
  }

  @Test
  void the_heading_above_tells_the_part_whose_row_states_the_figure() {
    assertEquals(
        ImmutableList.of("$400,000 Revenues Pumps 2003-06-30 400000 agrees"),
        readUnder("Pumps Division", "Net sales were $400,000 in the second quarter of 2003."));
  }

  @Test
  void a_row_of_whose_caption_most_is_said_tells_what_its_figure_is_of() {
    assertEquals(
        ImmutableList.of("$345,000 DebtExtinguished Consolidated 2003-06-30 -345000 agrees"),
        read("The second quarter of 2003 included $345,000 of debt extinguishment costs."));
    assertEquals(
        ImmutableList.of("$346,000  Consolidated 2003-06-30 346000 not-evaluated"),
        read("The second quarter of 2003 included $346,000 of debt extinguishment costs."));
    assertEquals(
        ImmutableList.of("$345,000  Consolidated 2003-06-30 345000 not-evaluated"),
        read("The second quarter of 2003 included $345,000 of costs."));
  }

  @Test
  void what_a_later_part_of_the_sentence_expects_is_no_doubt_of_a_figure_that_has_passed() {
    assertEquals(
        ImmutableList.of("$2.15 million" + SALES + "2003-06-30 2150000 agrees"),
        read(
            "Net sales for the first six months of 2003 were $2.15 million as customers in every"
                + " market filled up stocks that should last."));
    assertEquals(
        ImmutableList.of("$2.15 million" + SALES + "2003-06-30 2150000 not-evaluated"),
        read("We expect net sales for the first six months of 2003 of $2.15 million."));
  }

  @Test
  void words_beside_a_figure_that_make_another_thing_of_it_are_no_name_of_a_row() {
    assertEquals(
        ImmutableList.of("$420,000" + CASH + "2003-06-30 420000 agrees"),
        read("At June 30, 2003 the brisk trade had left us with cash of $420,000."));
    assertEquals(
        ImmutableList.of("$420,000  Consolidated 2003-06-30 420000 not-evaluated"),
        read("At June 30, 2003 the cash flow of our brisk trade reached $420,000."));
    assertEquals(
        ImmutableList.of("$345,000  Consolidated 2003-06-30 345000 not-evaluated"),
        read("The second quarter of 2003 saw a fair value of debt extinguished of $345,000."));
  }
}
