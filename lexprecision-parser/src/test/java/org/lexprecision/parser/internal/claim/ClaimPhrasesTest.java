package org.lexprecision.parser.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.claim.ClaimFixture.read;
import static org.lexprecision.parser.internal.claim.ClaimFixture.release;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Claim;
import org.lexprecision.Period;

/** The ways in which releases put figures into words. */
class ClaimPhrasesTest {

  private static final String SALES =
      "$1.1 million Revenues Consolidated 2003-06-30 1100000 agrees";
  private static final String GROWTH = "10% Revenues Consolidated 2003-06-30 0.1 agrees";

  @Test
  void a_rise_may_stand_behind_its_size() {
    assertEquals(
        ImmutableList.of(SALES, GROWTH),
        read("Net sales for the second quarter of 2003 were $1.1 million, a 10% increase."));
  }

  @Test
  void amounts_are_scaled_by_words_and_letters_with_a_blank_and_without() {
    for (String printed :
        ImmutableList.of(
            "$1.1M", "$1.1 mm", "$1.1MM", "$1.1mn", "$1.1 mln", "$1,100K", "$1,100 k")) {
      assertEquals(
          ImmutableList.of(printed + " Revenues Consolidated 2003-06-30 1100000 agrees"),
          read("Net sales for the second quarter of 2003 were " + printed + "."));
    }
    for (String printed : ImmutableList.of("$1.1B", "$1.1b", "$1.1 b", "$1.1bn", "$1.1 bln")) {
      assertEquals(
          ImmutableList.of(printed + " Revenues Consolidated 2003-06-30 1100000000 not-evaluated"),
          read("Net sales for the second quarter of 2003 were " + printed + "."));
    }
  }

  @Test
  void year_over_year_says_what_a_change_is_from_and_not_when_a_level_is() {
    assertEquals(
        ImmutableList.of(SALES, GROWTH),
        read(
            "Second quarter 2003 revenue of $1.1 million, representing 10% year-over-year growth"));
    assertEquals(
        ImmutableList.of(SALES, "4.8% Revenues Consolidated 2003-06-30 0.048 agrees"),
        read("Second quarter 2003 revenue was $1.1 million, up 4.8% sequentially"));
  }

  @Test
  void an_amount_is_compared_with_what_it_rose_from_and_not_with_what_is_said_after_that() {
    Claim level =
        release(
                "Net sales for the second quarter of 2003 increased 10% to $1.1 million from $1.0",
                "million for the second quarter of 2002 and decreased 1% from $1.11 million for the",
                "first quarter of 2003.")
            .claims()
            .get(1);
    assertEquals("$1.1 million", level.printed());
    assertEquals(
        Optional.of(Period.monthsEnded(3, LocalDate.parse("2002-06-30"))), level.comparedWith());
  }

  @Test
  void a_margin_is_a_part_of_sales_and_moves_by_points() {
    assertEquals(
        ImmutableList.of(
            "200 basis points GrossProfit Consolidated 2003-06-30 0.02 agrees",
            "30.0% GrossProfit Consolidated 2003-06-30 0.3 agrees",
            "28.0% GrossProfit Consolidated 2002-06-30 0.28 agrees"),
        read(
            "Gross margin for the second quarter of 2003 improved 200 basis points to 30.0% from",
            "28.0% in the year-ago quarter."));
  }

  @Test
  void an_item_as_a_percentage_of_another_is_a_part_of_it() {
    assertEquals(
        ImmutableList.of("4.5% OperatingIncomeLoss Consolidated 2003-06-30 0.045 agrees"),
        read("Operating income as a percentage of sales was 4.5% in the second quarter of 2003."));
  }

  @Test
  void points_that_do_not_follow_may_be_of_rounded_percentages() {
    assertEquals(
        ImmutableList.of(
            "150 basis points GrossProfit Consolidated 2003-06-30 0.015 not-evaluated"),
        read("Gross margin for the second quarter of 2003 rose 150 basis points."));
  }

  @Test
  void an_introduction_of_reasons_ends_where_the_item_is_named() {
    assertEquals(
        ImmutableList.of(SALES),
        read(
            "As a result of brisk demand for valves, net sales were $1.1 million in the second",
            "quarter of 2003."));
  }

  @Test
  void what_is_said_in_passing_ends_at_the_verb() {
    assertEquals(
        ImmutableList.of("$400,000 Revenues Pumps 2003-06-30 400000 agrees"),
        read(
            "Pumps sales, which include spare parts, were $400,000 in the second quarter of"
                + " 2003."));
  }

  @Test
  void a_sentence_may_be_the_other_side_of_a_comparison() {
    assertEquals(
        ImmutableList.of(
            SALES,
            "$1.0 million Revenues Consolidated 2002-06-30 1000000 agrees",
            "$30,000 NetIncomeLoss Consolidated 2002-06-30 30000 agrees",
            "$0.03 EarningsPerShareDiluted Consolidated 2002-06-30 0.03 agrees"),
        read(
            "Second quarter 2003 sales were $1.1 million. This compares to sales of $1.0 million",
            "and net income of $30,000, or $0.03 per diluted share, in the year-ago quarter."));
  }

  @Test
  void the_words_about_the_company_before_what_it_reported_do_not_matter() {
    assertEquals(
        ImmutableList.of("$20,000 NetIncomeLoss Consolidated 2003-06-30 -20000 agrees"),
        read(
            "Bellwater Corporation, a leading maker of valves, today reported a net loss of",
            "$20,000 for the second quarter of 2003."));
  }

