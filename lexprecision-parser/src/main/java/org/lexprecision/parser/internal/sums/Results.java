package org.lexprecision.parser.internal.sums;

import com.google.common.collect.ImmutableSet;
import org.lexprecision.parser.internal.measure.Measure;

/** The line items that are what is left of others: each is the sum of rows above it. */
public final class Results {

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

  public static boolean contains(Measure measure) {
    return ITEMS.contains(measure.item().id());
  }
}
