package org.lexprecision;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * The standard line items, and the makers of further ones.
 *
 * <p>Expenses are positive numbers ({@link Balance#DEBIT}), and so is the cumulative effect of an
 * accounting change that is a charge. Losses are negative numbers of income items.
 */
public final class LineItems {

  /** Net sales. */
  public static final Flow REVENUES = StandardItems.flow("Revenues");

  /** Cost of sales. */
  public static final Flow COST_OF_REVENUE = StandardItems.flow("CostOfRevenue");

  /** Gross profit. */
  public static final Flow GROSS_PROFIT = StandardItems.flow("GrossProfit");

  /** Selling, general and administrative expense. */
  public static final Flow SELLING_GENERAL_AND_ADMINISTRATIVE_EXPENSE =
      StandardItems.flow("SellingGeneralAndAdministrativeExpense");

  /** Research and development expense. */
  public static final Flow RESEARCH_AND_DEVELOPMENT_EXPENSE =
      StandardItems.flow("ResearchAndDevelopmentExpense");

  /** Operating income (loss). */
  public static final Flow OPERATING_INCOME = StandardItems.flow("OperatingIncomeLoss");

  /** Interest expense. */
  public static final Flow INTEREST_EXPENSE = StandardItems.flow("InterestExpense");

  /** Interest expense less interest income. */
  public static final Flow INTEREST_EXPENSE_NET = StandardItems.flow("InterestExpenseNet");

  /** Income (loss) before income taxes. */
  public static final Flow INCOME_BEFORE_INCOME_TAXES =
      StandardItems.flow("IncomeLossBeforeIncomeTaxes");

  /** Income tax expense (benefit). */
  public static final Flow INCOME_TAX_EXPENSE = StandardItems.flow("IncomeTaxExpenseBenefit");

  /** Income (loss) before cumulative effect of change in accounting principle. */
  public static final Flow INCOME_BEFORE_CUMULATIVE_EFFECT =
      StandardItems.flow("IncomeLossBeforeCumulativeEffectOfChangeInAccountingPrinciple");

  /** Cumulative effect of change in accounting principle. */
  public static final Flow CUMULATIVE_EFFECT_OF_ACCOUNTING_CHANGE =
      StandardItems.flow("CumulativeEffectOfChangeInAccountingPrinciple");

  /** Net income (loss). */
  public static final Flow NET_INCOME = StandardItems.flow("NetIncomeLoss");

  /** Net income (loss) less what owners of preferred stock are due of it. */
  public static final Flow NET_INCOME_AVAILABLE_TO_COMMON =
      StandardItems.flow("NetIncomeLossAvailableToCommonStockholdersBasic");

  /** Net income (loss) of all owners, those of a part of a subsidiary included. */
  public static final Flow PROFIT_LOSS = StandardItems.flow("ProfitLoss");

  /** What of the net income of all owners is that of the owners of a part of a subsidiary. */
  public static final Flow NONCONTROLLING_INCOME =
      StandardItems.flow("NetIncomeLossAttributableToNoncontrollingInterest");

  /** Depreciation, where amortization is stated apart. */
  public static final Flow DEPRECIATION = StandardItems.flow("Depreciation");

  /** Amortization of intangible assets. */
  public static final Flow AMORTIZATION_OF_INTANGIBLE_ASSETS =
      StandardItems.flow("AmortizationOfIntangibleAssets");

  /**
   * Net income (loss) for diluted earnings per share: with the interest on debt added back that is
   * taken for converted. What dilutes a quarter need not dilute the year, so it does not add up.
   */
  public static final Ratio NET_INCOME_DILUTED =
      StandardItems.ratio("NetIncomeLossAvailableToCommonStockholdersDiluted");

  /** Depreciation and amortization. */
  public static final Flow DEPRECIATION_AND_AMORTIZATION =
      StandardItems.flow("DepreciationAndAmortization");

  /** EBITDA. */
  public static final Flow EBITDA = StandardItems.flow("Ebitda");

  /** Net cash provided by (used in) operating activities. */
  public static final Flow OPERATING_CASH_FLOW =
      StandardItems.flow("NetCashProvidedByUsedInOperatingActivities");

  /** Capital expenditures. */
  public static final Flow CAPITAL_EXPENDITURES = StandardItems.flow("CapitalExpenditures");

  /** Cash and cash equivalents. */
  public static final Stock CASH = StandardItems.stock("CashAndCashEquivalentsAtCarryingValue");

  /** Total assets. */
  public static final Stock ASSETS = StandardItems.stock("Assets");

  /** Total liabilities. */
  public static final Stock LIABILITIES = StandardItems.stock("Liabilities");

  /** Total stockholders' equity. */
  public static final Stock STOCKHOLDERS_EQUITY = StandardItems.stock("StockholdersEquity");

  /** Weighted average shares outstanding. */
  public static final DayAverage AVERAGE_SHARES =
      StandardItems.dayAverage("WeightedAverageNumberOfSharesOutstanding");

  /** Weighted average shares outstanding, basic. */
  public static final DayAverage AVERAGE_SHARES_BASIC =
      StandardItems.dayAverage("WeightedAverageNumberOfSharesOutstandingBasic");

  /** Weighted average shares outstanding, diluted. */
  public static final DayAverage AVERAGE_SHARES_DILUTED =
      StandardItems.dayAverage("WeightedAverageNumberOfDilutedSharesOutstanding");

  /** Earnings (loss) per share, basic and diluted. */
  public static final Ratio EPS_BASIC_AND_DILUTED =
      StandardItems.ratio("EarningsPerShareBasicAndDiluted");

  /** Earnings (loss) per share, basic. */
  public static final Ratio EPS_BASIC = StandardItems.ratio("EarningsPerShareBasic");

  /** Earnings (loss) per share, diluted. */
  public static final Ratio EPS_DILUTED = StandardItems.ratio("EarningsPerShareDiluted");

  /** Earnings (loss) per share before cumulative effect, basic and diluted. */
  public static final Ratio EPS_BEFORE_CUMULATIVE_EFFECT =
      StandardItems.ratio("EarningsPerShareBeforeCumulativeEffectBasicAndDiluted");

  /** Cumulative effect of change in accounting principle per share. */
  public static final Ratio EPS_OF_CUMULATIVE_EFFECT =
      StandardItems.ratio("CumulativeEffectOfChangeInAccountingPrinciplePerShare");

  private LineItems() {}

  /** Returns the standard items, in the order of a release. */
  public static ImmutableSet<LineItem> standard() {
    return StandardItems.ALL;
  }

  /** Returns the standard item with an id, in any case: {@code find("revenues")}. */
  public static Optional<LineItem> find(String id) {
    return Optional.ofNullable(StandardItems.BY_ID.get(id))
        .or(() -> Optional.ofNullable(StandardItems.BY_LOWER_CASE.get(Ascii.toLowerCase(id))));
  }

  /**
   * Returns a measure that adds up over time.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static Flow flow(String id, String label, Balance balance) {
    return ImmutableFlow.builder().id(id).label(label).balance(balance).build();
  }

  /**
   * Returns a measure that stands at a moment.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static Stock stock(String id, String label, Balance balance) {
    return ImmutableStock.builder().id(id).label(label).balance(balance).build();
  }

  /**
   * Returns a measure averaged over the days of a period.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static DayAverage dayAverage(String id, String label, Balance balance) {
    return ImmutableDayAverage.builder().id(id).label(label).balance(balance).build();
  }

  /**
   * Returns a ratio of two measures.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public static Ratio ratio(String id, String label, LineItem numerator, LineItem denominator) {
    return ImmutableRatio.builder()
        .id(id)
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
    return ImmutableRatio.builder().id(id).label(label).build();
  }

  static void checkId(String id) {
    if (CharMatcher.whitespace().matchesAllOf(id)) {
      throw new IllegalArgumentException("a line item needs an id");
    }
  }
}