  @Test
  void an_adjusted_result_is_looked_for_among_the_adjusted_rows() {
    assertEquals(
        ImmutableList.of(
            "$25,000 AdjustedNetIncome Consolidated 2003-06-30 25000 agrees",
            "25% AdjustedNetIncome Consolidated 2003-06-30 0.25 agrees"),
        read("Non-GAAP net income was $25,000 in the second quarter of 2003, up 25%."));
  }

  @Test
  void a_figure_may_stand_before_its_item() {
    assertEquals(
        ImmutableList.of("$50,000 OperatingIncomeLoss Consolidated 2003-06-30 50000 agrees"),
        read("Generated $50,000 of operating income in the second quarter of 2003"));
  }

  @Test
  void a_move_is_taken_up_again_by_the_next_item() {
    assertEquals(
        ImmutableList.of(
            "10% Revenues Consolidated 2003-06-30 0.1 agrees",
            "25% OperatingIncomeLoss Consolidated 2003-06-30 0.25 agrees"),
        read("In the second quarter of 2003 we grew sales by 10% and operating income by 25%."));
  }

  @Test
  void money_behind_a_percentage_is_the_size_of_the_same_change() {
    assertEquals(
        ImmutableList.of(GROWTH, "$100,000 Revenues Consolidated 2003-06-30 100000 agrees", SALES),
        read("Sales for the second quarter of 2003 increased 10%, or $100,000, to $1.1 million."));
  }

  @Test
  void a_change_that_is_compared_with_is_not_that_of_the_period() {
    assertEquals(
        ImmutableList.of(GROWTH, "12% Revenues Consolidated 2003-06-30 0.12 not-evaluated"),
        read(
            "Sales increased 10% in the second quarter of 2003, compared to an increase of 12% in",
            "the second quarter of 2002."));
  }

  @Test
  void a_result_from_a_source_is_not_the_whole_of_it() {
    assertEquals(
        ImmutableList.of("$16,000 Revenues Consolidated 2003-06-30 16000 not-evaluated"),
        read("We generated $16,000 in sales from rentals in the second quarter of 2003."));
  }

  @Test
  void marks_of_footnotes_and_bullets_are_no_words() {
    assertEquals(
        ImmutableList.of(SALES, "$50,000 OperatingIncomeLoss Consolidated 2003-06-30 50000 agrees"),
        read(
            "\uf0b7 Sales1 for the second quarter of 2003 were $1.1 million",
            "\uf0b7 Operating income* was $50,000"));
  }

  @Test
  void what_an_introduction_leaves_out_holds_for_adjusted_results_alone() {
    assertEquals(
        ImmutableList.of("$25,000 AdjustedNetIncome Consolidated 2003-06-30 25000 agrees"),
        read("Excluding these charges, second quarter 2003 adjusted net income was $25,000."));
    assertEquals(
        ImmutableList.of("$1.1 million Revenues Consolidated 2003-06-30 1100000 not-evaluated"),
        read("Excluding freight, net sales for the second quarter of 2003 were $1.1 million."));
  }

  @Test
  void the_sales_of_a_row_are_the_row() {
    assertEquals(
        ImmutableList.of(
            "17% Valves Consolidated 2003-06-30 0.17 agrees",
            "$70,000 Valves Consolidated 2003-06-30 70000 agrees"),
        read("Net sales of valves in the second quarter of 2003 increased 17% to $70,000."));
    assertEquals(
        ImmutableList.of("$75,000 Valves Consolidated 2003-06-30 75000 not-evaluated"),
        read("Operating income of valves was $75,000 in the second quarter of 2003."));
  }

  @Test
  void an_expense_may_be_called_one() {
    assertEquals(
        ImmutableList.of(
            "$15,000 GeneralAndAdministrativeExpense Consolidated 2003-06-30 15000 agrees"),
        read("General and administrative expenses were $15,000 in the second quarter of 2003."));
  }

  @Test
  void a_change_over_a_named_figure_is_from_it() {
    assertEquals(
        ImmutableList.of(
            SALES, GROWTH, "$1.0 million Revenues Consolidated 2002-06-30 1000000 agrees"),
        read(
            "Sales for the second quarter of 2003 were $1.1 million, an increase of 10% over sales",
            "of $1.0 million for the second quarter of 2002."));
  }

  @Test
  void the_part_of_the_company_is_carried_on_to_joined_words_that_name_none() {
    assertEquals(
        ImmutableList.of(
            "$100,000 Revenues Pumps 2003-06-30 -100000 agrees",
            "20% Revenues Pumps 2003-06-30 -0.2 agrees",
            "$400,000 Revenues Pumps 2003-06-30 400000 agrees"),
        read(
            "Net sales of Pumps for the second quarter of 2003 decreased $100,000 or 20% compared",
            "to the second quarter of 2002, and net sales were $400,000."));
  }

  @Test
  void a_part_named_in_joined_words_goes_before_the_one_carried_on() {
    assertEquals(
        ImmutableList.of(
            "$400,000 Revenues Pumps 2003-06-30 400000 agrees",
            "$90,000 OperatingIncomeLoss Head office 2003-06-30 -90000 agrees"),
        read(
            "Net sales of Pumps for the second quarter of 2003 were $400,000, and the operating loss",
            "of the Head office was $90,000."));
  }
}
