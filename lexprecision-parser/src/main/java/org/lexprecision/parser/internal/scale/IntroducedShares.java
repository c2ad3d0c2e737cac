package org.lexprecision.parser.internal.scale;

import java.util.List;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.row.TableTitle;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Rows of a table that a sentence before it says is of what may become shares: "The following
 * potentially dilutive securities were excluded" over options, restricted stock units and warrants,
 * none of which is money.
 */
public final class IntroducedShares {

  private static final Wording SHARES = Wording.listed(IntroducedShares.class, "introduced shares");

  private IntroducedShares() {}

  /**
   * Gives the rows of such a table the count of shares, unless one of them is known to be money or
   * bears a sign of it.
   *
   * @param lead the words before the table, which end in the sentence that introduces it
   */
  public static void tell(List<RowDraft> rows, String lead) {
    if (SHARES.isIn(TableTitle.lastSentence(lead))
        && rows.stream().allMatch(IntroducedShares::mayCount)) {
      rows.stream()
          .filter(row -> row.measure.count() == Count.MONEY)
          .forEach(row -> row.measure = row.measure.counting(Count.SHARES));
    }
  }

  private static boolean mayCount(RowDraft row) {
    boolean money = row.measure.count() == Count.MONEY;
    return !row.isSigned()
        && !row.hasPercents()
        && (row.measure.count() == Count.SHARES || (money && !row.measure.known()));
  }
}
