package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one unit of a table's print stands for. */
class ScaleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(in thousands); 3",
        "(Dollars in millions); 6",
        "$ in billions; 9",
        "(000's omitted); 3",
        "($000); 3",
        "(Amounts expressed in thousands of dollars); 3",
        "($ mm); 6",
        "(in whole dollars); 0"
      })
  void the_words_give_a_power_of_ten(String words, int power) {
    assertEquals(power, Scale.find(words).orElseThrow().money());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Net sales", "A million reasons", "(Unaudited)", "2003"})
  void other_words_state_none(String words) {
    assertEquals(Optional.empty(), Scale.find(words));
  }

  @Test
  void shares_are_whole_where_they_are_excepted() {
    Scale scale = Scale.find("(in thousands, except share and per share data)").orElseThrow();
    assertEquals(OptionalInt.of(0), scale.shares());
  }

  @Test
  void amounts_per_share_alone_except_no_shares() {
    Scale scale = Scale.find("(in thousands, except per share amounts)").orElseThrow();
    assertEquals(OptionalInt.empty(), scale.shares());
  }

  @Test
  void shares_and_units_can_have_their_own_scale() {
    Scale millions =
        Scale.find("(In millions, except shares in thousands and per share amounts)").orElseThrow();
    assertEquals(6, millions.money());
    assertEquals(OptionalInt.of(3), millions.shares());
    assertEquals(
        OptionalInt.of(3),
        Scale.find("(Units in thousands and dollars in millions)").orElseThrow().units());
  }
}
