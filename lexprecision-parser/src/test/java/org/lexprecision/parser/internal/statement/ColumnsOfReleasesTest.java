package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.row;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What columns mean in the layouts that releases use. */
class ColumnsOfReleasesTest {

  private static final String MILLIONS = words("(In millions)");

  @Test
  void a_note_of_the_scale_among_the_headers_is_no_column_per_share() {
    String statement =
        table(
            "|Three Months Ended March 31,^2",
            "|2020|2019",
            "|(in millions, except per share data)^2",
            "Net revenue|4,009|3,889",
            "Operating income|2,211|2,213");
    assertEquals(
        List.of(
            "Revenues quarter ended March 31, 2020 4009000000 USD",
            "Revenues quarter ended March 31, 2019 3889000000 USD"),
        row("Net revenue", statement));
  }

  @Test
  void a_quarter_named_over_a_column_is_its_own_whatever_the_title_names() {
    String balance = table("|March 31, 2020|December 31, 2019", "Total assets|90.0|80.0");
    String results = table("|First Quarter^2", "|Q1 2020|Q4 2019", "Revenues|45.6|51.2");
    assertEquals(
        List.of(
            "Revenues quarter ended March 31, 2020 45600000 USD",
            "Revenues quarter ended December 31, 2019 51200000 USD"),
        row("Revenues", MILLIONS, balance, MILLIONS, results));
  }

  @Test
  void the_last_twelve_months_and_four_quarters_are_years() {
    String ltm =
        table(
            "|Three Months Ended March 31,^2|LTM Ended March 31,^2",
            "|2020|2019|2020|2019",
            "Net income|148|127|842|660");
    assertEquals(
        List.of(
            "NetIncomeLoss quarter ended March 31, 2020 148000000 USD",
            "NetIncomeLoss quarter ended March 31, 2019 127000000 USD",
            "NetIncomeLoss year ended March 31, 2020 842000000 USD",
            "NetIncomeLoss year ended March 31, 2019 660000000 USD"),
        row("Net income", MILLIONS, ltm));
    String covenant =
        table("|As of and for the four quarters ended March 31, 2020", "Net income|842");
    assertEquals(
        List.of("NetIncomeLoss year ended March 31, 2020 842000000 USD"),
        row("Net income", MILLIONS, covenant));
  }

  @Test
  void columns_from_reported_to_adjusted_are_all_of_their_period() {
    String bridge =
        table(
            "|Three Months Ended March 31, 2020^3",
            "|As Reported|Adjustments|As Adjusted",
            "Operating income|100|25|125",
            "Net income|70|20|90");
    assertEquals(
        List.of(
            "OperatingIncomeLoss quarter ended March 31, 2020 100000000 USD",
            "OperatingIncomeLossAdjustments quarter ended March 31, 2020 25000000" + " USD",
            "OperatingIncomeLoss quarter ended March 31, 2020 125000000 USD"),
        row("Operating income", words("Reconciliation of results"), MILLIONS, bridge));
  }

  @Test
  void columns_that_name_line_items_show_them_for_the_parts_that_rows_name() {
    String parts =
        table(
            "|Net Revenues^2|Operating Profit^2",
            "|Q1 2020|Q1 2019|Q1 2020|Q1 2019",
            "Toys|42.8|35.7|7.1|1.3",
            "Games|25.0|28.2|(2.6)|(3.0)",
            "Total|67.8|63.9|4.5|(1.7)");
    String dates = table("|March 31, 2020|December 31, 2019", "Total assets|90.0|80.0");
    assertEquals(
        List.of(
            "Revenues [Toys] quarter ended March 31, 2020 42800000 USD",
            "Revenues [Toys] quarter ended March 31, 2019 35700000 USD",
            "OperatingIncomeLoss [Toys] quarter ended March 31, 2020 7100000 USD",
            "OperatingIncomeLoss [Toys] quarter ended March 31, 2019 1300000 USD"),
        row("Toys", MILLIONS, dates, MILLIONS, parts));
    assertEquals(
        "OperatingIncomeLoss quarter ended March 31, 2020 4500000 USD",
        row("Total", MILLIONS, dates, MILLIONS, parts).get(2));
  }

  @Test
  void rows_of_years_under_columns_of_line_items_have_their_own_year() {
    String currency =
        table(
            "|Three Months Ended March 31,^2",
            "|Revenue|Net Income",
            "2019 As Reported|$305|$88",
            "2020 As Reported|$350|$107",
            "Percentage Change|15%|22%");
    String dates = table("|March 31, 2020|December 31, 2019", "Total assets|90|80");
    assertEquals(
        List.of(
            "Revenues quarter ended March 31, 2019 305000000 USD",
            "NetIncomeLoss quarter ended March 31, 2019 88000000 USD"),
        row("2019 As Reported", MILLIONS, dates, MILLIONS, currency));
    assertEquals(
        "PercentageChange ever 0.15 pure",
        row("Percentage Change", MILLIONS, dates, MILLIONS, currency).get(0));
  }

