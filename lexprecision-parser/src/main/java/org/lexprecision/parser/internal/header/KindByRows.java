package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.measure.BasisWords;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.Measures;
import org.lexprecision.parser.internal.row.StatementKinds;
import org.lexprecision.parser.internal.sums.Results;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/** Tells the kind of a table that has no title that tells, by what its rows measure. */
final class KindByRows {

  private static final Wording GAAP = Wording.listed(KindByRows.class, "gaap");

  private static final ImmutableSet<String> ACCEPTED =
      ImmutableSet.of(
          "NetIncomeLoss",
          "OperatingIncomeLoss",
          "NetCashProvidedByUsedInOperatingActivities",
          "NetCashProvidedByUsedInOperatingActivitiesContinuingOperations");
  private static final ImmutableSet<String> RESULTS =
      ImmutableSet.of("Revenues", "ProfitLoss", "NetIncomeLoss");

  /** What stands beside balances in data of several years alone, never in a balance sheet. */
  private static final ImmutableSet<String> EARNED =
      ImmutableSet.of("Revenues", "NetInterestIncome", "OperatingIncomeLoss");

  private static final ImmutableSet<String> NOT_ACCEPTED =
      ImmutableSet.of("Ebitda", "AdjustedEbitda", "FreeCashFlow");

  private KindByRows() {}

  static StatementKind of(HeadedTable headed, Measures measures) {
    Table table = headed.table();
    Set<String> flows = new HashSet<>();
    Set<String> stocks = new HashSet<>();
    boolean accepted = false;
    boolean adjusted = false;
    boolean discussed = headed.headers().stream().anyMatch(ColumnHeader::isChange);
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values) {
        String label = values.label().toLowerCase(Locale.ROOT);
        adjusted |= BasisWords.find(label).filter(basis -> basis != Basis.REPORTED).isPresent();
        accepted |= GAAP.isIn(label);
        discussed |= label.contains("percentage of") || label.contains("% of");
        measures.known(values.label(), false).ifPresent(known -> flows.add(known.item().id()));
        measures.known(values.label(), true).ifPresent(known -> stocks.add(known.item().id()));
      }
    }
    if ((accepted && adjusted) || isBridge(table, measures)) {
      return StatementKind.RECONCILIATION;
    }
    boolean balances =
        stocks.contains("LiabilitiesAndStockholdersEquity")
            || (stocks.contains("Assets") && stocks.size() >= 5);
    if (balances && EARNED.stream().noneMatch(flows::contains)) {
      return StatementKind.BALANCE_SHEET;
    }
    if (flows.containsAll(
        ImmutableList.of(
            "NetCashProvidedByUsedInOperatingActivities",
            "NetCashProvidedByUsedInInvestingActivities",
            "NetCashProvidedByUsedInFinancingActivities"))) {
      return StatementKind.CASH_FLOW;
    }
    if (StatementKinds.isOfComprehensiveIncome(headed.title().text())
        && flows.contains("OperatingIncomeLoss")
        && RESULTS.stream().anyMatch(flows::contains)) {
      return StatementKind.OPERATIONS;
    }
    return !discussed
            && flows.containsAll(ImmutableList.of("IncomeTaxExpenseBenefit", "NetIncomeLoss"))
            && (flows.contains("Revenues")
                || flows.contains("NetInterestIncome")
                || flows.containsAll(
                    ImmutableList.of("OperatingIncomeLoss", "IncomeLossBeforeIncomeTaxes")))
        ? StatementKind.OPERATIONS
        : StatementKind.OTHER;
  }

  /**
   * Asks whether the rows lead from a measure that accounting principles know to one that they do
   * not, over nothing but what is added and taken away: net cash, capital expenditures, free cash
   * flow.
   */
  private static boolean isBridge(Table table, Measures measures) {
    int between = -1;
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values) {
        Measure measure =
            measures.read(values.label(), ImmutableList.of(), StatementKind.OTHER, false, false);
        String item = measure.item().id();
        if (NOT_ACCEPTED.contains(item)) {
          return between > 0;
        }
        boolean otherwise = measure.basis().filter(basis -> basis != Basis.REPORTED).isPresent();
        boolean result = Results.contains(measure) || measure.count() != Count.MONEY;
        if (!otherwise && ACCEPTED.contains(item)) {
          between = 0;
        } else if (result || otherwise) {
          between = -1;
        } else {
          between += between < 0 ? 0 : 1;
        }
      }
    }
    return false;
  }
}
