package org.lexprecision.parser.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Release;

/** Whose net income a row is, where others hold a part of a subsidiary. */
class OwnersIncomeTest {

  private static final String QUARTER = "|Three months ended March 31, 2020";
  private static final String OPERATIONS =
      words("Acme Corp.")
          + words("Statements of Operations (in millions)")
          + table(
              QUARTER,
              "Net loss|(10.0)",
              "Net income attributable to noncontrolling interests|0.5",
              "Net loss attributable to Acme Corp.|(10.5)");

  private static List<String> items(Release release) {
    return release.facts().stream()
        .map(fact -> fact.item().id() + " " + fact.source().printed())
        .toList();
  }

  private static String cashFlow(String income) {
    return words("Acme Corp.")
        + words("Statements of Cash Flows (in millions)")
        + table(
            QUARTER,
            "Net loss|" + income,
            "Depreciation and amortization|4.0",
            "Net cash used in operating activities|(6.0)");
  }

  @Test
  void equity_behind_that_of_the_company_and_of_others_is_of_all_owners() {
    assertEquals(
        List.of(
            "StockholdersEquity 900",
            "MinorityInterestBalance 60",
            "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest 960"),
        items(
            read(
                words("Balance Sheets (in millions)")
                    + table(
                        "|March 31, 2020",
                        "Total shareholders' equity|900",
                        "Noncontrolling interests|60",
                        "Total equity|960"))));
  }

  @Test
  void equity_that_bears_the_companys_name_before_that_of_others_is_its_own() {
    for (String deficit : List.of("Stockholders' Equity", "Shareholders' deficit")) {
      assertEquals(
          List.of(
              "StockholdersEquity 900",
              "MinorityInterestBalance 60",
              "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest 960"),
          items(
              read(
                  words("Balance Sheets (in millions)")
                      + table(
                          "|March 31, 2020",
                          "Brackenford Pumps Incorporated " + deficit + "|900",
                          "Non-controlling interests|60",
                          "Total equity|960"))));
    }
  }

  @Test
  void equity_that_bears_the_companys_name_is_its_own_where_no_sum_is_printed() {
    assertEquals(
        List.of("StockholdersEquity 900", "MinorityInterestBalance 60"),
        items(
            read(
                words("Balance Sheets (in millions)")
                    + table(
                        "|March 31, 2020",
                        "Brackenford stockholders' equity|900",
                        "Noncontrolling interest|60"))));
  }

  @Test
  void equity_that_a_sum_contradicts_is_not_taken_for_the_companys() {
    assertEquals(
        "StockholdersEquity 960",
        items(
                read(
                    words("Balance Sheets (in millions)")
                        + table(
                            "|March 31, 2020",
                            "Series B stockholders' equity|300",
                            "Noncontrolling interests|60",
                            "Total equity|960")))
            .get(2));
  }

  @Test
  void owners_are_known_by_the_initials_of_the_company_and_by_what_the_others_leave() {
    for (String owner : List.of("BPI", "Brackenford", "Orland Works")) {
      assertEquals(
          List.of(
              "ProfitLoss 770",
              "NetIncomeLossAttributableToNoncontrollingInterest 120",
              "NetIncomeLoss 650"),
          items(
              read(
                  words("Brackenford Pumps Inc.")
                      + words("Consolidated Statements of Earnings (in millions)")
                      + table(
                          QUARTER,
                          "Net earnings|770",
                          "Net earnings attributable to noncontrolling interest|120",
                          "Net earnings attributable to " + owner + "|650"))),
          owner);
    }
  }

  @Test
  void what_common_stockholders_get_is_told_from_the_companys_own() {
    assertEquals(
        List.of(
            "NetIncomeLoss 10.0",
            "PreferredStockDividends (0.5)",
            "NetIncomeLossAvailableToCommonStockholdersBasic 9.5"),
        items(
            read(
                words("Statements of Operations (in millions)")
                    + table(
                        QUARTER,
                        "Net income|10.0",
                        "Dividends on preferred stock|(0.5)",
                        "Net income available to common stockholders|9.5"))));
  }

  @Test
  void what_others_leave_to_common_stockholders_is_the_companys_own() {
    assertEquals(
        List.of(
            "ProfitLoss 10.0",
            "NetIncomeLossAttributableToNoncontrollingInterest 0.5",
            "NetIncomeLoss 9.5"),
        items(
            read(
                words("Statements of Operations (in millions)")
                    + table(
                        QUARTER,
                        "Net income|10.0",
                        "Net income attributable to noncontrolling interests|0.5",
                        "Net income attributable to common stockholders|9.5"))));
  }

  @Test
  void the_companys_own_is_told_from_that_of_all_owners() {
    assertEquals(
        List.of(
            "ProfitLoss (10.0)",
            "NetIncomeLossAttributableToNoncontrollingInterest 0.5",
            "NetIncomeLoss (10.5)"),
        items(read(OPERATIONS)));
  }

  @Test
  void another_statement_begins_with_that_of_all_owners_where_its_amounts_say_so() {
    Release release = read(cashFlow("(10.0)"), OPERATIONS);

    assertEquals("ProfitLoss (10.0)", items(release).get(0));
    assertEquals(
        "Net cash provided by (used in) operating activities"
            + " = + Net income (loss) of all owners + Depreciation and amortization",
        release.footings().get(0).toString());
  }

  @Test
  void an_amount_that_is_the_companys_stays_the_companys() {
    assertEquals("NetIncomeLoss (10.5)", items(read(cashFlow("(10.5)"), OPERATIONS)).get(0));
  }

  @Test
  void net_income_without_other_owners_is_the_companys() {
    assertEquals("NetIncomeLoss (10.0)", items(read(cashFlow("(10.0)"))).get(0));
  }
}
