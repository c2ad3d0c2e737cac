package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.row;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which printed signs are those of their items. */
class SignsTest {

  private static final String RECONCILIATION = words("Reconciliation of segment income");
  private static final String MILLIONS = words("(In millions)");

  @Test
  void a_cost_that_a_reconciliation_takes_away_is_a_cost() {
    String bridge =
        table(
            "|Quarter ended March 31,^2",
            "|2000|1999",
            "Segment operating income|419|230",
            "Corporate expenses, net|221|103",
            "Restructuring costs|8|7",
            "Total operating income|190|120");
    assertEquals(
        List.of(
            "RestructuringCharges quarter ended March 31, 2000 8000000 USD",
            "RestructuringCharges quarter ended March 31, 1999 7000000 USD"),
        row("Restructuring costs", RECONCILIATION, MILLIONS, bridge));
  }

  @Test
  void interest_of_a_note_is_an_expense_though_its_sum_is_an_income() {
    assertEquals(
        List.of(
            "InterestIncome 32000000",
            "InterestExpense 16000000",
            "OtherNonoperatingIncomeExpense -6000000",
            "InterestAndOtherIncome 10000000"),
        each(
            read(
                words("Interest and other income (in millions)"),
                table(
                    "|Three months ended March 31, 2020",
                    "Interest income|32",
                    "Interest expense|(16)",
                    "Other income (expense), net|(6)",
                    "Interest and other income (expense), net|10")),
            SignsTest::signed));
  }
}
