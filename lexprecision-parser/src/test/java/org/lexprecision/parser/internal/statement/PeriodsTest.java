package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.each;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The periods of whole tables, where more than a column's own header tells them. */
class PeriodsTest {

  private static final String SALES =
      table(
          "(in millions)|Three months ended^2",
          "|March 29, 2020|March 31, 2019",
          "Net sales|60|50",
          "Net income|6|5");

  @Test
  void a_numbered_quarter_ends_where_columns_do_not_on_a_day_of_the_text() {
    String quarters = table("|2020|2019", "|Qtr 1|Qtr 1", "Net income|6|5");

    assertEquals(
        List.of("NetIncomeLoss 2019-12-30..2020-03-29 6", "NetIncomeLoss 2018-12-31..2019-03-31 5"),
        each(
                read(
                    words("As of April 1, 2020 all plants were open."),
                    words("Statements of Operations"),
                    SALES,
                    words("EBITDA reconciliation (in millions)"),
                    quarters),
                Printed::dated)
            .subList(4, 6));
  }

  @Test
  void cash_at_either_end_of_a_period_is_a_balance_of_that_moment() {
    assertEquals(
        List.of(
            "CashPeriodIncreaseDecrease 2020-01-01..2020-03-31 3",
            "CashAndCashEquivalentsAtCarryingValue 2019-12-31 19",
            "CashAndCashEquivalentsAtCarryingValue 2020-03-31 22"),
        each(
            read(
                words("Statements of Cash Flows (in millions)"),
                table(
                    "|Three months ended March 31, 2020",
                    "Net change in cash|3",
                    "Cash and cash equivalents:",
                    "Beginning|19",
                    "Ending|22")),
            Printed::dated));
  }

  @Test
  void a_year_to_date_beside_quarters_ends_with_the_last_of_them() {
    assertEquals(
        List.of(
            "CapitalExpenditures 2019-01-01..2019-03-31 36",
            "CapitalExpenditures 2019-04-01..2019-06-30 43",
            "CapitalExpenditures 2019-07-01..2019-09-30 58",
            "CapitalExpenditures 2019-10-01..2019-12-31 48",
            "CapitalExpenditures 2019-01-01..2019-12-31 185",
            "CapitalExpenditures 2020-01-01..2020-03-31 15"),
        each(
                read(
                    words("Statements of Operations for the three months ended March 31, 2020"),
                    table("|2020|2019", "Net sales|60|50", "Net income|6|5"),
                    words("Spending"),
                    table(
                        "|2019^5|2020",
                        "|Q1|Q2|Q3|Q4|YTD|Q1",
                        "Capital expenditures|36|43|58|48|185|15")),
                Printed::dated)
            .subList(4, 10));
  }

  @Test
  void the_day_behind_the_word_date_is_that_of_the_release() {
    for (String date : List.of("Date: April 29, 2020", "Dated April 29, 2020", "April 29, 2020")) {
      assertEquals(
          Optional.of(LocalDate.of(2020, 4, 29)),
          read(words("News Release"), words(date), words("Statements of Operations"), SALES)
              .released(),
          date);
    }
  }
}
