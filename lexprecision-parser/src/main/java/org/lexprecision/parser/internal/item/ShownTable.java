package org.lexprecision.parser.internal.item;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;

/**
 * A table of a document by what it shows.
 *
 * @param ordinal its ordinal in the document, from 1
 * @param kind the kind of statement it was taken for
 * @param titled whether its title says that it is such a statement
 * @param title its title
 * @param titles the words of its title that say what it shows, the last first
 * @param facts its figures
 */
public record ShownTable(
    int ordinal,
    StatementKind kind,
    boolean titled,
    String title,
    ImmutableList<String> titles,
    ImmutableList<Fact> facts) {

  private static final ImmutableSet<String> RESULTS =
      ImmutableSet.of(
          "IncomeTaxExpenseBenefit", "IncomeLossBeforeIncomeTaxes", "OperatingIncomeLoss");

  /** So many standard items are a statement. */
  private static final int ENOUGH = 6;

  /** Asks whether a figure is the company's, as reported, of a period. */
  static boolean isCompanys(Fact fact) {
    return fact.segment().isConsolidated()
        && fact.basis() == Basis.REPORTED
        && fact.period().isPresent();
  }

  /** Asks whether its title says that it is one of the statements of a company. */
  boolean isStatement() {
    return titled && kind.isPrimary();
  }

  private static long standard(Set<String> items) {
    return items.stream().filter(id -> LineItems.find(id).isPresent()).count();
  }

  /** Asks whether it shows the lines by which a whole statement is known. */
  boolean isWhole() {
    ImmutableSet<String> items =
        facts.stream()
            .filter(ShownTable::isCompanys)
            .map(fact -> fact.item().id())
            .collect(ImmutableSet.toImmutableSet());
    return switch (kind) {
      case OPERATIONS ->
          (items.contains("NetIncomeLoss") || items.contains("ProfitLoss"))
              && (RESULTS.stream().anyMatch(items::contains) || standard(items) >= ENOUGH);
      case BALANCE_SHEET ->
          items.contains("Assets") && items.contains("LiabilitiesAndStockholdersEquity");
      case CASH_FLOW ->
          items.contains("NetCashProvidedByUsedInOperatingActivities")
              && items.contains("NetCashProvidedByUsedInInvestingActivities");
      default -> false;
    };
  }
}
