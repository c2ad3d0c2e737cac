package org.lexprecision.parser.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.claim.ClaimFixture.read;
import static org.lexprecision.parser.internal.claim.ClaimFixture.release;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.lexprecision.Claim;

class ClaimReaderTest {

  @Test
  void a_comparison_gives_both_sides_their_periods_and_the_change_both() {
    assertEquals(
        ImmutableList.of(
            "$1,100,000 Revenues Consolidated 2003-06-30 1100000 agrees",
            "$1,000,000 Revenues Consolidated 2002-06-30 1000000 agrees",
            "10% Revenues Consolidated 2003-06-30 0.1 agrees"),
        read(
            "Net sales for the second quarter of 2003 were $1,100,000, compared to",
            "$1,000,000 for the second quarter of 2002, an increase of 10%."));
  }

  @Test
  void a_later_sentence_takes_over_the_periods_and_names_its_part() {
    assertEquals(
        ImmutableList.of(
            "$1.1 million Revenues Consolidated 2003-06-30 1100000 agrees",
            "$1.0 million Revenues Consolidated 2002-06-30 1000000 agrees",
            "20 percent Revenues Pumps 2003-06-30 -0.2 agrees",
            "$400,000 Revenues Pumps 2003-06-30 400000 agrees",
            "$500,000 Revenues Pumps 2002-06-30 500000 agrees"),
        read(
            "Sales for the second quarter of 2003 were $1.1 million versus $1.0 million in the same",
            "quarter last year. Sales of Pumps fell 20 percent to $400,000 from $500,000."));
  }

  @Test
  void expenses_of_a_part_that_earns_nothing_are_its_operating_loss() {
    assertEquals(
        ImmutableList.of(
            "$90,000 OperatingIncomeLoss Head office 2003-06-30 -90000 agrees",
            "$80,000 OperatingIncomeLoss Head office 2002-06-30 -80000 agrees"),
        read(
            "Head office expenses for the second quarter of 2003 increased to $90,000 from"
                + " $80,000."));
  }

  @Test
  void a_loss_is_negative_and_an_income_it_is_compared_with_is_not() {
    assertEquals(
        ImmutableList.of(
            "$20,000 NetIncomeLoss Consolidated 2003-06-30 -20000 agrees",
            "$30,000 NetIncomeLoss Consolidated 2002-06-30 30000 agrees"),
        read(
            "AKRON, August 18, 2003 -- Bellwater Corporation reported a net loss of $20,000 for the",
            "second quarter ended June 30, 2003, compared to net income of $30,000 for the second",
            "quarter of 2002."));
  }

  @Test
  void words_that_are_not_understood_leave_the_figure_unevaluated() {
    assertEquals(
        ImmutableList.of("$700,000 Revenues Consolidated 2003-06-30 700000 not-evaluated"),
        read("Offshore net sales for the second quarter of 2003 were $700,000."));
  }

  @Test
  void the_very_figure_of_the_tables_bears_out_what_is_not_understood_else() {
    assertEquals(
        ImmutableList.of("$2.15 million Revenues Consolidated 2003-06-30 2150000 agrees"),
        read("Brisk net sales for the first six months of 2003 were $2.15 million."));
    assertEquals(
        ImmutableList.of("$2.16 million Revenues Consolidated 2003-06-30 2160000 not-evaluated"),
        read("Brisk net sales for the first six months of 2003 were $2.16 million."));
    assertEquals(
        ImmutableList.of("$1.1 million Revenues Consolidated 2003-06-30 1100000 not-evaluated"),
        read("Brisk net sales for the second quarter of 2003 were $1.1 million."));
  }

  @Test
  void what_may_come_is_no_claim() {
    assertEquals(
        ImmutableList.of("$900,000 Revenues Consolidated 2003-09-30 900000 not-evaluated"),
        read(
            "We had a good second quarter of 2003; we expect net sales of $900,000 for the third"
                + " quarter of 2003."));
  }

  @Test
  void what_may_come_is_none_either_where_it_is_listed() {
    assertEquals(
        ImmutableList.of(
            "$1.1 million Revenues Consolidated 2003-06-30 1100000 not-evaluated",
            "$1.0 million Revenues Consolidated 2002-06-30 1000000 not-evaluated"),
        read(
            "Net sales may be $1.1 million and $1.0 million in the second quarter of 2003 and 2002,"
                + " respectively."));
  }

  @Test
  void a_difference_beside_a_figure_that_agrees_is_one() {
    assertEquals(
        ImmutableList.of(
            "$1,100,000 Revenues Consolidated 2003-06-30 1100000 agrees",
            "$1,020,000 Revenues Consolidated 2002-06-30 1020000 differs"),
        read(
            "Net sales for the second quarter of 2003 were $1,100,000, compared to $1,020,000",
            "for the second quarter of 2002."));
  }

  @Test
  void a_number_over_two_lines_stands_where_it_starts() {
    Claim claim =
        release("Net sales for the second quarter of 2003 were $1.1", "million.").claims().get(0);
    assertEquals("$1.1 million", claim.printed());
    assertEquals(1, claim.line());
  }
}
