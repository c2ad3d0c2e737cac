package org.lexprecision.parser.internal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Captions as the catalogue compares them, and as names. */
class CaptionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Net sales; net sale",
        "NET LOSS; net income",
        "Net (loss) income; net income",
        "Net earnings; net income",
        "Income or loss from operations; income from operation",
        "Gross profit; gross profit",
        "Loss on sale of the plant; loss on sale of plant",
        "Retained earnings; retained earning",
        "Selling, general & administrative; selling general and administrative",
        "Shareholders' equity; stockholder equity",
        "Taxes; tax",
        "Inventories, net (note 3); inventory net"
      })
  void a_caption_is_reduced_to_what_it_means(String caption, String words) {
    assertEquals(words, Captions.normalized(caption));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Net sales (1); Net sales",
        "Net sales (a); Net sales",
        "Net sales*; Net sales",
        "Net income (loss); Net income (loss)",
        "Net sales (in millions); Net sales (in millions)"
      })
  void marks_of_footnotes_are_no_part_of_it(String caption, String words) {
    assertEquals(words, Captions.withoutMarks(caption));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Plant closure costs (2); PlantClosureCosts",
        "R&D tax credit; RDTaxCredit",
        "% of the total; PercentOfTotal",
        "2003 plan; Item2003Plan",
        "(unaudited); ''"
      })
  void its_words_make_a_name(String caption, String name) {
    assertEquals(name, Captions.named(caption));
  }
}
