package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.table.Row;
import org.lexprecision.parser.internal.table.Table;

/** Tells the kind of a table that has no title that tells, by what its rows measure. */
final class KindByRows {

  private KindByRows() {}

  static StatementKind of(Table table, Measures measures) {
    Set<String> flows = new HashSet<>();
    Set<String> stocks = new HashSet<>();
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values) {
        measures.known(values.label(), false).ifPresent(known -> flows.add(known.item().id()));
        measures.known(values.label(), true).ifPresent(known -> stocks.add(known.item().id()));
      }
    }
    if (stocks.contains("LiabilitiesAndStockholdersEquity")
        || (stocks.contains("Assets") && stocks.size() >= 5)) {
      return StatementKind.BALANCE_SHEET;
    }
    if (flows.containsAll(
        ImmutableList.of(
            "NetCashProvidedByUsedInOperatingActivities",
            "NetCashProvidedByUsedInInvestingActivities",
            "NetCashProvidedByUsedInFinancingActivities"))) {
      return StatementKind.CASH_FLOW;
    }
    return flows.containsAll(
            ImmutableList.of("Revenues", "IncomeTaxExpenseBenefit", "NetIncomeLoss"))
        ? StatementKind.OPERATIONS
        : StatementKind.OTHER;
  }
}
