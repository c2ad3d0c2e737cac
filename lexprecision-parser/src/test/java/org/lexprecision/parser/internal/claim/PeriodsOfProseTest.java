package org.lexprecision.parser.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.claim.ClaimFixture.read;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class PeriodsOfProseTest {

  private static final String CASH = " CashAndCashEquivalentsAtCarryingValue Consolidated ";

  @Test
  void a_headline_may_go_on_with_another_period() {
    assertEquals(
        ImmutableList.of(
            "10% Revenues Consolidated 2003-06-30 0.1 agrees",
            "$1.1 Million Revenues Consolidated 2003-06-30 1100000 agrees",
            "$2.15 Million Revenues Consolidated 2003-06-30 2150000 agrees"),
        read("Lifts Second Quarter Sales 10% to $1.1 Million, and for Half Year to $2.15 Million"));
  }

  @Test
  void a_period_behind_a_figure_leaves_those_of_the_period_named_before_alone() {
    assertEquals(
        ImmutableList.of(
            "$1.05 million Revenues Consolidated 2003-03-31 1050000 agrees",
            "$1.1 million Revenues Consolidated 2003-06-30 1100000 agrees"),
        read(
            "In the first quarter net sales were $1.05 million, and $1.1 million in the second"
                + " quarter."));
  }

  @Test
  void the_comparable_quarter_is_that_of_the_year_before() {
    for (String before :
        ImmutableList.of(
            "the comparable quarter one year ago",
            "the same quarter one year earlier",
            "the corresponding prior year quarter",
            "the comparable prior period")) {
      assertEquals(
          ImmutableList.of(
              "10% Revenues Consolidated 2003-06-30 0.1 agrees",
              "$1.1 million Revenues Consolidated 2003-06-30 1100000 agrees",
              "$1.0 million Revenues Consolidated 2002-06-30 1000000 agrees"),
          read(
              "Net sales for the second quarter of 2003 increased 10% to $1.1 million from $1.0"
                  + " million for "
                  + before
                  + "."));
    }
  }

  @Test
  void a_quarter_without_a_year_is_past() {
    assertEquals(
        ImmutableList.of(
            "$700,000 Revenues Consolidated 2002-12-31 700000 not-evaluated",
            "$900,000 Revenues Consolidated 2003-12-31 900000 not-evaluated"),
        read(
            "The second quarter of 2003 is over. Net sales of the fourth quarter were $700,000. We"
                + " expect net sales of $900,000 for the fourth quarter."));
  }

  @Test
  void a_balance_stands_on_the_day_that_is_named() {
    assertEquals(
        ImmutableList.of(
            "$420,000" + CASH + "2003-06-30 420000 agrees",
            "$40,000" + CASH + "2003-06-30 40000 agrees",
            "$380,000" + CASH + "2002-12-31 380000 agrees"),
        read(
            "In the second quarter of 2003 we did well. Cash and cash equivalents at June 30, 2003"
                + " were $420,000, $40,000 more than the $380,000 of December 31, 2002."));
  }

  @Test
  void the_end_of_a_period_is_a_day() {
    assertEquals(
        ImmutableList.of(
            "$420,000" + CASH + "2003-06-30 420000 agrees",
            "$400,000" + CASH + "2003-03-31 400000 agrees",
            "$380,000" + CASH + "2002-12-31 380000 agrees"),
        read(
            "At the end of the second quarter of 2003, cash and cash equivalents stood at $420,000,"
                + " compared to $400,000 three months earlier and $380,000 at year-end 2002."));
  }

  @Test
  void what_stands_in_brackets_in_a_caption_is_its_negative() {
    assertEquals(
        ImmutableList.of(
            "$8,000 Recall Consolidated 2003-06-30 -8000 agrees",
            "$6,000 Recall Consolidated 2003-03-31 6000 agrees"),
        read(
            "The reversal of recalls of the second quarter of 2003 was $8,000. The first quarter had"
                + " a provision for recalls of $6,000."));
  }

  @Test
  void a_quarter_may_be_named_for_its_month() {
    assertEquals(
        ImmutableList.of(
            "$1.1 million Revenues Consolidated 2003-06-30 1100000 agrees",
            "$1.05 million Revenues Consolidated 2003-03-31 1050000 agrees"),
        read(
            "June quarter net sales were $1.1 million, against $1.05 million in the March quarter."));
  }

  @Test
  void periods_listed_respectively_belong_to_the_figures_in_their_order() {
    assertEquals(
        ImmutableList.of(
            "$1.1 million Revenues Consolidated 2003-06-30 1100000 agrees",
            "$2.15 million Revenues Consolidated 2003-06-30 2150000 agrees"),
        read(
            "Net sales for the quarter and the half year were $1.1 million and $2.15 million,"
                + " respectively."));
  }

  @Test
  void a_row_that_the_sentence_names_and_that_states_the_figure_tells_what_it_is_of() {
    assertEquals(
        ImmutableList.of("$2.15 million Revenues Consolidated 2003-06-30 2150000 agrees"),
        read("For the half year and in mild weather, net sales mounted to $2.15 million."));
    assertEquals(
        ImmutableList.of("$2.15 million Revenues Consolidated 2003-06-30 2150000 not-evaluated"),
        read("For the half year net sales are targeted at $2.15 million."));
  }
}
