package org.lexprecision.parser.internal.statement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lexprecision.Basis;
import org.lexprecision.Company;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Tells the net income of the company's own owners from that of all owners.
 *
 * <p>Where others hold a part of a subsidiary, "Net income" is that of all owners, and what the
 * company itself earned is the net income attributable to it; where nobody else does, the two are
 * one and "Net income" is the company's. What holders of preferred stock leave of it to those of
 * common stock is a third.
 */
final class OwnersIncome {

  private static final String ATTRIBUTABLE = "net income attributable to ";
  private static final Wording COMMON = Wording.of("\\bcommon\\b");
  private static final Wording OWN = Wording.of("\\b(?:attributable|available|applicable)\\b");

  private final String company;

  OwnersIncome(Company company) {
    String name = Captions.normalized(company.name());
    this.company = Splitter.on(' ').splitToList(name).get(0);
  }

  /** Asks whether a caption names a net income without saying whose it is. */
  static boolean isPlain(String caption) {
    return !OWN.isIn(caption);
  }

  /** Gives the rows of a table that are net income the item of its owners. */
  void tell(List<RowDraft> rows) {
    rows.forEach(this::nameOwn);
    boolean shared =
        rows.stream().anyMatch(row -> row.measure.item().equals(LineItems.NONCONTROLLING_INCOME));
    nameCommon(rows, shared);
    ImmutableList<RowDraft> incomes =
        rows.stream()
            .filter(row -> row.measure.item().equals(LineItems.NET_INCOME))
            .filter(row -> row.basis == Basis.REPORTED)
            .collect(ImmutableList.toImmutableList());
    if (shared && incomes.stream().anyMatch(row -> !isPlain(row.caption()))) {
      for (RowDraft row : incomes) {
        if (isPlain(row.caption())) {
          row.measure = new Measure(LineItems.PROFIT_LOSS, Count.MONEY, true, row.measure.basis());
        }
      }
    }
  }

  /**
   * Behind the company's net income, one available to common stockholders is what preferred ones
   * leave of it.
   */
  private static void nameCommon(List<RowDraft> rows, boolean shared) {
    boolean preceded = false;
    for (RowDraft row : rows) {
      if (row.measure.item().equals(LineItems.NET_INCOME) && row.basis == Basis.REPORTED) {
        if (preceded && COMMON.isIn(row.caption())) {
          row.measure =
              new Measure(
                  LineItems.NET_INCOME_AVAILABLE_TO_COMMON, Count.MONEY, true, row.measure.basis());
        }
        preceded |= !shared || !isPlain(row.caption());
      }
    }
  }

  /** "Net income attributable to Acme Corp." is Acme's. */
  private void nameOwn(RowDraft row) {
    if (row.measure.known() || row.measure.count() != Count.MONEY || company.isEmpty()) {
      return;
    }
    String words = Captions.normalized(row.caption()) + " ";
    if (words.startsWith(ATTRIBUTABLE + company + " ")) {
      row.measure = new Measure(LineItems.NET_INCOME, Count.MONEY, true, row.measure.basis());
    }
  }
}
