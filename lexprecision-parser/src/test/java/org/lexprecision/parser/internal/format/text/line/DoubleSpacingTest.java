package org.lexprecision.parser.internal.format.text.line;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lexprecision.parser.internal.grid.Paragraph;

class DoubleSpacingTest {

  private static ImmutableList<Paragraph.Line> lines(String pattern, int times) {
    String all = pattern.repeat(times);
    return IntStream.range(0, all.length())
        .mapToObj(at -> new Paragraph.Line(at + 1, all.charAt(at) == '.' ? "" : "text"))
        .collect(toImmutableList());
  }

  private static String pattern(ImmutableList<Paragraph.Line> lines) {
    StringBuilder pattern = new StringBuilder();
    lines.forEach(line -> pattern.append(line.text().isBlank() ? '.' : 'x'));
    return pattern.toString();
  }

  @Test
  void one_blank_line_goes_after_each_line_of_a_document_spaced_so() {
    ImmutableList<Paragraph.Line> kept = DoubleSpacing.removed(lines("x.x...", 10));

    assertEquals("xx..".repeat(10), pattern(kept));
    assertEquals(3, kept.get(1).number());
  }

  @Test
  void a_document_of_ordinary_lines_keeps_its_blank_ones() {
    assertEquals("xx.x.".repeat(10), pattern(DoubleSpacing.removed(lines("xx.x.", 10))));
  }

  @Test
  void a_few_lines_apart_are_no_spacing() {
    assertEquals("x.".repeat(5), pattern(DoubleSpacing.removed(lines("x.", 5))));
  }
}
