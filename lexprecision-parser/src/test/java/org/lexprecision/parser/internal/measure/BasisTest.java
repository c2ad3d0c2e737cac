package org.lexprecision.parser.internal.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.each;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Basis;
import org.lexprecision.Fact;

/** On what footing figures stand, where two footings meet. */
class BasisTest {

  private static String based(Fact fact) {
    return fact.basis() + " " + fact.item().id();
  }

  @Test
  void a_reconciliation_leads_from_reported_figures_to_adjusted_ones() {
    assertEquals(
        List.of(
            "REPORTED NetIncomeLoss",
            "REPORTED NetIncomeLossAdjustmentPlantClosure",
            "ADJUSTED NetIncomeLoss"),
        each(
            read(
                words("Reconciliation of GAAP to Non-GAAP Measures (in millions)"),
                table(
                    "|Three months ended March 31, 2020",
                    "GAAP net income|10",
                    "Plant closure|2",
                    "Non-GAAP net income|12")),
            BasisTest::based));
  }

  @Test
  void a_heading_that_names_a_footing_alone_says_it_of_the_rows_below() {
    assertEquals(
        List.of(
            "REPORTED IncomeLossFromContinuingOperations",
            "ADJUSTED NetIncomeLoss",
            "ADJUSTED EarningsPerShareDiluted"),
        each(
            read(
                words("First Quarter Results (in millions, except per share amounts)"),
                table(
                    "|Three months ended March 31, 2020",
                    "As reported",
                    "Income from continuing operations|97",
                    "Non-GAAP - Continuing Operations",
                    "Net income|118",
                    "Earnings per diluted share|0.59")),
            BasisTest::based));
  }

  @Test
  void a_heading_over_the_steps_to_a_footing_says_nothing_of_them() {
    for (String heading :
        List.of(
            "Non-GAAP adjustments:", "Reconciliation to Adjusted EBITDA:", "Adjusted EBITDA:")) {
      assertEquals(Optional.empty(), BasisWords.ofHeading(heading), heading);
    }
  }

  @Test
  void managed_and_equivalent_figures_are_adjusted_and_deposits_are_not() {
    for (String words :
        List.of(
            "Core earnings per diluted share",
            "Total managed net revenue",
            "Net interest income (taxable-equivalent)",
            "Net interest income - FTE",
            "Estimated REIT taxable income per share",
            "Diluted EPS excluding merger costs")) {
      assertEquals(Optional.of(Basis.ADJUSTED), BasisWords.find(words), words);
    }
    for (String words :
        List.of(
            "Core deposits",
            "Amortization of core deposit intangible",
            "Cost of revenue, excluding depreciation",
            "FTE employees")) {
      assertEquals(Optional.empty(), BasisWords.find(words), words);
    }
  }

  @Test
  void a_table_of_adjusted_figures_alone_is_adjusted_but_for_what_is_as_reported() {
    assertEquals(
        List.of("ADJUSTED Revenues", "REPORTED NetIncomeLoss"),
        each(
            read(
                words("Adjusted Figures (in millions)"),
                table(
                    "|Three months ended March 31, 2020",
                    "Revenue|60",
                    "Net income, as reported|5")),
            BasisTest::based));
  }

  @Test
  void a_sentence_that_announces_a_table_says_what_footing_it_stands_on() {
    assertEquals(
        List.of("REPORTED Revenues", "PRO_FORMA NetIncomeLoss"),
        each(
            read(
                words("Statements of Income (in millions)"),
                table("|Three months ended March 31, 2020", "Revenue|60"),
                words("Options cost nothing here. The pro forma results follow:"),
                table("|Three months ended March 31, 2020", "Net income|4")),
            BasisTest::based));
  }

  @Test
  void what_is_reported_beside_restated_figures_of_its_period_was_reported_before() {
    assertEquals(
        List.of("REPORTED Revenues", "PREVIOUSLY_REPORTED Revenues", "RESTATED Revenues"),
        each(
            read(
                words("Statements of Income (in millions)"),
                table(
                    "|Three months ended March 31, 2020|Three months ended March 31, 2019"
                        + "|Three months ended March 31, 2019",
                    "|As Reported|Reported|Restated",
                    "Revenue|60|51|50")),
            BasisTest::based));
  }

  @Test
  void what_is_pro_forma_stays_so_as_reported_and_adjusted() {
    assertEquals(
        List.of(
            "REPORTED Revenues",
            "ADJUSTED Revenues",
            "PRO_FORMA Revenues",
            "PRO_FORMA RevenuesAdjusted"),
        each(
            read(
                words("Reconciliation of Results (in millions)"),
                table(
                    "|Quarter ended March 31, 2020|Quarter ended March 31, 2020"
                        + "|Pro Forma Quarter ended March 31, 2019"
                        + "|Pro Forma Quarter ended March 31, 2019",
                    "|As Reported|Adjusted|As Reported|Adjusted",
                    "Revenue|60|61|50|52")),
            BasisTest::based));
  }

  @Test
  void captions_name_footings() {
    assertEquals(Optional.of(Basis.REPORTED), BasisWords.find("GAAP gross profit"));
    assertEquals(Optional.of(Basis.ADJUSTED), BasisWords.find("Non-GAAP gross profit"));
    assertEquals(Optional.of(Basis.PRO_FORMA), BasisWords.find("Pro forma net income"));
    assertEquals(Optional.of(Basis.ADJUSTED), BasisWords.find("Restated, excl. adj's"));
    assertEquals(Optional.of(Basis.RESTATED), BasisWords.find("(Restated)"));
    assertEquals(Optional.empty(), BasisWords.find("Net income"));
  }
}
