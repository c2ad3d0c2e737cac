package org.lexprecision.parser.internal.part.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Segment;

/** Of what parts of the company rows are, by their sums, their names and their headings. */
class RowPartsTest {

  private static final Map<String, String> ITEMS =
      Map.of(
          "net sales", "Revenues",
          "total net sales", "Revenues",
          "revenues", "Revenues",
          "operating income", "OperatingIncomeLoss",
          "income before income taxes", "IncomeLossBeforeIncomeTaxes",
          "total operating expenses", "OperatingExpenses",
          "research and development", "ResearchAndDevelopmentExpense",
          "goodwill", "Goodwill");

  private static String item(String words) {
    return ITEMS.getOrDefault(words.toLowerCase(Locale.ROOT), "");
  }

  /** Rows are "heading/heading/caption|value|value". */
  private static List<String> parts(String title, boolean face, String... rows) {
    ImmutableList.Builder<NamedRow> named = ImmutableList.builder();
    for (String row : rows) {
      List<String> cells = Splitter.on('|').splitToList(row);
      List<String> path = Splitter.on('/').splitToList(cells.get(0));
      ImmutableMap.Builder<Integer, BigDecimal> values = ImmutableMap.builder();
      for (int column = 1; column < cells.size(); column++) {
        values.put(column, new BigDecimal(cells.get(column)));
      }
      String caption = path.get(path.size() - 1);
      named.add(
          new NamedRow(
              caption,
              ImmutableList.copyOf(path.subList(0, path.size() - 1)),
              item(caption),
              true,
              values.build()));
    }
    ImmutableMap<Integer, RowPart> parts =
        RowParts.read(
            new RowQuestion(
                named.build(),
                title,
                "Halcyon Forge Corp",
                face,
                false,
                false,
                words -> Optional.of(item(words)).filter(id -> !id.isEmpty()),
                ImmutableSet.of(Segment.of("Seals"))));
    List<String> told = new ArrayList<>();
    for (int at = 0; at < rows.length; at++) {
      RowPart part = parts.get(at);
      told.add(
          part == null
              ? "-"
              : part.measure().isEmpty()
                  ? part.segment().name()
                  : part.segment().name() + ": " + part.measure());
    }
    return told;
  }

  @Test
  void regions_under_several_items_are_parts_of_each() {
    assertEquals(
        List.of(
            "Americas: Net sales",
            "Rest of World: Net sales",
            "Consolidated",
            "Americas: Operating income",
            "Rest of World: Operating income",
            "Consolidated"),
        parts(
            "Geographic information",
            false,
            "Net sales/Americas|518|621",
            "Net sales/Rest of World|174|179",
            "Net sales/Total net sales|692|800",
            "Operating income/Americas|-116|-31",
            "Operating income/Rest of World|-60|49",
            "Operating income/Income before income taxes|-176|18"));
  }

  @Test
  void an_unnamed_total_of_parts_is_the_companys() {
    assertEquals(
        List.of("Forge: Net sales", "Castings: Net sales", "Consolidated: Net sales"),
        parts("", false, "Net sales/Forge|518", "Net sales/Castings|174", "Net sales/|692"));
  }

  @Test
  void the_title_can_name_what_the_parts_are_of() {
    assertEquals(
        List.of("Pumps: Net sales", "Corporate: Net sales", "Consolidated: Net sales"),
        parts("Net sales of each division", false, "Pumps|518", "Corporate|174", "Total|692"));
  }

  @Test
  void a_subtotal_is_a_part_and_what_it_sums_are_parts_of_it() {
    assertEquals(
        List.of(
            "Abrasives: Net sales",
            "Tapes: Net sales",
            "Safety: Net sales",
            "Canned: Net sales",
            "Frozen: Net sales",
            "Food: Net sales",
            "Consolidated: Net sales"),
        parts(
            "Net sales by product line",
            false,
            "Abrasives|305",
            "Tapes|241",
            "Total Safety Segment|546",
            "Canned|111",
            "Frozen|222",
            "Total Food Segment|333",
            "Total Company|879"));
  }

  @Test
  void one_name_under_two_parts_is_two_parts() {
    assertEquals(
        List.of(
            "Wells, United States: operating income",
            "Wells, International: operating income",
            "Wells: operating income",
            "Plants, United States: operating income",
            "Plants, International: operating income",
            "Plants: operating income",
            "Consolidated: operating income"),
        parts(
            "Segment operating income",
            false,
            "Wells/United States|164",
            "Wells/International|329",
            "Total Wells|493",
            "Plants/United States|108",
            "Plants/International|42",
            "Total Plants|150",
            "Total|643"));
  }

  @Test
  void totals_that_nothing_sums_are_of_what_they_stand_under() {
    assertEquals(
        List.of(
            "Aspirin United States: Revenues",
            "Aspirin, International: Revenues",
            "Aspirin: Revenues",
            "Iodine United States: Revenues",
            "Iodine, International: Revenues",
            "Iodine: Revenues"),
        parts(
            "Revenues by product",
            false,
            "Aspirin United States|345",
            "International|56",
            "Total|401",
            "Iodine United States|163",
            "International|24",
            "Total|187"));
  }

  @Test
  void costs_are_items() {
    assertEquals(
        List.of("-", "-", "-"),
        parts(
            "Expenses",
            false,
            "Research and development|31",
            "Selling expenses|44",
            "Total operating expenses|75"));
  }

  @Test
  void lines_of_a_statement_of_the_company_are_items() {
    assertEquals(
        List.of("-", "-", "-"),
        parts("", true, "Net sales/Products|31", "Net sales/Services|44", "Net sales/Total|75"));
  }

  @Test
  void where_income_is_taxed_is_no_part() {
    assertEquals(
        List.of("-", "-", "-"),
        parts(
            "Provision for taxes",
            false,
            "United States|31",
            "Foreign|44",
            "Income before income taxes|75"));
  }

  @Test
  void headings_over_the_same_items_are_parts() {
    assertEquals(
        List.of("Pumping", "Pumping", "Filtration", "-"),
        parts(
            "Segments",
            false,
            "Pumping/Net sales|495",
            "Pumping/Installed base value|565",
            "Filtration/Net sales|340",
            "GAAP/Net sales|835"));
  }

  @Test
  void a_heading_that_another_table_knows_is_a_part() {
    assertEquals(
        List.of("Seals", "Seals", "-"),
        parts("", false, "Seals/Goodwill|451", "Seals/Brands|251", "Carrying amount|189"));
  }

  @Test
  void words_before_an_item_name_a_part() {
    assertEquals(
        List.of("Wolf: net sales", "Hound: net sales", "Wolf", "Segment"),
        parts(
            "Results by segment",
            false,
            "Wolf net sales|45",
            "Hound net sales|33",
            "Wolf orders|61",
            "Segment operating income|12"));
  }
}
