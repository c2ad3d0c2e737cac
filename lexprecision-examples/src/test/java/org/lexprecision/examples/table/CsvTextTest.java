package org.lexprecision.examples.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvTextTest {

  @Test
  void signed_numbers_are_no_formulas() {
    for (String number : new String[] {"-0.14", "+5%", "- 12", "-$1,234", "(304)", "-", "—"}) {
      assertEquals(number, CsvText.harmless(number));
    }
    for (String words : new String[] {"=1", "-cmd", "@x", "- Basic", "-2+3", "+A1", "\t=1"}) {
      assertEquals("'" + words, CsvText.harmless(words));
    }
  }
}
