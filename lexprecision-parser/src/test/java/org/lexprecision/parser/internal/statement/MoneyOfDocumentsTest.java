package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.row;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The money in which the figures of documents stand. */
class MoneyOfDocumentsTest {

  private static final String SALES =
      table("|Quarter ended March 31,^2", "|2020|2019", "Net sales|C$ 4,009|3,889");

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

  @Test
  void a_sentence_about_a_currency_does_not_outweigh_the_signs_of_the_tables() {
    assertEquals(
        List.of(
            "Revenues quarter ended March 31, 2020 4009000 USD",
            "Revenues quarter ended March 31, 2019 3889000 USD"),
        row(
            "Net sales",
            words("The figures of the branches in Spain are in euros."),
            words("(in thousands)"),
            table("|Quarter ended March 31,^2", "|2020|2019", "Net sales|$ 4,009|$ 3,889")));
  }

  @Test
  void what_may_be_several_moneys_is_refused() {
    assertEquals(
        List.of(),
        row(
            "Net sales",
            words("(kr million)"),
            table("|Quarter ended March 31,^2", "|2020|2019", "Net sales|4,009|3,889")));
  }

  @Test
  void a_word_of_several_moneys_goes_with_the_one_that_is_named() {
    assertEquals(
        List.of(
            "Revenues quarter ended March 31, 2020 4009000 SEK",
            "Revenues quarter ended March 31, 2019 3889000 SEK"),
        row(
            "Net sales",
            words("All amounts are stated in Swedish kronor."),
            words("(in thousands of kronor)"),
            table("|Quarter ended March 31,^2", "|2020|2019", "Net sales|4,009|3,889")));
  }
}
