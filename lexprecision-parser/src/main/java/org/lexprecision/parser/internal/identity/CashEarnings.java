package org.lexprecision.parser.internal.identity;

import java.util.List;
import org.lexprecision.Balance;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;

/**
 * What publishers, broadcasters and cable companies called "Operating cash flow": what sales leave
 * before depreciation, a line on the way to the income and no cash that operations provided.
 */
public final class CashEarnings {

  private CashEarnings() {}

  /** Takes rows on the way from revenue to income for no figures of the cash flow statement. */
  public static void tell(List<RowDraft> rows, StatementKind kind) {
    boolean earned = false;
    for (int at = 0; at < rows.size(); at++) {
      RowDraft row = rows.get(at);
      if (isCash(row)
          && earned
          && rows.subList(at, rows.size()).stream().anyMatch(CashEarnings::isIncome)) {
        String caption = Captions.withoutMarks(row.caption());
        row.statement = kind;
        row.measure =
            new Measure(
                LineItems.flow(Captions.named(caption), caption, Balance.CREDIT),
                Count.MONEY,
                false,
                row.measure.basis());
      }
      earned |= row.measure.item().equals(LineItems.REVENUES);
    }
  }

  private static boolean isCash(RowDraft row) {
    return row.measure.item().equals(LineItems.OPERATING_CASH_FLOW)
        && Captions.normalized(row.caption()).startsWith("operating cash flow");
  }

  private static boolean isIncome(RowDraft row) {
    return row.measure.item().equals(LineItems.OPERATING_INCOME)
        || row.measure.item().equals(LineItems.NET_INCOME);
  }
}
