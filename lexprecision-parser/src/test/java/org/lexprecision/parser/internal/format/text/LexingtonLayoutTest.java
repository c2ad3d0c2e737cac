package org.lexprecision.parser.internal.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lexprecision.parser.internal.grid.Column.HeaderCell;
import org.lexprecision.parser.internal.grid.Layout;

class LexingtonLayoutTest {

  private static final ImmutableList<String> FILES =
      ImmutableList.of(
          "000_2a3a62f05b2489f4.txt",
          "001_1ce87fbd46083b26.txt",
          "002_90d4463760364f5a.txt",
          "003_7556d08fcbd2ca49.txt",
          "004_91d7783fb8b7aeb9.txt");

  private static Path file(String name) {
    return PrintedCells.shared("releases/lexington/" + name);
  }

  @Test
  void every_printed_cell_is_found_at_its_place_with_its_caption_and_no_other() {
    ImmutableSortedMap<String, String> labelled =
        PrintedCells.labelled(PrintedCells.shared("oracle/facts.tsv"));
    ImmutableSortedMap.Builder<String, String> found = ImmutableSortedMap.naturalOrder();
    FILES.forEach(name -> found.putAll(PrintedCells.found(file(name))));
    MapDifference<String, String> difference = Maps.difference(labelled, found.buildOrThrow());
    assertEquals(ImmutableSortedMap.of(), difference.entriesDiffering());
    assertEquals(ImmutableSortedMap.of(), difference.entriesOnlyOnLeft());
    assertEquals(ImmutableSortedMap.of(), difference.entriesOnlyOnRight());
  }

  @Test
  void headers_are_stacked_over_the_columns_they_span() {
    Layout layout = PrintedCells.layout(file(FILES.get(1)));
    assertEquals(
        ImmutableList.of(
            new HeaderCell("NINE MONTHS ENDED SEPTEMBER 30", 125, 2, 3),
            new HeaderCell("2003", 128, 2, 2)),
        layout.tables().get(0).columns().get(2).header());
  }

  @Test
  void an_offer_without_tables_has_none() {
    assertEquals(ImmutableList.of(), PrintedCells.layout(file(FILES.get(3))).tables());
  }
}
