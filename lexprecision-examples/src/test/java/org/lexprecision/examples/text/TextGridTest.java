package org.lexprecision.examples.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextGridTest {

  @Test
  void a_word_over_columns_widens_the_last_of_them() {
    assertEquals(
        List.of("  years of old", "  1          2", "  3          4"),
        new TextGrid("lrr")
            .head(List.of("", "years of old", ""))
            .row("", "1", "2")
            .row("", "3", "4")
            .lines(""));
  }
}
