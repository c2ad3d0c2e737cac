package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.row;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that name parts of the company, or what is split up into them. */
class SegmentHeadingsTest {

  private static final String MILLIONS = words("(In millions)");

  @Test
  void a_heading_that_calls_it_a_segment_names_one() {
    String results =
        table(
            "|Quarter ended March 31, 2020",
            "Pipe Segment:|",
            "&nbsp;External net revenues|428",
            "&nbsp;Operating profit|71",
            "Valve Segment:|",
            "&nbsp;External net revenues|250",
            "&nbsp;Operating loss|(26)");
    assertEquals(
        List.of(
            "Revenues [Pipe] quarter ended March 31, 2020 428000000 USD",
            "Revenues [Valve] quarter ended March 31, 2020 250000000 USD"),
        row("External net revenues", words("Reconciliation of results"), MILLIONS, results));
    assertEquals(
        List.of("OperatingIncomeLoss [Valve] quarter ended March 31, 2020 -26000000 USD"),
        row("Operating loss", words("Reconciliation of results"), MILLIONS, results));
  }

  @Test
  void parts_that_recur_under_an_item_and_a_segment_result_are_segments() {
    String results =
        table(
            "|Quarter ended March 31, 2020",
            "Net sales:|",
            "&nbsp;Europe|105",
            "&nbsp;Asia|120",
            "&nbsp;|225",
            "Segment profit:|",
            "&nbsp;Europe|25",
            "&nbsp;Asia|17",
            "&nbsp;|42",
            "Interest expense|9",
            "Net income|30");
    assertEquals(
        List.of(
            "Revenues [Europe] quarter ended March 31, 2020 105000000 USD",
            "SegmentProfit [Europe] quarter ended March 31, 2020 25000000 USD"),
        row("Europe", words("Statements of Income"), MILLIONS, results));
  }

  @Test
  void a_total_with_a_mark_is_the_company() {
    String results =
        table(
            "|Quarter ended March 31, 2020",
            "Pipe:|",
            "&nbsp;Net sales|428",
            "&nbsp;Operating income|71",
            "Total (1)|",
            "&nbsp;Net sales|678",
            "&nbsp;Operating income|45");
    assertEquals(
        0, row("Net sales", MILLIONS, results).stream().filter(r -> r.contains("[Total]")).count());
  }
}
