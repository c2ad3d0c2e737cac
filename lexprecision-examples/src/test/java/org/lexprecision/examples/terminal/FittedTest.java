package org.lexprecision.examples.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FittedTest {

  @Test
  void what_does_not_fit_goes_on_below_further_in() {
    assertEquals(
        List.of("  Net sales of the", "      quarter were", "      30,873"),
        Fitted.lines("  Net sales of the quarter were 30,873", 20));
  }

  @Test
  void any_width_leaves_a_line_as_it_is() {
    String line = "a ".repeat(500) + "b";
    assertEquals(List.of(line), Fitted.lines(line, 0));
    assertEquals(List.of("short"), Fitted.lines("short", 20));
  }

  @Test
  void a_word_longer_than_the_width_stays_whole() {
    assertEquals(List.of("x".repeat(30)), Fitted.lines("x".repeat(30), 20));
    assertEquals(List.of("  " + "x".repeat(30)), Fitted.lines("  " + "x".repeat(30), 20));
  }

  @Test
  void no_line_of_short_words_is_too_long_and_no_word_is_lost() {
    String line = "    " + "seven77 ".repeat(40).strip();
    for (int width = 20; width < 90; width++) {
      List<String> lines = Fitted.lines(line, width);
      for (String one : lines) {
        assertTrue(one.length() <= width, one);
      }
      assertEquals(line.strip(), String.join(" ", lines.stream().map(String::strip).toList()));
    }
  }
}
