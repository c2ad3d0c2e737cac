package org.lexprecision.examples.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.samples.Samples;

class MarkdownTablesTest {

  private static List<String> lines() throws IOException {
    StringBuilder text = new StringBuilder();
    MarkdownTables.write(ImmutableList.of(FactBook.of(Samples.releases())), text);
    return text.toString().lines().toList();
  }

  @Test
  void derived_figures_are_italic_and_conflicts_say_so() throws IOException {
    assertTrue(
        lines()
            .contains(
                "| Net sales | *30,244* | 32,996 | 32,342 | 29,270 | 32,383 | 30,873 | 28,294 |"
                    + " 30,066 | 33,006 |"));
    assertTrue(lines().stream().anyMatch(line -> line.contains("| **conflict** |")));
  }

  @Test
  void a_change_of_the_year_end_names_the_time_between_and_its_quarters() throws IOException {
    StringBuilder text = new StringBuilder();
    MarkdownTables.write(ImmutableList.of(Transition.book()), text);
    List<String> lines = text.toString().lines().filter(line -> line.startsWith("|")).toList();

    assertTrue(
        lines.contains(
            "| | Q1 2002 | Q2 2002 | Q3 2002 | Q4 2002 | Q1 2003 | Q2 2003 | Q3 2003 | Q4 2003 |"
                + " TP Q1 2003 | TP Q2 2003 |"),
        lines::toString);
    assertTrue(
        lines.contains(
            "| Net sales |  |  |  | 10,400 | *10,400* | 10,900 | *10,600* | 11,200 | *11,500* |"
                + " 12,000 |"));
    assertTrue(lines.contains("| | FY 2002 | FY 2003 | TP 2003 |"));
    assertTrue(lines.contains("| Net sales | 40,300 | 43,100 | 23,500 |"));
  }

  @Test
  void every_row_of_a_table_has_as_many_cells_as_its_head() throws IOException {
    long cells = 0;
    for (String line : lines()) {
      if (!line.startsWith("|")) {
        cells = 0;
      } else {
        long here = line.replace("\\|", "").chars().filter(letter -> letter == '|').count();
        assertEquals(cells == 0 ? here : cells, here, line);
        cells = here;
      }
    }
  }
}
