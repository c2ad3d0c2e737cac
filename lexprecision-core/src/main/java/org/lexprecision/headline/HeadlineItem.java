package org.lexprecision.headline;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.lexprecision.Basis;

/**
 * A measure that people ask of a release first.
 *
 * <p>Signs and units are those of the {@linkplain org.lexprecision.LineItem line item}: a loss is
 * negative, capital expenditures are positive, amounts are in full units of a currency.
 */
public enum HeadlineItem {
  /** Total revenue, net sales. */
  REVENUES(
      "Revenues",
      "Revenues SalesRevenueNet RevenueFromContractWithCustomerExcludingAssessedTax"
          + " RevenueFromContractWithCustomerIncludingAssessedTax RevenuesNetOfInterestExpense"),
  /** Net interest income, which banks state before their revenue. */
  NET_INTEREST_INCOME("NetInterestIncome", "NetInterestIncome InterestIncomeExpenseNet"),
  /** Operating income (loss). */
  OPERATING_INCOME("OperatingIncomeLoss", "OperatingIncomeLoss"),
  /** Net income (loss) of the company's own owners. */
  NET_INCOME("NetIncomeLoss", "NetIncomeLoss", "ProfitLoss"),
  /** Earnings (loss) per share, basic. */
  EPS_BASIC(
      "EarningsPerShareBasic",
      "EarningsPerShareBasic",
      "EarningsPerShareBasicAndDiluted",
      "EarningsPerSharePrimary",
      "EarningsPerShare"),
  /** Earnings (loss) per share, diluted. */
  EPS_DILUTED(
      "EarningsPerShareDiluted",
      "EarningsPerShareDiluted",
      "EarningsPerShareBasicAndDiluted",
      "EarningsPerShareFullyDiluted",
      "EarningsPerShare"),
  /** Weighted average shares outstanding, basic. */
  SHARES_BASIC(
      "WeightedAverageNumberOfSharesOutstandingBasic",
      "WeightedAverageNumberOfSharesOutstandingBasic",
      "WeightedAverageNumberOfSharesOutstandingBasicAndDiluted"
          + " WeightedAverageNumberOfShareOutstandingBasicAndDiluted",
      "WeightedAverageNumberOfSharesOutstanding"),
  /** Weighted average shares outstanding, diluted. */
  SHARES_DILUTED(
      "WeightedAverageNumberOfDilutedSharesOutstanding",
      "WeightedAverageNumberOfDilutedSharesOutstanding",
      "WeightedAverageNumberOfSharesOutstandingBasicAndDiluted"
          + " WeightedAverageNumberOfShareOutstandingBasicAndDiluted",
      "WeightedAverageNumberOfSharesOutstanding"),
  /** EBITDA as printed. */
  EBITDA("Ebitda", "Ebitda"),
  /** Adjusted EBITDA as printed. */
  ADJUSTED_EBITDA("AdjustedEbitda", "AdjustedEbitda"),
  /** Net cash provided by (used in) operating activities. */
  OPERATING_CASH_FLOW(
      "NetCashProvidedByUsedInOperatingActivities", "NetCashProvidedByUsedInOperatingActivities"),
  /** Capital expenditures. */
  CAPITAL_EXPENDITURES(
      "CapitalExpenditures", "CapitalExpenditures PaymentsToAcquirePropertyPlantAndEquipment"),
  /** Cash and cash equivalents. */
  CASH("CashAndCashEquivalentsAtCarryingValue", "CashAndCashEquivalentsAtCarryingValue"),
  /** Total assets. */
  ASSETS("Assets", "Assets"),
  /** Total equity of the company's own owners. */
  EQUITY(
      "StockholdersEquity",
      "StockholdersEquity",
      "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest");

  private final String id;
  private final ImmutableList<ImmutableList<String>> concepts;

  HeadlineItem(String id, String... concepts) {
    this.id = id;
    this.concepts =
        Arrays.stream(concepts)
            .map(tier -> ImmutableList.copyOf(tier.split(" ", -1)))
            .collect(ImmutableList.toImmutableList());
  }

  /** The id of the line item: {@code NetIncomeLoss}. */
  public String id() {
    return id;
  }

  /** Asks whether it stands at a moment: cash, assets and equity do. */
  public boolean isBalance() {
    return this == CASH || this == ASSETS || this == EQUITY;
  }

  /** The ids that name it, and behind them those that stand in where a release has no other. */
  ImmutableList<ImmutableList<String>> concepts() {
    return concepts;
  }

  /** Asks whether a concept that stands in is the same only where all owners are one's own. */
  boolean isOfAllOwners(int tier) {
    return tier > 0 && (this == NET_INCOME || this == EQUITY);
  }

  /** Asks whether a concept that stands in says less than is asked: one figure for both kinds. */
  boolean isUnspecific(int tier) {
    return tier > 0 && concepts.size() > 2 && tier == concepts.size() - 1;
  }

  boolean isOn(Basis basis) {
    return basis == Basis.REPORTED
        || basis == Basis.RESTATED
        || (this == ADJUSTED_EBITDA && basis == Basis.ADJUSTED);
  }
}
