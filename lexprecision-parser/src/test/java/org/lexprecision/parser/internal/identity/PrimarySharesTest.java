package org.lexprecision.parser.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.each;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The shares of computations of earnings per share. */
class PrimarySharesTest {

  private static final String YEAR = "|Year ended June 30, 1996";

  private static List<String> items(String... parts) {
    return each(read(parts), fact -> fact.item().id() + " " + fact.figure().amount());
  }

  @Test
  void primary_and_fully_diluted_shares_start_from_those_outstanding() {
    assertEquals(
        List.of(
            "NetIncomeLoss 31018000",
            "WeightedAverageNumberOfSharesOutstandingBasic 11780000",
            "PrimaryEarningsPerShareAdjustmentForStockOptions 1092000",
            "WeightedAverageNumberOfPrimarySharesOutstanding 12872000",
            "EarningsPerSharePrimary 2.61",
            "NetIncomeLoss 31018000",
            "WeightedAverageNumberOfSharesOutstandingBasic 11780000",
            "FullyDilutedEarningsPerShareAdjustmentForStockOptions 1100000",
            "WeightedAverageNumberOfFullyDilutedSharesOutstanding 12880000",
            "EarningsPerShareFullyDiluted 2.61"),
        items(
            words("Computation of earnings per share (in thousands, except per share amounts)"),
            table(
                YEAR,
                "PRIMARY EARNINGS PER SHARE",
                "Net income|31,018",
                "Weighted average number of common shares outstanding|11,780",
                "Adjustment for stock options|1,092",
                "Weighted average number of common shares used for primary earnings per share|12,872",
                "Primary earnings per share|2.61",
                "FULLY DILUTED EARNINGS PER SHARE",
                "Net income|31,018",
                "Weighted average number of common shares outstanding|11,780",
                "Adjustment for stock options|1,100",
                "Weighted average number of common shares used for fully diluted earnings per"
                    + " share|12,880",
                "Fully diluted earnings per share|2.61")));
  }

  @Test
  void fully_diluted_means_diluted_where_nothing_is_primary() {
    assertEquals(
        List.of("EarningsPerShareBasic 0.12", "EarningsPerShareDiluted 0.11"),
        items(
            words("Earnings (in thousands, except per share amounts)"),
            table(
                "|Year ended June 30, 2006",
                "Basic earnings per share|0.12",
                "Fully diluted earnings per share|0.11")));
  }

  @Test
  void what_a_computation_adjusts_for_dilution_is_as_reported() {
    assertEquals(
        List.of(
            "NetIncomeLossAvailableToCommonStockholdersDiluted REPORTED",
            "WeightedAverageNumberOfDilutedSharesOutstanding REPORTED"),
        each(
            read(
                words("Earnings per share (in thousands)"),
                table(
                    "|Year ended June 30, 1999",
                    "Numerator for diluted earnings per share - adjusted net income|163",
                    "Denominator for diluted earnings per share - adjusted weighted-average"
                        + " shares|172,062")),
            fact -> fact.item().id() + " " + fact.basis()));
  }
}
