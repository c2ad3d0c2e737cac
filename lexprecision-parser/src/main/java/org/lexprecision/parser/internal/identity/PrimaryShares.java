package org.lexprecision.parser.internal.identity;

import java.util.List;
import java.util.Locale;
import org.lexprecision.Balance;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.ShareItems;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.sums.Equation;
import org.lexprecision.parser.internal.unit.Count;

/**
 * Tells apart the shares of a computation of earnings per share: those outstanding, from which it
 * starts, and those at which it arrives.
 *
 * <p>Diluted shares are a sum: what it starts from are the shares outstanding, though they stand
 * under "Diluted". Where primary earnings per share stand beside fully diluted ones (APB Opinion
 * 15, before 1998), both are other measures than what is basic and diluted since: primary shares
 * too have equivalents of shares in them.
 */
public final class PrimaryShares {

  private static final LineItem AVERAGE_FULLY_DILUTED =
      LineItems.dayAverage(
          "WeightedAverageNumberOfFullyDilutedSharesOutstanding",
          "Weighted average shares outstanding, fully diluted",
          Balance.NONE);

  private static final LineItem EPS_FULLY_DILUTED =
      LineItems.ratio("EarningsPerShareFullyDiluted", "Earnings (loss) per share, fully diluted");

  private PrimaryShares() {}

  public static void settle(List<RowDraft> rows, List<Equation> equations) {
    for (Equation equation : equations) {
      RowDraft first = equation.parts().get(0);
      LineItem item = first.measure.item();
      if (!names(first.caption(), "dilut")
          && !names(first.caption(), "primary")
          && (item.equals(LineItems.AVERAGE_SHARES_DILUTED)
              || item.equals(ShareItems.AVERAGE_PRIMARY))) {
        first.measure = Measure.of(LineItems.AVERAGE_SHARES_BASIC, Count.SHARES);
      }
      if (equation.total().measure.item().equals(LineItems.NET_INCOME_DILUTED)) {
        equation.parts().stream()
            .filter(part -> !part.measure.known())
            .forEach(PrimaryShares::dilutes);
      }
    }
    if (rows.stream().anyMatch(row -> names(row, "primary"))) {
      rows.stream().filter(row -> names(row, "fully diluted")).forEach(PrimaryShares::fully);
    }
  }

  /** What is added back where it dilutes adds up over time no more than what it is added to. */
  private static void dilutes(RowDraft row) {
    Measure flow = row.measure;
    row.measure =
        new Measure(
            LineItems.ratio(flow.item().id(), flow.item().label()),
            flow.count(),
            false,
            flow.basis());
  }

  private static void fully(RowDraft row) {
    LineItem item = row.measure.item();
    if (item.equals(LineItems.AVERAGE_SHARES_DILUTED)) {
      row.measure = Measure.of(AVERAGE_FULLY_DILUTED, Count.SHARES);
    } else if (item.equals(LineItems.EPS_DILUTED)) {
      row.measure = Measure.of(EPS_FULLY_DILUTED, Count.PER_SHARE);
    }
  }

  private static boolean names(RowDraft row, String form) {
    return names(row.caption(), form)
        || (!row.groups.isEmpty() && names(row.groups.get(0), form))
        || names(row.group(), form);
  }

  private static boolean names(String words, String form) {
    return words.toLowerCase(Locale.ROOT).contains(form);
  }
}
