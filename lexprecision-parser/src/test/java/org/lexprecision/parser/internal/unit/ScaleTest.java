package org.lexprecision.parser.internal.unit;

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
        "(in whole dollars); 0",
        "Sales of $12,345,000 were higher. Statements of Operations (In dollars); 0",
        "5 million units were sold. (In U.S. dollars); 0",
        "Sales of $12,345,000 were higher. (In millions); 6",
        "MSEK; 6",
        "TEUR; 3",
        "(NOK million); 6",
        "R million; 6",
        "£m; 6",
        "£'000; 3",
        "$A'000; 3",
        "US$ thousands; 3",
        "(Rs. in crores, except per share data); 7",
        "(₹ lakhs); 5",
        "(in hundreds of thousands); 5",
        "(In tens of thousands of dollars, except per share amounts); 4",
        "(in hundreds of millions of dollars); 8",
        "(DOLLARS IN MILLIONS EXCEPT PER SHARE AMOUNTS); 6",
        "Thousands of Canadian dollars; 3",
        "All amounts in millions unless otherwise stated; 6",
        "Amounts are stated in thousands of dollars.; 3",
        "in million of euros; 6",
        "RMB'000; 3"
      })
  void the_words_give_a_power_of_ten(String words, int power) {
    assertEquals(power, ScaleNote.find(words).orElseThrow().money());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Net sales",
        "A million reasons",
        "(Unaudited)",
        "2003",
        "Charge of $25 million",
        "1,000 shares in treasury",
        "Sales of $12,345,000 were 7% above those of 2019",
        "Sales of 5 million euros",
        "Hundreds of customers in Spain"
      })
  void other_words_state_none(String words) {
    assertEquals(Optional.empty(), ScaleNote.find(words));
  }

  @Test
  void shares_are_whole_where_they_are_excepted() {
    Scale scale = ScaleNote.find("(in thousands, except share and per share data)").orElseThrow();
    assertEquals(OptionalInt.of(0), scale.shares());
  }

  @Test
  void amounts_per_share_alone_except_no_shares() {
    Scale scale = ScaleNote.find("(in thousands, except per share amounts)").orElseThrow();
    assertEquals(OptionalInt.empty(), scale.shares());
  }

  @Test
  void shares_and_units_can_have_their_own_scale() {
    Scale millions =
        ScaleNote.find("(In millions, except shares in thousands and per share amounts)")
            .orElseThrow();
    assertEquals(6, millions.money());
    assertEquals(OptionalInt.of(3), millions.shares());
    assertEquals(
        OptionalInt.of(3),
        ScaleNote.find("(Units in thousands and dollars in millions)").orElseThrow().units());
  }

  @Test
  void each_clause_has_its_own_scale() {
    Scale scale = ScaleNote.find("(Shares in thousands, dollars in millions)").orElseThrow();
    assertEquals(6, scale.money());
    assertEquals(OptionalInt.of(3), scale.shares());
    Scale turned =
        ScaleNote.find("(In millions, except share amounts, which are in thousands)").orElseThrow();
    assertEquals(6, turned.money());
    assertEquals(OptionalInt.of(3), turned.shares());
    assertEquals(
        OptionalInt.of(3),
        ScaleNote.find("(dollars and shares in thousands)").orElseThrow().shares());
  }
}
