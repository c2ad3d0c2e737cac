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

  @Test
  void what_leads_from_one_percentage_to_another_is_a_percentage() {
    String[] release = {
      words("Reconciliation of non-GAAP measures"),
      THOUSANDS,
      table(
          "|March 31, 2020|March 31, 2019",
          "Total equity|311,497|308,935",
          "Less: Intangible assets|64,119|65,645",
          "Tangible equity|247,378|243,290",
          "Common equity ratio|13.85%|14.03%",
          "Less: Intangible assets|2.53|2.65",
          "Tangible common equity ratio|11.32%|11.38%",
          "Loan ratio|13.85%|14.03%",
          "Less: Deposits|2.50|2.65",
          "Net loan ratio|11.32%|11.38%")
    };
    assertEquals(
        List.of(
            "LessIntangibleAssetsPercent March 31, 2020 0.0253 pure",
            "LessIntangibleAssetsPercent March 31, 2019 0.0265 pure"),
        row("Less: Intangible assets", release).subList(2, 4));
    assertEquals(
        "LessDeposits March 31, 2020 2.50 USD",
        row("Less: Deposits", release).get(0).replace("2.5 ", "2.50 "));
  }

  @Test
  void a_caption_below_words_that_do_not_end_there_goes_on_with_them() {
    String caption =
        "Common stock, 100,000 shares authorized, 27,477 shares issued and outstanding at";
    assertEquals(
        List.of("CommonStockValue March 31, 2020 274000 USD"),
        row(
            caption + " March 31, 2020",
            words("Balance Sheets (In thousands, except share data)"),
            table(
                "|March 31, 2020",
                "Total assets|2,000",
                caption,
                "March 31, 2020|274",
                "Paid-in capital|734")));
  }

  @Test
  void a_dash_for_a_quarter_that_has_not_ended_is_no_figure() {
    assertEquals(
        List.of(
            "RentalIncome quarter ended March 31, 2020 97972000 USD", "RentalIncome ever 0 USD"),
        row(
                "Rental income",
                words("For immediate release: April 29, 2020"),
                THOUSANDS,
                table(
                    "|Three months ended^2",
                    "|March 31, 2020|June 30, 2020",
                    "Rental income|97,972|—"))
            .stream()
            .map(line -> line.replaceFirst("^RentalIncome\\w*", "RentalIncome"))
            .toList());
  }

  @Test
  void parts_of_a_sum_count_what_it_counts() {
    String loans =
        table(
            "|March 31, 2020",
            "Office buildings|$81,338",
            "Restaurants|37,479",
            "Hotels/motels|29,934",
            "Total|$148,751");
    assertEquals(
        List.of("Restaurants March 31, 2020 37479000 USD"), row("Restaurants", THOUSANDS, loans));
    String shares =
        table(
            QUARTER,
            "Weighted average outstanding|",
            "Common shares|27,448",
            "Operating partnership units|7,305",
            "Restricted stock units|77",
            "Total common and dilutive shares|34,830");
    assertEquals(
        List.of("OperatingPartnershipUnits quarter ended March 31, 2020 7305000 shares"),
        row("Operating partnership units", THOUSANDS, shares));
    String chain = table(QUARTER, "Net sales|81,338", "Restaurants|120", "Net income|148,751");
    assertEquals(
        List.of("Restaurants March 31, 2020 120 pure"), row("Restaurants", THOUSANDS, chain));
  }

  @Test
  void rates_print_their_sign_once() {
    String[] spreads = {
      THOUSANDS,
      table(
          QUARTER,
          "Average deposits|983,027",
          "Deposit spreads|",
          "Checking|1.96%",
          "Savings|2.24",
          "Total deposit spreads|1.69",
          "Fees per account|12.50")
    };
    assertEquals(
        List.of("SavingsPercent quarter ended March 31, 2020 0.0224 pure"),
        row("Savings", spreads));
    assertEquals(
        List.of("TotalDepositSpreadsPercent quarter ended March 31, 2020 0.0169 pure"),
        row("Total deposit spreads", spreads));
  }

  @Test
  void words_that_name_a_rate_by_the_way_leave_an_amount_one() {
    String rows =
        table(QUARTER, "Net occupancy|73", "Repositioning tax (tax rate 21%)|(20)", "Equipment|23");
    assertEquals(
        List.of("NetOccupancy quarter ended March 31, 2020 73000 USD"),
        row("Net occupancy", THOUSANDS, rows));
    assertEquals(
        "-20000 USD",
        row("Repositioning tax (tax rate 21%)", THOUSANDS, rows)
            .get(0)
            .replaceFirst(".* (\\S+ \\S+)$", "$1"));
  }

  @Test
  void a_mark_of_a_footnote_hides_no_share() {
    assertEquals(
        List.of("EarningsPerShareDiluted quarter ended March 31, 2020 0.74 USD/shares"),
        row(
            "Net income available to common stockholders per diluted share2",
            THOUSANDS,
            table(
                QUARTER, "Net income available to common stockholders per diluted share2|$0.74")));
  }
}
