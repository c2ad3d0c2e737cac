package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.row;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The money in which figures stand. */
class CurrenciesTest {

  private static final String SALES =
      table("|Quarter ended March 31,^2", "|2020|2019", "Net sales|C$ 4,009|3,889");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(in thousands of Canadian dollars, except per share amounts); CAD",
        "(€ in millions); EUR",
        "(In millions of €); EUR",
        "£m; GBP",
        "RMB'000; CNY",
        "RMB; CNY",
        "(in U.S. dollars); USD",
        "(CHF million); CHF",
        "(Expressed in Hong Kong dollars); HKD"
      })
  void the_words_of_a_unit_name_its_money(String words, String code) {
    assertEquals(
        Optional.of(code), Currencies.ofFigures(words).map(currency -> currency.getCurrencyCode()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(in thousands of dollars)", "Gain on Canadian dollars sold", "Net sales", "$"})
  void other_words_name_none(String words) {
    assertEquals(Optional.empty(), Currencies.ofFigures(words));
  }

  @Test
  void a_title_says_the_money_of_its_table() {
    assertEquals(
        List.of(
            "Revenues quarter ended March 31, 2020 4009000 CAD",
            "Revenues quarter ended March 31, 2019 3889000 CAD"),
        row("Net sales", words("(in thousands of Canadian dollars)"), SALES));
  }

  @Test
  void a_sentence_says_the_money_of_a_document() {
    assertEquals(
        List.of(
            "Revenues quarter ended March 31, 2020 4009000 CAD",
            "Revenues quarter ended March 31, 2019 3889000 CAD"),
        row(
            "Net sales",
            words("All dollar amounts below are expressed in Canadian dollars unless noted."),
            words("A good quarter."),
            words("(in thousands of dollars)"),
            SALES));
  }

  @Test
  void a_column_of_another_money_is_no_contradiction() {
    String translated =
        table(
            "|Year ended December 31,^3",
            "|2018|2019|2019",
            "|RMB|RMB|US$",
            "Net revenues|410|389|55");
    assertEquals(
        List.of(
            "Revenues year ended December 31, 2018 410000 CNY",
            "Revenues year ended December 31, 2019 389000 CNY",
            "Revenues year ended December 31, 2019 55000 USD"),
        row("Net revenues", words("(In thousands)"), translated));
  }

  @Test
  void the_one_sign_of_the_prose_tells_where_no_table_does() {
    assertEquals(
        List.of(
            "Revenues quarter ended March 31, 2020 4009 EUR",
            "Revenues quarter ended March 31, 2019 3889 EUR"),
        row(
            "Net sales",
            words("Sales rose to € 4,009."),
            table("|Quarter ended March 31,^2", "|2020|2019", "Net sales|€ 4,009|3,889")));
  }
}
