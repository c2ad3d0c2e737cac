package org.lexprecision.parser.internal.item;

import org.lexprecision.DayAverage;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Ratio;
import org.lexprecision.Stock;

/** The makers of items that no catalogue knows. */
public final class Extensions {

  private Extensions() {}

  /** Returns an extension that is of the same kind as another item. */
  public static LineItem like(LineItem item, String id, String label) {
    String words = label.strip();
    if (item instanceof Stock) {
      return LineItems.stock(id, words, item.balance());
    }
    if (item instanceof DayAverage) {
      return LineItems.dayAverage(id, words, item.balance());
    }
    return item instanceof Ratio
        ? LineItems.ratio(id, words)
        : LineItems.flow(id, words, item.balance());
  }
}
