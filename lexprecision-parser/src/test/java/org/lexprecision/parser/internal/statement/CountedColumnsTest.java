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
}
