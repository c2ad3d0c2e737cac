package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lexprecision.Balance;
import org.lexprecision.StatementKind;

/**
 * Settles which printed signs are those of their items, from the sums in which they stand.
 *
 * <p>A deduction that is printed as a negative number and added is turned, so that an expense is
 * positive however it was printed. In a reconciliation and a statement of cash flows expenses are
 * added back and gains taken away.
 */
final class Signs {

  private static final ImmutableSet<String> PAYMENTS = ImmutableSet.of("CapitalExpenditures");

  /** What a statement begins with that deducts its expenses, wherever it is printed. */
  private static final ImmutableSet<String> FROM_SALES = ImmutableSet.of("Revenues", "GrossProfit");

  private static final ImmutableSet<String> RESULTS =
      ImmutableSet.of(
          "Revenues",
          "GrossProfit",
          "OperatingIncomeLoss",
          "IncomeLossBeforeIncomeTaxes",
          "IncomeLossFromContinuingOperations",
          "IncomeLossBeforeCumulativeEffectOfChangeInAccountingPrinciple",
          "NetIncomeLoss",
          "ProfitLoss",
          "Ebitda",
          "AdjustedEbitda");

  private Signs() {}

  /** Turns the rows of a table that are printed against the sense of their items. */
  static void settle(List<Equation> equations) {
    Set<RowDraft> settled = new HashSet<>();
    for (Equation equation : equations) {
      for (int at = 0; at < equation.parts().size(); at++) {
        RowDraft part = equation.parts().get(at);
        if (part.measure.count() == Count.MONEY && settled.add(part)) {
          part.turned = expected(equation, at) * equation.signs().get(at) < 0;
        }
      }
    }
  }

  /** The sign with which the item itself enters the sum; 0 if nothing is known of it. */
  private static int expected(Equation equation, int at) {
    RowDraft total = equation.total();
    RowDraft part = equation.parts().get(at);
    String id = part.measure.item().id();
    boolean addsBack =
        !FROM_SALES.contains(equation.parts().get(0).measure.item().id())
            && (total.statement == StatementKind.RECONCILIATION
                || total.statement == StatementKind.CASH_FLOW
                || total.measure.item().id().endsWith("Ebitda"));
    if (addsBack && PAYMENTS.contains(id)) {
      return -1;
    }
    Balance balance = part.measure.item().balance();
    Balance sum = total.measure.item().balance();
    if (balance == Balance.NONE) {
      return 0;
    }
    if (addsBack) {
      return balance == Balance.DEBIT || at == 0 || RESULTS.contains(id) ? 1 : -1;
    }
    return sum == Balance.NONE ? 0 : balance == sum ? 1 : -1;
  }
}