  @Test
  void a_heading_among_the_rows_gives_its_period_to_columns_of_segments() {
    String segments =
        table(
            "|Americas|International|Consolidated",
            "Three Months Ended March 31, 2020|||",
            "Net sales|231|109|340",
            "Three Months Ended March 31, 2019|||",
            "Net sales|213|112|325");
    assertEquals(
        List.of(
            "Revenues [Americas] quarter ended March 31, 2020 231000000 USD",
            "Revenues [International] quarter ended March 31, 2020 109000000 USD",
            "Revenues quarter ended March 31, 2020 340000000 USD",
            "Revenues [Americas] quarter ended March 31, 2019 213000000 USD",
            "Revenues [International] quarter ended March 31, 2019 112000000 USD",
            "Revenues quarter ended March 31, 2019 325000000 USD"),
        row("Net sales", MILLIONS, segments));
  }

  @Test
  void the_change_of_a_segment_is_the_segments_and_has_no_period() {
    String segments =
        table(
            "|Rigs^3|Consolidated Total^3",
            "|Q1 2020|Q4 2019|Chg|Q1 2020|Q4 2019|Chg",
            "Revenues|179.6|216.3|(17)%|456.6|512.1|(11)%");
    String dates = table("|March 31, 2020|December 31, 2019", "Total assets|90.0|80.0");
    List<String> read = row("Revenues", MILLIONS, dates, MILLIONS, segments);
    assertEquals("Revenues [Rigs] ever -0.17 pure", read.get(2));
    assertEquals("Revenues quarter ended December 31, 2019 512100000 USD", read.get(4));
  }

  @Test
  void a_share_of_sales_is_of_the_period_of_the_amount_beside_it() {
    String statement =
        table(
            "|Quarter Ended^4",
            "|March 29, 2020|% Net Sales|March 31, 2019|% Net Sales",
            "Net sales|1,105|100.0%|732|100.0%",
            "Cost of sales|262|23.7%|259|35.4%");
    assertEquals(
        List.of(
            "CostOfRevenue quarter ended March 29, 2020 262000000 USD",
            "CostOfRevenuePercent quarter ended March 29, 2020 0.237 pure",
            "CostOfRevenue 13 weeks ended March 31, 2019 259000000 USD",
            "CostOfRevenuePercent 13 weeks ended March 31, 2019 0.354 pure"),
        row("Cost of sales", MILLIONS, statement));
  }

  @Test
  void quarters_and_months_are_read_with_the_years_that_are_printed_in_short() {
    String dates = table("|March 31, 2020|December 31, 2019", "Total assets|90|80");
    String operations = table("|Three Months Ended March 31,^2", "|2020|2019", "Net income|10|9");
    List<String> expected =
        List.of(
            "Revenues quarter ended March 31, 2020 100000000 USD",
            "Revenues quarter ended December 31, 2019 99000000 USD");
    for (String header :
        List.of("|1Q20|4Q19", "|1Q'20|4Q'19", "|Q1'20|Q4'19", "Quarter ended|Mar-20|Dec-19")) {
      assertEquals(
          expected,
          row(
              "Revenue",
              MILLIONS,
              operations,
              MILLIONS,
              dates,
              MILLIONS,
              table(header, "Revenue|100|99")),
          header);
    }
  }

  @Test
  void a_day_may_stand_before_its_month() {
    String balance = table("|28 March 2020|28 December 2019", "Total assets|90|80");
    assertEquals(
        List.of("2020-03-28", "2019-12-28"),
        Printed.read(words("Balance Sheets"), MILLIONS, balance).facts().stream()
            .map(fact -> fact.period().orElseThrow().lastDay().toString())
            .toList());
  }

  @Test
  void columns_of_rows_that_name_their_year_are_told_apart_by_their_words() {
    assertEquals(
        List.of(
            "NotesPayableBalance year ended June 30, 1999 292000 USD",
            "NotesPayableHighestBalance year ended June 30, 1999 1178000 USD"),
        row(
            "Notes payable",
            words("Notes payable (in thousands)"),
            table(
                "|Balance|Highest Balance",
                "Year ended June 30, 1999:||",
                "Notes payable|292|1,178")));
  }
}
