package org.lexprecision;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;

/**
 * The standard line items, and the makers of further ones.
 *
 * <p>Expenses are positive numbers ({@link Balance#DEBIT}), and so is the cumulative effect of an
 * accounting change that is a charge. Losses are negative numbers of income items.
 */
public final class LineItems {

  /** Net sales. */
  public static final Flow REVENUES = flow("Revenues", "Net sales", Balance.CREDIT);

  /** Cost of sales. */
  public static final Flow COST_OF_REVENUE = flow("CostOfRevenue", "Cost of sales", Balance.DEBIT);

  /** Gross profit. */
  public static final Flow GROSS_PROFIT = flow("GrossProfit", "Gross profit", Balance.CREDIT);

  /** Selling, general and administrative expense. */
  public static final Flow SELLING_GENERAL_AND_ADMINISTRATIVE_EXPENSE =
      flow(
          "SellingGeneralAndAdministrativeExpense",
          "Selling, general and administrative expense",
          Balance.DEBIT);

  /** Research and development expense. */
  public static final Flow RESEARCH_AND_DEVELOPMENT_EXPENSE =
      flow("ResearchAndDevelopmentExpense", "Research and development expense", Balance.DEBIT);

  /** Operating income (loss). */
  public static final Flow OPERATING_INCOME =
      flow("OperatingIncomeLoss", "Operating income (loss)", Balance.CREDIT);

  /** Interest expense. */
  public static final Flow INTEREST_EXPENSE =
      flow("InterestExpense", "Interest expense", Balance.DEBIT);

  /** Interest expense less interest income. */
  public static final Flow INTEREST_EXPENSE_NET =
      flow("InterestExpenseNet", "Interest expense, net", Balance.DEBIT);

  /** Income (loss) before income taxes. */
  public static final Flow INCOME_BEFORE_INCOME_TAXES =
      flow("IncomeLossBeforeIncomeTaxes", "Income (loss) before income taxes", Balance.CREDIT);

  /** Income tax expense (benefit). */
  public static final Flow INCOME_TAX_EXPENSE =
      flow("IncomeTaxExpenseBenefit", "Income tax expense (benefit)", Balance.DEBIT);

  /** Income (loss) before cumulative effect of change in accounting principle. */
  public static final Flow INCOME_BEFORE_CUMULATIVE_EFFECT =
      flow(
          "IncomeLossBeforeCumulativeEffectOfChangeInAccountingPrinciple",
          "Income (loss) before cumulative effect of change in accounting principle",
          Balance.CREDIT);

  /** Cumulative effect of change in accounting principle. */
  public static final Flow CUMULATIVE_EFFECT_OF_ACCOUNTING_CHANGE =
      flow(
          "CumulativeEffectOfChangeInAccountingPrinciple",
          "Cumulative effect of change in accounting principle",
          Balance.DEBIT);

  /** Net income (loss). */
  public static final Flow NET_INCOME = flow("NetIncomeLoss", "Net income (loss)", Balance.CREDIT);

  /** Net income (loss) less what owners of preferred stock are due of it. */
  public static final Flow NET_INCOME_AVAILABLE_TO_COMMON =
      flow(
          "NetIncomeLossAvailableToCommonStockholdersBasic",
          "Net income (loss) available to common stockholders",
          Balance.CREDIT);

  /** Net income (loss) of all owners, those of a part of a subsidiary included. */
  public static final Flow PROFIT_LOSS =
      flow("ProfitLoss", "Net income (loss) of all owners", Balance.CREDIT);

  /** What of the net income of all owners is that of the owners of a part of a subsidiary. */
  public static final Flow NONCONTROLLING_INCOME =
      flow(
          "NetIncomeLossAttributableToNoncontrollingInterest",
          "Net income attributable to noncontrolling interest",
          Balance.DEBIT);

  /** Depreciation, where amortization is stated apart. */
  public static final Flow DEPRECIATION = flow("Depreciation", "Depreciation", Balance.DEBIT);

  /** Amortization of intangible assets. */
  public static final Flow AMORTIZATION_OF_INTANGIBLE_ASSETS =
      flow("AmortizationOfIntangibleAssets", "Amortization of intangible assets", Balance.DEBIT);

