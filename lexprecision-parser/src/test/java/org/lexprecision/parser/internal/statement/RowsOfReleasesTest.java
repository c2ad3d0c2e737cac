package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.row;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows count in the layouts that releases use. */
class RowsOfReleasesTest {

  private static final String QUARTER = "|Three Months Ended March 31, 2020";
  private static final String THOUSANDS = words("(In thousands, except per share data)");

  @Test
  void what_stands_between_earnings_per_share_is_per_share() {
    String bridge =
        table(
            QUARTER,
            "GAAP net income|58,288",
            "Amortization of intangible assets|1,202",
            "Non-GAAP net income|59,490",
            "GAAP diluted earnings per share|1.94",
            "Amortization of intangible assets|0.04",
            "Litigation|—",
            "Non-GAAP diluted earnings per share|1.98");
    String[] release = {words("Reconciliation of non-GAAP measures"), THOUSANDS, bridge};
    assertEquals(
        "AmortizationOfIntangibleAssetsPerShare quarter ended March 31, 2020 0.04 USD/shares",
        row("Amortization of intangible assets", release).get(1));
    assertEquals(
        List.of("LitigationPerShare quarter ended March 31, 2020 0 USD/shares"),
        row("Litigation", release));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Total :", "*", ":"})
  void a_heading_without_a_name_names_no_segment(String heading) {
    String segments =
        table(
            QUARTER,
            heading,
            "Net sales|120",
            "Operating income|12",
            "Seals :",
            "Net sales|80",
            "Operating income|8",
            "Castings :",
            "Net sales|40",
            "Operating income|4");
    assertEquals(
        List.of(
            "Revenues quarter ended March 31, 2020 120000 USD",
            "Revenues [Seals] quarter ended March 31, 2020 80000 USD",
            "Revenues [Castings] quarter ended March 31, 2020 40000 USD"),
        row("Net sales", words("Segment results"), THOUSANDS, segments));
  }

  @Test
  void a_heading_that_names_what_is_measured_names_no_segment() {
    String computation =
        table(
            QUARTER,
            "BASIC EARNINGS PER SHARE",
            "Net income|1,120",
            "DILUTED EARNINGS PER SHARE",
            "Net income|1,120");
    assertEquals(
        List.of(
            "NetIncomeLoss quarter ended March 31, 2020 1120000 USD",
            "NetIncomeLoss quarter ended March 31, 2020 1120000 USD"),
        row("Net income", words("Computation"), THOUSANDS, computation));
  }

  @Test
  void what_stands_between_average_shares_is_shares() {
    String shares =
        table(
            QUARTER,
            "Net income|68,600",
            "Diluted earnings per share|0.99",
            "Basic weighted-average shares outstanding|68,281",
            "Stock awards|590",
            "Diluted weighted-average shares outstanding|68,871");
    assertEquals(
        List.of("StockAwards quarter ended March 31, 2020 590000 shares"),
        row("Stock awards", THOUSANDS, shares));
    assertEquals(
        List.of(
            "WeightedAverageNumberOfDilutedSharesOutstanding quarter ended March 31, 2020 26421000"
                + " shares"),
        row(
            "Diluted shares",
            THOUSANDS,
            table(QUARTER, "Net income|14,896", "Diluted shares|26,421")));
  }

  @Test
  void a_price_among_thousands_is_in_whole_dollars() {
    String operations =
        table(QUARTER, "Net sales|221,338", "Net income|21,545", "Price of a ton|122.02");
    assertEquals(
        List.of("PriceOfTon quarter ended March 31, 2020 122.02 USD"),
        row("Price of a ton", THOUSANDS, operations));
  }

  @Test
  void stock_of_a_par_value_per_share_is_an_amount() {
    String balance =
        table(
            "|March 31, 2020",
            "Total assets|1,439",
            "Common stock, $0.01 par value per share (140,000,000 shares authorized)|533");
    assertEquals(
        "USD",
        row(
                "Common stock, $0.01 par value per share (140,000,000 shares authorized)",
                words("Balance Sheets"),
                THOUSANDS,
                balance)
            .get(0)
            .replaceFirst("^.* ", ""));
  }

  @Test
  void the_effect_of_exchange_rates_on_cash_is_an_amount_and_leverage_a_ratio() {
    String cash =
        table(
            QUARTER,
            "Net income|43,802",
            "Effect of exchange rate changes on cash and restricted cash|(3,756)");
    assertEquals(
        List.of("EffectOfExchangeRateOnCash quarter ended March 31, 2020" + " -3756000 USD"),
        row(
            "Effect of exchange rate changes on cash and restricted cash",
            words("Statements of Cash Flows"),
            THOUSANDS,
            cash));
    String debt =
        table(QUARTER, "Adjusted EBITDA|294,803", "Net leverage|4.4x", "Debt to EBITDA|1.3");
    assertEquals(
        List.of("NetLeverage quarter ended March 31, 2020 4.4 pure"),
        row("Net leverage", THOUSANDS, debt));
    assertEquals(
        List.of("DebtToEbitda quarter ended March 31, 2020 1.3 pure"),
        row("Debt to EBITDA", THOUSANDS, debt));
  }

  @Test
  void the_last_total_of_a_balance_sheet_needs_no_caption() {
    String balance =
        table(
            "|March 31, 2020",
            "Current assets|1,105",
            "Other assets|187",
            "|1,292",
            "Current liabilities|885",
            "Total equity|407",
            "|1,292");
    List<String> totals = row("", words("Balance Sheets"), words("(In thousands)"), balance);
    assertEquals(
        List.of("Assets 1292000 USD", "LiabilitiesAndStockholdersEquity 1292000 USD"),
        totals.stream().map(fact -> fact.replaceFirst(" .* (?=\\S+ \\S+$)", " ")).toList());
  }

  @Test
  void costs_are_deducted_from_sales_in_a_reconciliation_too() {
    String bridge =
        table(
            "|Three Months Ended March 31, 2020^3",
            "|As reported|Adjustments|Non-GAAP",
            "Net sales|9,870|2,383|12,253",
            "Cost of sales|6,256|791|7,047",
            "Gross margin|3,614|1,592|5,206");
    assertEquals(
        "CostOfRevenue quarter ended March 31, 2020 6256000 USD",
        row("Cost of sales", words("Reconciliation of results"), THOUSANDS, bridge).get(0));
  }

  @Test
  void shares_left_out_of_an_average_are_of_its_period() {
    String shares = table(QUARTER, "Net income|14,896", "Incremental shares excluded for GAAP|73");
    assertEquals(
        List.of("IncrementalSharesExcludedForGAAPShares quarter ended March 31, 2020 73000 shares"),
        row("Incremental shares excluded for GAAP", THOUSANDS, shares));
  }
}
