package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.row;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of shares and of amounts per share that their captions do not call so. */
class PerShareRowsTest {

  private static final String THOUSANDS = words("(Dollars in thousands, except per share data)");

  @Test
  void a_heading_right_below_one_of_amounts_per_share_divides_it() {
    String selected =
        table(
            "|Quarter ended March 31,^2",
            "|2020|2019",
            "Net income|55,057|38,821",
            "Per Common Share Data:||",
            "Net income:||",
            "&nbsp;&nbsp;&nbsp;Basic|0.92|0.63",
            "Book value|19.77|16.88",
            "Average number of common shares outstanding:||",
            "Basic|60,067,892|61,259,419",
            "Return on assets|1.79%|1.42%",
            "Efficiency ratio|39.85%|52.69%");
    assertEquals(
        List.of(
            "EarningsPerShareBasic quarter ended March 31, 2020 0.92 USD/shares",
            "EarningsPerShareBasic quarter ended March 31, 2019 0.63 USD/shares",
            "WeightedAverageNumberOfSharesOutstandingBasic quarter ended March 31, 2020 60067892"
                + " shares",
            "WeightedAverageNumberOfSharesOutstandingBasic quarter ended March 31, 2019 61259419"
                + " shares"),
        row("Basic", THOUSANDS, selected));
    assertEquals(
        List.of(
            "BookValuePerShare March 31, 2020 19.77 USD/shares",
            "BookValuePerShare March 31, 2019 16.88 USD/shares"),
        row("Book value", THOUSANDS, selected));
  }

  @Test
  void shares_are_in_the_scale_by_which_an_amount_over_them_is_that_per_share() {
    String book =
        table(
            "|March 31, 2020|March 31, 2019",
            "Tangible common equity|1,041,465|887,991",
            "Common shares outstanding|59,653,192|61,285,375",
            "Tangible book value per common share|17.46|14.49");
    assertEquals(
        List.of(
            "CommonStockSharesOutstanding March 31, 2020 59653192 shares",
            "CommonStockSharesOutstanding March 31, 2019 61285375 shares"),
        row("Common shares outstanding", THOUSANDS, book));
    assertEquals(
        List.of(
            "TangibleBookValuePerCommonShare March 31, 2020 17.46 USD/shares",
            "TangibleBookValuePerCommonShare March 31, 2019 14.49 USD/shares"),
        row("Tangible book value per common share", THOUSANDS, book));
  }

  @Test
  void a_remark_on_the_scale_is_no_heading_of_amounts_per_share() {
    String results =
        table(
            "|Quarter ended March 31, 2020",
            "(Dollars in millions, except per share amounts)|",
            "Gross margin|353");
    assertEquals(
        List.of("GrossProfit quarter ended March 31, 2020 353000000 USD"),
        row("Gross margin", results));
  }

  @Test
  void what_leads_from_shares_to_shares_counts_shares() {
    String bridge =
        table(
            "|Quarter ended March 31,^2",
            "|2020|2019",
            "Shares used to compute earnings per share - diluted|199,938|182,062",
            "Effects of awards|—|6,200",
            "Effects of convertible notes|(3,239)|3,571",
            "Non-GAAP shares used to compute earnings per share - diluted|196,699|191,833");
    assertEquals(
        List.of(
            "EffectsOfAwards quarter ended March 31, 2020 0 shares",
            "EffectsOfAwards quarter ended March 31, 2019 6200000 shares"),
        row("Effects of awards", words("(In thousands)"), bridge));
  }

  @Test
  void a_title_says_that_all_is_per_share() {
    String each =
        table("|Quarter ended March 31, 2020", "Net income|3.17", "Impairment of wells|0.26");
    assertEquals(
        List.of("EarningsPerShare quarter ended March 31, 2020 3.17 USD/shares"),
        row("Net income", words("Amounts Per Share"), each));
  }

  @Test
  void what_stands_below_the_parts_of_one_kind_is_of_that_kind() {
    String results =
        table(
            "|Year ended December 31, 2020",
            "Basic earnings per share:|",
            "&nbsp;&nbsp;Continuing operations|1.75",
            "&nbsp;&nbsp;Discontinued operations|.09",
            "Net income|1.84",
            "Diluted earnings per share:|",
            "&nbsp;&nbsp;Continuing operations|1.68",
            "&nbsp;&nbsp;Discontinued operations|.09",
            "Net income|1.77");
    assertEquals(
        List.of(
            "EarningsPerShareBasic year ended December 31, 2020 1.84 USD/shares",
            "EarningsPerShareDiluted year ended December 31, 2020 1.77 USD/shares"),
        row("Net income", words("Statements of Operations"), results));
  }

  @Test
  void shares_issued_and_outstanding_on_average_are_the_average() {
    String shares =
        table(
            "|Quarter ended March 31, 2020",
            "Per common share information|",
            "Earnings|0.82",
            "Average common shares issued and outstanding (in millions)|8,226.5");
    assertEquals(
        List.of(
            "WeightedAverageNumberOfSharesOutstanding quarter ended March 31, 2020 8226500000"
                + " shares"),
        row("Average common shares issued and outstanding (in millions)", shares));
  }

  @Test
  void cents_among_cash_flows_are_per_share_where_they_say_so() {
    String flows =
        table(
            "|Year ended December 31, 2020|Year ended December 31, 2019",
            "Cash flows from operating activities|145,548|115,829",
            "Capital expenditures|(70,598)|(41,092)",
            "Cash flows from investing activities|(60,598)|(31,092)",
            "Cash dividends per common share|.56|.55");
    assertEquals(
        "0.56 USD/shares",
        row("Cash dividends per common share", THOUSANDS, words("Statements of Cash Flows"), flows)
            .get(0)
            .replaceFirst(".* (\\S+ \\S+)$", "$1"));
  }

  @Test
  void shares_that_have_been_issued_and_are_outstanding_are_shares() {
    assertEquals(
        List.of("CommonStockSharesOutstanding June 30, 2020 337941000 shares"),
        row(
            "Issued shares outstanding (period-end)",
            THOUSANDS,
            table(
                "|Quarter ended June 30, 2020",
                "Net income|1,055",
                "Issued shares outstanding (period-end)|337,941")));
    assertEquals(
        "680320034 shares",
        row(
                "Ordinary Shares, $0.01 par value per share",
                table(
                    "Class|Ordinary Shares Outstanding at June 30, 2020",
                    "Ordinary Shares, $0.01 par value per share|680,320,034"))
            .get(0)
            .replaceFirst(".* (\\S+ \\S+)$", "$1"));
  }
}