  /**
   * Net income (loss) for diluted earnings per share: with the interest on debt added back that is
   * taken for converted. What dilutes a quarter need not dilute the year, so it does not add up.
   */
  public static final Ratio NET_INCOME_DILUTED =
      ratio(
          "NetIncomeLossAvailableToCommonStockholdersDiluted",
          "Net income (loss) for diluted earnings per share");

  /** Depreciation and amortization. */
  public static final Flow DEPRECIATION_AND_AMORTIZATION =
      flow("DepreciationAndAmortization", "Depreciation and amortization", Balance.DEBIT);

  /** EBITDA. */
  public static final Flow EBITDA = flow("Ebitda", "EBITDA", Balance.CREDIT);

  /** Net cash provided by (used in) operating activities. */
  public static final Flow OPERATING_CASH_FLOW =
      flow(
          "NetCashProvidedByUsedInOperatingActivities",
          "Net cash provided by (used in) operating activities",
          Balance.NONE);

  /** Capital expenditures. */
  public static final Flow CAPITAL_EXPENDITURES =
      flow("CapitalExpenditures", "Capital expenditures", Balance.NONE);

  /** Cash and cash equivalents. */
  public static final Stock CASH =
      stock("CashAndCashEquivalentsAtCarryingValue", "Cash and cash equivalents", Balance.DEBIT);

  /** Total assets. */
  public static final Stock ASSETS = stock("Assets", "Total assets", Balance.DEBIT);

  /** Total liabilities. */
  public static final Stock LIABILITIES = stock("Liabilities", "Total liabilities", Balance.CREDIT);

  /** Total stockholders' equity. */
  public static final Stock STOCKHOLDERS_EQUITY =
      stock("StockholdersEquity", "Total stockholders' equity", Balance.CREDIT);

  /** Weighted average shares outstanding. */
  public static final DayAverage AVERAGE_SHARES =
      dayAverage(
          "WeightedAverageNumberOfSharesOutstanding",
          "Weighted average shares outstanding",
          Balance.NONE);

  /** Weighted average shares outstanding, basic. */
  public static final DayAverage AVERAGE_SHARES_BASIC =
      dayAverage(
          "WeightedAverageNumberOfSharesOutstandingBasic",
          "Weighted average shares outstanding, basic",
          Balance.NONE);

  /** Weighted average shares outstanding, diluted. */
  public static final DayAverage AVERAGE_SHARES_DILUTED =
      dayAverage(
          "WeightedAverageNumberOfDilutedSharesOutstanding",
          "Weighted average shares outstanding, diluted",
          Balance.NONE);

  /** Earnings (loss) per share, basic and diluted. */
  public static final Ratio EPS_BASIC_AND_DILUTED =
      ratio(
          "EarningsPerShareBasicAndDiluted",
          "Earnings (loss) per share, basic and diluted",
          NET_INCOME,
          AVERAGE_SHARES);

  /** Earnings (loss) per share, basic. */
  public static final Ratio EPS_BASIC =
      ratio(
          "EarningsPerShareBasic",
          "Earnings (loss) per share, basic",
          NET_INCOME,
          AVERAGE_SHARES_BASIC);

  /** Earnings (loss) per share, diluted. */
  public static final Ratio EPS_DILUTED =
      ratio(
          "EarningsPerShareDiluted",
          "Earnings (loss) per share, diluted",
          NET_INCOME,
          AVERAGE_SHARES_DILUTED);

  /** Earnings (loss) per share before cumulative effect, basic and diluted. */
  public static final Ratio EPS_BEFORE_CUMULATIVE_EFFECT =
      ratio(
          "EarningsPerShareBeforeCumulativeEffectBasicAndDiluted",
          "Earnings (loss) per share before cumulative effect, basic and diluted",
          INCOME_BEFORE_CUMULATIVE_EFFECT,
          AVERAGE_SHARES);

