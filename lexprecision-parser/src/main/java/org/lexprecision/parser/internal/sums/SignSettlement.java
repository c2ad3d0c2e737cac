package org.lexprecision.parser.internal.sums;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lexprecision.Balance;
import org.lexprecision.StatementKind;
import org.lexprecision.Stock;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Settles which printed signs are those of their items, from the sums in which they stand.
 *
 * <p>A deduction that is printed as a negative number and added is turned, so that an expense is
 * positive however it was printed. In a reconciliation and a statement of cash flows expenses are
 * added back and gains taken away; balances are of one side or the other wherever they stand.
 */
public final class SignSettlement {

  private static final Wording LESS = Wording.listed(SignSettlement.class, "less");
  private static final ImmutableSet<String> PAYMENTS = ImmutableSet.of("CapitalExpenditures");
  private static final ImmutableSet<String> SALES = ImmutableSet.of("Revenues", "GrossProfit");

  /** The results in the order of a statement of operations, each with fewer costs to come. */
  private static final ImmutableList<String> RESULTS =
      ImmutableList.of(
          "Revenues",
          "GrossProfit",
          "AdjustedEbitda",
          "Ebitda",
          "OperatingIncomeLoss",
          "IncomeLossBeforeIncomeTaxes",
          "IncomeLossFromContinuingOperations",
          "IncomeLossBeforeCumulativeEffectOfChangeInAccountingPrinciple",
          "ProfitLoss",
          "NetIncomeLoss");

  /** What a statement of operations takes in only behind operating income. */
  private static final ImmutableSet<String> NONOPERATING =
      ImmutableSet.of(
          "InterestExpense",
          "InterestExpenseNet",
          "InterestIncome",
          "InterestAndOtherIncome",
          "InterestAndOtherExpense",
          "OtherNonoperatingIncomeExpense",
          "OtherNonoperatingExpense",
          "GainOnSaleOfSecurities",
          "IncomeLossFromEquityMethodInvestments",
          "IncomeTaxExpenseBenefit");

  private static final int FEWEST_COSTS = 3;

  private SignSettlement() {}

  /**
   * Turns the rows of a table that are printed against the sense of their items.
   *
   * <p>The outermost sums come first: where a total is turned, its parts are printed like it. Where
   * no sum tells, "Less" before a negative number says the same as the number's sign, as does the
   * name of a payment.
   */
  public static void settle(List<RowDraft> rows, List<Equation> equations) {
    Set<RowDraft> settled = new HashSet<>();
    rows.stream().filter(row -> row.turned).forEach(settled::add);
    for (Equation equation : Lists.reverse(equations)) {
      int whole = equation.total().turned ? -1 : 1;
      for (int at = 0; at < equation.parts().size(); at++) {
        RowDraft part = equation.parts().get(at);
        if (part.measure.count() == Count.MONEY && settled.add(part)) {
          part.turned = sense(equation, at) * whole < 0;
        }
      }
    }
    for (RowDraft row : rows) {
      if (row.measure.count() == Count.MONEY
          && (LESS.isIn(row.caption()) || PAYMENTS.contains(row.measure.item().id()))
          && !settled.contains(row)) {
        row.turned = row.values.stream().allMatch(value -> value.signed().signum() <= 0);
      }
    }
    List<RowDraft> costs = rows.stream().filter(SignSettlement::isOperatingCost).toList();
    if (costs.size() >= FEWEST_COSTS && costs.stream().allMatch(SignSettlement::isNegative)) {
      // where all costs are printed as what is taken away, no sum need tell it of each
      costs.forEach(row -> row.turned = true);
    }
  }

  private static boolean isOperatingCost(RowDraft row) {
    return row.statement == StatementKind.OPERATIONS
        && row.measure.count() == Count.MONEY
        && row.measure.known()
        && row.measure.item().balance() == Balance.DEBIT
        && !NONOPERATING.contains(row.measure.item().id());
  }

  private static boolean isNegative(RowDraft row) {
    return row.values.stream()
        .filter(value -> value.token.suffix() != TokenValue.Suffix.PERCENT)
        .allMatch(value -> value.signed().signum() <= 0);
  }

  /** 1 where a part enters the sum as its item does, -1 where it does the opposite. */
  private static int sense(Equation equation, int at) {
    return expected(equation, at) * equation.signs().get(at);
  }

  /** The sign with which the item itself enters the sum; 0 if nothing is known of it. */
  private static int expected(Equation equation, int at) {
    RowDraft total = equation.total();
    RowDraft part = equation.parts().get(at);
    if (LESS.isIn(part.caption())) {
      return -1;
    }
    String id = part.measure.item().id();
    boolean stands = part.measure.item() instanceof Stock;
    boolean addsBack =
        !stands
            && (total.statement == StatementKind.RECONCILIATION
                || total.statement == StatementKind.CASH_FLOW
                || total.measure.item().id().endsWith("Ebitda"))
            && !deductsCosts(equation);
    if (addsBack && PAYMENTS.contains(id)) {
      return -1;
    }
    Balance balance = part.measure.item().balance();
    Balance sum = total.measure.item().balance();
    if (stands && sum == Balance.NONE) {
      // "Net debt" is of the side of the debt it begins with
      sum = equation.parts().get(0).measure.item().balance();
    }
    if (balance == Balance.NONE) {
      return 0;
    }
    if (addsBack && balance == Balance.DEBIT && equation.signs().get(at) < 0) {
      // printed as a cost is, and taken away, where others are added back
      return -1;
    }
    if (addsBack && !isYetToCome(equation, id)) {
      return balance == Balance.DEBIT || at == 0 || RESULTS.contains(id) ? 1 : -1;
    }
    return sum == Balance.NONE ? 0 : balance == sum ? 1 : -1;
  }

  /** Asks whether a reconciliation begins with a result that the item is not yet part of. */
  private static boolean isYetToCome(Equation equation, String id) {
    int from = RESULTS.indexOf(equation.parts().get(0).measure.item().id());
    return from >= 0 && from <= RESULTS.indexOf("OperatingIncomeLoss") && NONOPERATING.contains(id);
  }

  /** Whether a sum goes down a statement of operations, as one that stands in a reconciliation. */
  private static boolean deductsCosts(Equation equation) {
    String from = equation.parts().get(0).measure.item().id();
    int to = RESULTS.indexOf(equation.total().measure.item().id());
    return to < 0 ? SALES.contains(from) : RESULTS.indexOf(from) >= 0 && RESULTS.indexOf(from) < to;
  }
}
