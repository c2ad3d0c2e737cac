package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.row;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that count something else than money, and rows that are no share of the whole. */
class CountedColumnsTest {

  private static final String THOUSANDS = words("(Amounts and shares in thousands)");

  @Test
  void a_unit_of_nature_over_a_column_counts() {
    assertEquals(
        List.of(
            "AverageProductionGas quarter ended March 31, 2020 2286 pure",
            "AverageProductionOil quarter ended March 31, 2020 10302 pure"),
        row(
            "Average production",
            THOUSANDS,
            table(
                "|Quarter ended March 31, 2020^2",
                "|Gas (MMcf/d)|Oil (Bbl/d)",
                "Average production|2,286|10,302",
                "Wells on line|25|3")));
  }

  @Test
  void shares_of_a_whole_end_with_it() {
    String selected =
        table(
            "|Quarter ended March 31,^2",
            "|2020|2019",
            "|% of net sales|% of net sales",
            "Product mix:||",
            "&nbsp;Notebooks|60|58",
            "&nbsp;Desktops|40|42",
            "&nbsp;Total|100|100",
            "Stock performance:||",
            "&nbsp;Actual shares outstanding|26,101|26,356",
            "&nbsp;Book value per share|23.09|20.40",
            "&nbsp;LTM adjusted EBITDA|130,883|108,117",
            "&nbsp;Market capitalization/LTM adjusted EBITDA|7.4|8.1");
    assertEquals(
        List.of(
            "NotebooksPercent quarter ended March 31, 2020 0.6 pure",
            "NotebooksPercent quarter ended March 31, 2019 0.58 pure"),
        row("Notebooks", THOUSANDS, selected));
    assertEquals(
        List.of(
            "CommonStockSharesOutstanding March 31, 2020 26101000 shares",
            "CommonStockSharesOutstanding March 31, 2019 26356000 shares"),
        row("Actual shares outstanding", THOUSANDS, selected));
    assertEquals(
        List.of(
            "LTMAdjustedEbitda year ended March 31, 2020 130883000 USD",
            "LTMAdjustedEbitda year ended March 31, 2019 108117000 USD"),
        row("LTM adjusted EBITDA", THOUSANDS, selected));
    assertEquals(
        List.of(
            "MarketCapitalizationLTMAdjustedEbitda quarter ended March 31, 2020 7.4 pure",
            "MarketCapitalizationLTMAdjustedEbitda quarter ended March 31, 2019 8.1 pure"),
        row("Market capitalization/LTM adjusted EBITDA", THOUSANDS, selected));
  }

  @Test
  void an_amount_over_a_slash_is_for_one_thing() {
    assertEquals(
        List.of("FreightRevenueCwt quarter ended March 31, 2020 18.16 USD"),
        row(
            "Freight revenue/cwt.",
            THOUSANDS,
            table(
                "|Quarter ended March 31, 2020", "Net sales|9,018", "Freight revenue/cwt.|18.16")));
  }

  @Test
  void the_title_of_a_table_may_say_that_all_its_rows_are_shares() {
    String excluded =
        words("The following potentially dilutive securities were left out (in thousands):");
    String signed = table("|June 30, 2020|June 30, 2019", "Convertible notes|$4,102|$3,998");
    assertEquals(
        List.of(
            "StockOptions June 30, 2020 1204000 shares",
            "StockOptions June 30, 2019 980000 shares"),
        row(
            "Stock options",
            excluded,
            table("|June 30, 2020|June 30, 2019", "Stock options|1,204|980", "Warrants|75|75")));
    assertEquals(
        List.of(
            "ConvertibleNotes June 30, 2020 4102000 USD",
            "ConvertibleNotes June 30, 2019 3998000 USD"),
        row("Convertible notes", excluded, signed));
  }

  @Test
  void awards_beside_their_price_are_counted() {
    assertEquals(
        List.of(
            "Granted quarter ended June 30, 2020 52000 shares",
            "GrantedPerShare quarter ended June 30, 2020 50.06 USD/shares"),
        row(
            "Granted",
            words("Restricted stock, quarter ended June 30, 2020 (in thousands, except prices)"),
            table(
                "|Restricted stock|Weighted-average fair value per share",
                "Unvested at March 31, 2020|94|42.93",
                "Granted|52|50.06",
                "Vested|(37)|42.27")));
  }

  @Test
  void a_heading_that_ends_in_a_number_heads_no_rows() {
    assertEquals(
        List.of("ReinvestedEarnings June 30, 2020 40290000 USD"),
        row(
            "Retained earnings",
            words("Consolidated Balance Sheet (Dollars in thousands)"),
            table(
                "|June 30, 2020",
                "Common stock|9",
                "Shares outstanding - June 30, 2020: 551,992,430|",
                "Retained earnings|40,290")));
  }

  @Test
  void shares_are_scaled_by_their_own_column_and_whole_where_printed_to_the_last_one() {
    assertEquals(
        List.of(
            "Granted quarter ended June 30, 2020 423000 shares",
            "GrantedPerShare quarter ended June 30, 2020 243.51 USD/shares",
            "Granted quarter ended June 30, 2020 7000000 USD"),
        row(
            "Granted",
            words("Options, quarter ended June 30, 2020"),
            table(
                "|Options (thous.)|Weighted-average exercise price|Intrinsic value (millions)",
                "Outstanding at March 31, 2020|1,981|195.81|74",
                "Granted|423|243.51|7")));
    assertEquals(
        List.of("Founders June 30, 2020 20520678 shares", "Founders June 30, 2020 45645000 USD"),
        row(
            "Founders",
            words("Preferred stock at June 30, 2020"),
            table(
                "|Shares Authorized|Preference (in thousands)",
                "Founders|20,520,678|$45,645",
                "Investors|7,661,055|$56,000")));
  }

  @Test
  void the_parts_of_a_total_by_years_are_not_of_these_years() {
    assertEquals(
        List.of("Grade ever 47000000 USD", "Grade ever 155000000 USD", "Grade ever 202000000 USD"),
        row(
            "Grade A",
            words("Receivables by year of origination (in millions)"),
            table("|2020|Prior|Total", "Grade A|$47|$155|$202", "Grade B|10|20|30")));
  }

  @Test
  void columns_of_one_time_that_differ_are_told_apart_by_their_words_or_are_none() {
    String rolled = words("Reserves (in thousands), quarter ended June 30, 2020");
    assertEquals(
        List.of(
            "AdditionsLegal quarter ended June 30, 2020 14000 USD",
            "AdditionsTax quarter ended June 30, 2020 9000 USD"),
        row("Additions", rolled, table("|Legal|Tax", "Additions|14|9", "Used|3|1")));
    assertEquals(List.of(), row("Additions", rolled, table("||", "Additions|14|9", "Used|3|1")));
  }
}