  /** Cumulative effect of change in accounting principle per share. */
  public static final Ratio EPS_OF_CUMULATIVE_EFFECT =
      ratio(
          "CumulativeEffectOfChangeInAccountingPrinciplePerShare",
          "Cumulative effect of change in accounting principle per share",
          CUMULATIVE_EFFECT_OF_ACCOUNTING_CHANGE,
          AVERAGE_SHARES);

  private static final ImmutableMap<String, LineItem> STANDARD =
      Maps.uniqueIndex(
          ImmutableSet.<LineItem>of(
              REVENUES,
              COST_OF_REVENUE,
              GROSS_PROFIT,
              SELLING_GENERAL_AND_ADMINISTRATIVE_EXPENSE,
              RESEARCH_AND_DEVELOPMENT_EXPENSE,
              OPERATING_INCOME,
              INTEREST_EXPENSE,
              INTEREST_EXPENSE_NET,
              INCOME_BEFORE_INCOME_TAXES,
              INCOME_TAX_EXPENSE,
              INCOME_BEFORE_CUMULATIVE_EFFECT,
              CUMULATIVE_EFFECT_OF_ACCOUNTING_CHANGE,
              PROFIT_LOSS,
              NONCONTROLLING_INCOME,
              NET_INCOME,
              NET_INCOME_AVAILABLE_TO_COMMON,
              DEPRECIATION,
              AMORTIZATION_OF_INTANGIBLE_ASSETS,
              NET_INCOME_DILUTED,
              DEPRECIATION_AND_AMORTIZATION,
              EBITDA,
              OPERATING_CASH_FLOW,
              CAPITAL_EXPENDITURES,
              CASH,
              ASSETS,
              LIABILITIES,
              STOCKHOLDERS_EQUITY,
              AVERAGE_SHARES,
              AVERAGE_SHARES_BASIC,
              AVERAGE_SHARES_DILUTED,
              EPS_BASIC_AND_DILUTED,
              EPS_BASIC,
              EPS_DILUTED,
              EPS_BEFORE_CUMULATIVE_EFFECT,
              EPS_OF_CUMULATIVE_EFFECT),
          LineItem::id);

  private LineItems() {}

  /** Returns the standard items, in the order of a release. */
  public static ImmutableSet<LineItem> standard() {
    return ImmutableSet.copyOf(STANDARD.values());
  }

  /** Returns the standard item with an id: {@code find("Revenues")}. */
  public static Optional<LineItem> find(String id) {
    return Optional.ofNullable(STANDARD.get(id));
  }

  /**
   * Returns a measure that adds up over time.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static Flow flow(String id, String label, Balance balance) {
    return ImmutableFlow.builder().id(checked(id)).label(label).balance(balance).build();
  }

  /**
   * Returns a measure that stands at a moment.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static Stock stock(String id, String label, Balance balance) {
    return ImmutableStock.builder().id(checked(id)).label(label).balance(balance).build();
  }

  /**
   * Returns a measure averaged over the days of a period.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static DayAverage dayAverage(String id, String label, Balance balance) {
    return ImmutableDayAverage.builder().id(checked(id)).label(label).balance(balance).build();
  }

  /**
   * Returns a ratio of two measures.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static Ratio ratio(String id, String label, LineItem numerator, LineItem denominator) {
    return ImmutableRatio.builder()
        .id(checked(id))
        .label(label)
        .numerator(numerator)
        .denominator(denominator)
        .build();
  }

  /**
   * Returns a ratio whose parts are not known.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static Ratio ratio(String id, String label) {
    return ImmutableRatio.builder().id(checked(id)).label(label).build();
  }

  /** Returns the item, standing for these us-gaap elements, the usual first. */
  public static LineItem standing(LineItem item, Iterable<String> elements) {
    if (item instanceof ImmutableFlow flow) {
      return flow.withElements(elements);
    }
    if (item instanceof ImmutableStock stock) {
      return stock.withElements(elements);
    }
    if (item instanceof ImmutableDayAverage average) {
      return average.withElements(elements);
    }
    return ((ImmutableRatio) item).withElements(elements);
  }

  private static String checked(String id) {
    if (CharMatcher.whitespace().matchesAllOf(id)) {
      throw new IllegalArgumentException("a line item needs an id");
    }
    return id;
  }
}
