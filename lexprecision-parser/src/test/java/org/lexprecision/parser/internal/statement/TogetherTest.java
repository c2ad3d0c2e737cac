package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.each;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;

/** Rows of different tables beside each other. */
class TogetherTest {

  private static final String DAYS = "|March 31, 2020|December 31, 2019";
  private static final String QUARTERS =
      "|Three months ended March 31, 2020|Three months ended March 31, 2019";

  private static String shown(Fact fact) {
    return fact.item().id() + " " + fact.figure().amount().toPlainString();
  }

  @Test
  void rows_of_one_name_that_contradict_each_other_are_what_their_titles_say() {
    assertEquals(
        List.of(
            "MarineOutstandingLoans 8120",
            "MarineOutstandingLoans 7605",
            "MarineLoansPastDue 412",
            "MarineLoansPastDue 377"),
        each(
            read(
                words("Outstanding loans"),
                table(DAYS, "Marine|8,120|7,605"),
                words("Loans past due"),
                table(DAYS, "Marine|412|377")),
            TogetherTest::shown));
  }

  @Test
  void a_name_stays_with_the_rows_that_most_tables_agree_on() {
    assertEquals(
        List.of("Backlog 8120", "Backlog 7605", "Backlog 8120", "BacklogBoats 412"),
        each(
            read(
                words("Highlights"),
                table(DAYS, "Backlog|8,120|7,605"),
                words("Summary"),
                table("|March 31, 2020", "Backlog|8,120"),
                words("Boats"),
                table("|March 31, 2020", "Backlog|412")),
            TogetherTest::shown));
  }

  @Test
  void one_slip_among_figures_that_agree_makes_no_other_thing() {
    assertEquals(
        List.of("Backlog 8120", "Backlog 7605", "Backlog 8120", "Backlog 7650"),
        each(
            read(
                words("Highlights"),
                table(DAYS, "Backlog|8,120|7,605"),
                words("Orders"),
                table(DAYS, "Backlog|8,120|7,650")),
            TogetherTest::shown));
  }

  @Test
  void a_cost_that_is_printed_as_taken_away_is_the_cost() {
    assertEquals(
        List.of(
            "InterestExpense 335",
            "InterestExpense 319",
            "InterestExpense 335",
            "InterestExpense 319"),
        each(
            read(
                words("Costs of the quarter"),
                table(QUARTERS, "Interest expense|335|319"),
                words("Below the line"),
                table(QUARTERS, "Interest expense|(335)|(319)")),
            TogetherTest::shown));
  }

  @Test
  void the_statement_of_the_whole_is_the_companys_though_a_table_of_a_part_comes_first() {
    assertEquals(
        List.of(
            "Boats Revenues 512",
            "Boats OperatingIncomeLoss 88",
            "Consolidated Revenues 812",
            "Consolidated OperatingIncomeLoss 120"),
        each(
            read(
                words("Boats Segment (in millions)"),
                table("|Three months ended March 31, 2020", "Net sales|512", "Operating income|88"),
                words("Consolidated Statements of Income (in millions)"),
                table(
                    "|Three months ended March 31, 2020", "Net sales|812", "Operating income|120")),
            fact ->
                fact.segment().name()
                    + " "
                    + fact.item().id()
                    + " "
                    + fact.figure().amount().movePointLeft(6).toBigInteger()));
  }

  @Test
  void a_note_on_the_scale_excepts_the_rows_it_names() {
    assertEquals(
        List.of("TimeCharterEquivalentRevenues 70888000", "DailyTimeCharterRate 56984"),
        each(
            read(
                words("Results (in thousands of U.S. dollars, except days and daily figures)"),
                table(
                    "|Three months ended March 31, 2020",
                    "Time charter equivalent revenues|70,888",
                    "Daily time charter rate|56,984")),
            TogetherTest::shown));
  }

  @Test
  void rows_above_the_first_sign_of_money_are_counts() {
    assertEquals(
        List.of("ContainersWashed 1204 pure", "ContainersKept 388 pure", "CostPerContainer 18 USD"),
        each(
            read(
                words("Operating metrics"),
                table(
                    "|Three months ended March 31, 2020",
                    "Containers washed|1,204",
                    "Containers kept|388",
                    "Cost per container|$18")),
            fact -> shown(fact) + " " + fact.figure().unit()));
  }

  @Test
  void sales_that_move_a_balance_are_no_revenue() {
    assertEquals(
        List.of(
            "BalanceAtDecember312019 900",
            "Sales 40",
            "Redemptions -30",
            "BalanceAtMarch312020 910"),
        each(
            read(
                words("Assets under management"),
                table(
                    "|Total",
                    "Balance at December 31, 2019|$900",
                    "Sales|40",
                    "Redemptions|(30)",
                    "Balance at March 31, 2020|$910")),
            TogetherTest::shown));
  }
}
