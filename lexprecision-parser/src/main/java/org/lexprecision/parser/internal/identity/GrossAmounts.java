package org.lexprecision.parser.internal.identity;

import java.util.List;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;

/** Tells plant and equipment at cost from what depreciation leaves of it. */
public final class GrossAmounts {

  private static final LineItem GROSS =
      LineItems.find("PropertyPlantAndEquipmentGross").orElseThrow();

  private GrossAmounts() {}

  /** What stands right above accumulated depreciation is at cost. */
  public static void tell(List<RowDraft> rows) {
    for (int at = 0; at + 1 < rows.size(); at++) {
      RowDraft row = rows.get(at);
      if (row.measure.item().id().equals("PropertyPlantAndEquipmentNet")
          && rows.get(at + 1).measure.item().id().equals("AccumulatedDepreciation")) {
        row.measure = new Measure(GROSS, Count.MONEY, true, row.measure.basis());
      }
    }
  }
}
