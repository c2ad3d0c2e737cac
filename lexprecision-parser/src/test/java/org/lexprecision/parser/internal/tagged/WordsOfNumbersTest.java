package org.lexprecision.parser.internal.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsOfNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no|0",
        "Nil|0",
        "seven|7",
        "ninety-nine|99",
        "a hundred|100",
        "twelve hundred|1200",
        "one hundred and five|105",
        "two thousand and three|2003",
        "a hundred thousand|100000",
        "forty-five thousand two hundred|45200",
        "one million, two hundred thousand, three|1200003",
        "ninety-nine hundred ninety-nine trillion|9999000000000000",
      })
  void words_of_a_number_are_read(String words, BigDecimal number) {
    assertEquals(Optional.ofNullable(number), WordsOfNumbers.read(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "and",
        "two three",
        "twenty thirty",
        "twenty eleven",
        "nineteen ninety-five",
        "no five",
        "five and six",
        "one hundred and",
        "one hundred two hundred",
        "one thousand two million",
        "one hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred",
        "trillion trillion",
        "two dozen",
      })
  void words_that_make_no_number_are_none(String words) {
    assertEquals(Optional.empty(), WordsOfNumbers.read(words));
  }
}
