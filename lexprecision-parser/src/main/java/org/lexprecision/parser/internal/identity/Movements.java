package org.lexprecision.parser.internal.identity;

import java.util.List;
import java.util.Optional;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.row.RowDraft;

/**
 * What moves a balance from one day to another: "Sales" between the assets under management at the
 * beginning and at the end are no revenue.
 */
public final class Movements {

  private Movements() {}

  /** Gives such rows of a table items of their own words. */
  public static void tell(List<RowDraft> rows) {
    for (int at = 1; at < rows.size(); at++) {
      RowDraft row = rows.get(at);
      boolean sales =
          row.measure.item().equals(LineItems.REVENUES)
              && row.time.filter(time -> !time.isInstant()).isPresent();
      if (sales && isFramed(rows, at, row.time.orElseThrow())) {
        String words = Captions.withoutMarks(row.caption());
        row.measure = row.measure.renamed(Captions.named(words), words);
      }
    }
  }

  /** Whether the nearest balances above and below are those at which a period begins and ends. */
  private static boolean isFramed(List<RowDraft> rows, int at, Period time) {
    return balance(rows, at, -1)
            .filter(opening -> opening.lastDay().plusDays(1).equals(time.start()))
            .isPresent()
        && balance(rows, at, 1)
            .filter(closing -> closing.lastDay().equals(time.lastDay()))
            .isPresent();
  }

  private static Optional<Period> balance(List<RowDraft> rows, int from, int step) {
    for (int at = from + step; at >= 0 && at < rows.size(); at += step) {
      Optional<Period> time = rows.get(at).time;
      if (time.filter(Period::isInstant).isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }
}
