package org.lexprecision.parser.internal.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Tells the equity of all owners from that of the company's own: "Total equity" behind "Total
 * stockholders' equity" and what others hold in subsidiaries is both together.
 */
public final class OwnersEquity {

  private static final LineItem OF_ALL =
      LineItems.find("StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest")
          .orElseThrow();
  private static final String OF_OTHERS = "MinorityInterestBalance";

  /** "Total Acme Corp. shareholders' equity", in the words that captions are reduced to. */
  private static final Wording OF_COMPANY =
      Wording.of(
          "^total (?!liability|other|noncontrolling)(?:(?!and )\\S{1,20} ){1,6}stockholder (?:equity|deficit|investment|deficiency)$");

  private OwnersEquity() {}

  /** Gives the equity behind the company's own and the others' the item of all owners. */
  public static void tell(List<RowDraft> rows) {
    @Nullable RowDraft own = null;
    boolean shared = false;
    for (RowDraft row : rows) {
      if (isOfCompany(row)) {
        row.measure =
            new Measure(LineItems.STOCKHOLDERS_EQUITY, Count.MONEY, true, row.measure.basis());
      }
      LineItem item = row.measure.item();
      shared |= item.id().equals(OF_OTHERS);
      if (item.equals(LineItems.STOCKHOLDERS_EQUITY)) {
        if (own != null && shared) {
          row.measure = new Measure(OF_ALL, Count.MONEY, true, row.measure.basis());
        }
        own = own == null ? row : own;
      }
    }
  }

  private static boolean isOfCompany(RowDraft row) {
    return !row.measure.known()
        && row.measure.count() == Count.MONEY
        && row.statement == StatementKind.BALANCE_SHEET
        && OF_COMPANY.isIn(Captions.normalized(row.caption()));
  }
}
