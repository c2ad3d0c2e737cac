package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableSet;

/** The line items that are what is left of others: each is the sum of rows above it. */
final class Results {

  private static final ImmutableSet<String> ITEMS =
      ImmutableSet.of(
          "GrossProfit",
          "OperatingIncomeLoss",
          "IncomeLossBeforeIncomeTaxes",
          "IncomeLossFromContinuingOperations",
          "IncomeLossBeforeCumulativeEffectOfChangeInAccountingPrinciple",
          "NetIncomeLoss",
          "ProfitLoss",
          "ComprehensiveIncomeNetOfTax",
          "Ebitda",
          "AdjustedEbitda",
          "Revenues",
          "CostOfRevenue",
          "PropertyPlantAndEquipmentNet",
          "Assets",
          "Liabilities",
          "StockholdersEquity",
          "CashPeriodIncreaseDecrease",
          "CashAndCashEquivalentsAtCarryingValue",
          "NetCashProvidedByUsedInOperatingActivities",
          "NetCashProvidedByUsedInInvestingActivities",
          "NetCashProvidedByUsedInFinancingActivities",
          "InterestAndOtherIncome",
          "InterestAndOtherExpense",
          "NetIncomeLossAvailableToCommonStockholdersDiluted",
          "WeightedAverageNumberOfSharesOutstanding",
          "WeightedAverageNumberOfPrimarySharesOutstanding",
          "WeightedAverageNumberOfDilutedSharesOutstanding");

  private Results() {}

  static boolean contains(Measure measure) {
    return ITEMS.contains(measure.item().id());
  }
}
