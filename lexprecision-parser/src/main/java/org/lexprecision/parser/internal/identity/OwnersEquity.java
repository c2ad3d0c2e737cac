package org.lexprecision.parser.internal.identity;

import java.util.List;
import java.util.regex.Matcher;
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
  private static final Wording OF_COMPANY = Wording.listed(OwnersEquity.class, "of company");

  private OwnersEquity() {}

  /** Gives the equity behind the company's own and the others' the item of all owners. */
  public static void tell(List<RowDraft> rows) {
    @Nullable RowDraft own = null;
    boolean shared = false;
    for (int at = 0; at < rows.size(); at++) {
      RowDraft row = rows.get(at);
      if (isOfCompany(rows, at)) {
        row.measure =
            new Measure(LineItems.STOCKHOLDERS_EQUITY, Count.MONEY, true, row.measure.basis());
      }
      LineItem item = row.measure.item();
      shared |= isOfOthers(row);
      if (item.equals(LineItems.STOCKHOLDERS_EQUITY)) {
        if (own != null && shared) {
          row.measure = new Measure(OF_ALL, Count.MONEY, true, row.measure.basis());
        }
        own = own == null ? row : own;
      }
    }
  }

  /**
   * Asks whether a row is the equity of the company that it names: it says that it is a total, or
   * what others hold comes behind it and no sum of both contradicts it.
   */
  private static boolean isOfCompany(List<RowDraft> rows, int at) {
    RowDraft row = rows.get(at);
    if (row.measure.known()
        || row.measure.count() != Count.MONEY
        || row.statement != StatementKind.BALANCE_SHEET) {
      return false;
    }
    Matcher named = OF_COMPANY.in(Captions.normalized(row.caption()));
    return named.find()
        && (named.group(1) != null
            || (at + 1 < rows.size()
                && isOfOthers(rows.get(at + 1))
                && (at + 2 == rows.size()
                    || !rows.get(at + 2).measure.item().equals(LineItems.STOCKHOLDERS_EQUITY)
                    || isSum(rows.get(at + 2), row, rows.get(at + 1)))));
  }

  private static boolean isOfOthers(RowDraft row) {
    return row.measure.item().id().equals(OF_OTHERS);
  }

  private static boolean isSum(RowDraft all, RowDraft own, RowDraft others) {
    for (RowDraft.Value value : all.values) {
      RowDraft.@Nullable Value mine = own.at(value.cell.column());
      RowDraft.@Nullable Value theirs = others.at(value.cell.column());
      if (mine != null
          && theirs != null
          && mine.signed().add(theirs.signed()).compareTo(value.signed()) != 0) {
        return false;
      }
    }
    return true;
  }
}
