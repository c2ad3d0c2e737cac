package org.lexprecision.parser.internal.format.text.line;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lexprecision.Diagnostic;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.internal.format.text.TextLayout;
import org.lexprecision.parser.internal.grid.Layout;

class TextRobustnessTest {

  private static final String RELEASE =
      """
                     Bellwater Industries, Inc.
                     (in thousands)

                                 Quarter Ended        Six Months Ended
                                    June 30               June 30
                               -----------------     -----------------
                                 2003       2002       2003       2002
                               ------     ------     ------     ------
      Net sales                $1,203     $1,100     $2,400     $2,199
      Cost of sales, buying
        and occupancy             900        850      1,700         --
                               ------     ------     ------     ------
        Gross profit           $  303     $  250     $  700     $ (199)
                               ======     ======     ======     ======
      """;

  private static Layout layout(byte[] bytes) {
    return TextLayout.of("a", "", TextLines.of("a", bytes, ReadLimits.DEFAULT), ReadLimits.DEFAULT);
  }

  private static Layout layout(String text) {
    return layout(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_empty_document_is_refused() {
    assertThrows(ReleaseParseException.class, () -> layout(new byte[0]));
  }

  @Test
  void too_many_lines_are_refused_with_the_place() {
    ReadLimits limits = new ReadLimits(100, 2, 100, 10, 10, 10);
    ReleaseParseException refused =
        assertThrows(
            ReleaseParseException.class,
            () -> TextLines.of("a", "1\n2\n3\n".getBytes(StandardCharsets.UTF_8), limits));
    assertEquals(3, refused.line());
  }

  @Test
  void random_bytes_give_a_layout() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[2_000];
      random.nextBytes(bytes);
      assertDoesNotThrow(() -> layout(bytes));
    }
  }

  @Test
  void a_release_cut_anywhere_gives_a_layout() {
    for (int end = 1; end <= RELEASE.length(); end++) {
      assertTrue(layout(RELEASE.substring(0, end)).tables().size() <= 1);
    }
    assertEquals(1, layout(RELEASE).tables().size());
  }

  @Test
  void rows_without_a_header_are_a_table_without_one() {
    Layout layout = layout("Net sales      1,203     1,100\nCost of sales    900       850\n");
    assertEquals(2, layout.tables().get(0).columns().size());
    assertEquals(0, layout.tables().get(0).columns().get(0).header().size());
  }

  @Test
  void a_header_without_rows_is_no_table() {
    String header = RELEASE.substring(0, RELEASE.indexOf("Net sales"));
    assertEquals(0, layout(header).tables().size());
  }

  @Test
  void ten_megabytes_of_one_line_are_cut_and_reported() {
    Layout layout = layout("1,234  (5) ".repeat(1_000_000));
    assertEquals(Diagnostic.Reason.LIMIT, layout.diagnostics().get(0).reason());
  }

  @Test
  void a_long_table_is_read_in_one_go() {
    Layout layout = layout("Net sales      1,203     1,100\n".repeat(20_000));
    assertEquals(20_000, layout.tables().get(0).rows().size());
  }

  @Test
  void prose_full_of_numbers_is_no_table() {
    String prose =
        """
        Net sales for the quarter were $1,203 thousand compared to $1,100 in 2002,  and
        the company shipped 12 units at a price of $20.01 per unit in June  30
        days after the order of 2003, when 5% more were paid for by the end of  2002
        """;
    assertEquals(0, layout(prose).tables().size());
  }
}
