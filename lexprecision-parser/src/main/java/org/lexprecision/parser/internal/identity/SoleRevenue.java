package org.lexprecision.parser.internal.identity;

import java.util.List;
import org.lexprecision.Balance;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/**
 * The revenue of a company that has one kind of it and prints no total: "Royalty revenue" at the
 * top of a statement of operations.
 */
public final class SoleRevenue {

  private static final Wording REVENUE = Wording.listed(SoleRevenue.class, "revenue");
  private static final Wording COST = Wording.listed(SoleRevenue.class, "names a cost");

  private SoleRevenue() {}

  /** Gives the one row of revenue above the first cost the item of all revenue. */
  public static void tell(List<RowDraft> rows) {
    if (rows.isEmpty()
        || rows.stream().anyMatch(row -> row.measure.item().equals(LineItems.REVENUES))
        || rows.stream().noneMatch(row -> row.measure.item().equals(LineItems.NET_INCOME))) {
      return;
    }
    RowDraft first = rows.get(0);
    boolean alone = rows.size() > 1 && isCost(rows.get(1)) && REVENUE.isIn(first.caption());
    if (alone
        && first.statement == StatementKind.OPERATIONS
        && first.measure.count() == Count.MONEY
        && !first.measure.known()
        && !isCost(first)) {
      first.measure = Measure.of(LineItems.REVENUES, Count.MONEY);
    }
  }

  /** Asks whether a row shows what something costs. */
  static boolean isCost(RowDraft row) {
    return row.measure.item().balance() == Balance.DEBIT || COST.isIn(row.caption());
  }
}
