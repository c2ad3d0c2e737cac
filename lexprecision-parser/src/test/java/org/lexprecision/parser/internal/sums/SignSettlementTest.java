package org.lexprecision.parser.internal.sums;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.each;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;

/** The sense of printed signs, told by the sums in which they stand. */
class SignSettlementTest {

  private static String signed(Fact fact) {
    return fact.item().id() + " " + fact.figure().amount().stripTrailingZeros().toPlainString();
  }

  @Test
  void a_cost_that_a_reconciliation_takes_away_is_a_cost() {
    assertEquals(
        List.of(
            "SegmentOperatingIncome 419000000",
            "CorporateExpensesNet 221000000",
            "RestructuringCharges 8000000",
            "OperatingIncomeLoss 190000000"),
        each(
            read(
                words("Reconciliation of segment income (in millions)"),
                table(
                    "|Three months ended March 31, 2020",
                    "Segment operating income|419",
                    "Corporate expenses, net|221",
                    "Restructuring costs|8",
                    "Total operating income|190")),
            SignSettlementTest::signed));
  }

  @Test
  void a_statement_that_stands_in_a_reconciliation_deducts_its_costs() {
    assertEquals(
        List.of(
            "OperatingIncomeLoss 100000000",
            "OtherNonoperatingIncomeExpense 10000000",
            "IncomeLossBeforeIncomeTaxes 110000000",
            "IncomeTaxExpenseBenefit 30000000",
            "NetIncomeLoss 80000000"),
        each(
            read(
                words("Reconciliation of Non-GAAP to GAAP Results (in millions)"),
                table(
                    "|Three months ended March 31, 2020",
                    "|As Reported",
                    "Operating income|100",
                    "Other income and expense|10",
                    "Income before provision for income taxes|110",
                    "Provision for income taxes|30",
                    "Net income|80")),
            SignSettlementTest::signed));
  }

  @Test
  void a_reconciliation_that_goes_up_adds_costs_back() {
    assertEquals(
        List.of(
            "NetIncomeLoss 80000000",
            "IncomeTaxExpenseBenefit 30000000",
            "InterestExpense 5000000",
            "Ebitda 115000000"),
        each(
            read(
                words("Reconciliation of Net Income to EBITDA (in millions)"),
                table(
                    "|Three months ended March 31, 2020",
                    "Net income|80",
                    "Provision for income taxes|30",
                    "Interest expense|5",
                    "EBITDA|115")),
            SignSettlementTest::signed));
  }

  @Test
  void what_is_printed_negative_behind_less_is_a_positive_amount_to_deduct() {
    assertEquals(
        List.of(
            "TotalDebtGross 50000000",
            "CashAndCashEquivalentsAtCarryingValue 8000000",
            "NetDebt 42000000"),
        each(
            read(
                words("Net Debt (in millions)"),
                table(
                    "|March 31, 2020",
                    "Total debt, gross|50",
                    "Less cash and cash equivalents|(8)",
                    "Net debt|42")),
            SignSettlementTest::signed));
  }

  @Test
  void a_reconciliation_of_operating_income_takes_other_income_in() {
    assertEquals(
        List.of(
            "OperatingIncomeLoss 80000000",
            "DepreciationAndAmortization 30000000",
            "OtherNonoperatingIncomeExpense 5000000",
            "Ebitda 115000000"),
        each(
            read(
                words("Reconciliation of Operating Income to EBITDA (in millions)"),
                table(
                    "|Three months ended March 31, 2020",
                    "Operating income|80",
                    "Depreciation and amortization|30",
                    "Other income|5",
                    "EBITDA|115")),
            SignSettlementTest::signed));
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
            SignSettlementTest::signed));
  }
}
