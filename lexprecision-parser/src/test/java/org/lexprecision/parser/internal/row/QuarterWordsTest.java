package org.lexprecision.parser.internal.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.row;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Quarters that no word calls so. */
class QuarterWordsTest {

  private static final List<String> QUARTERS =
      List.of(
          "Revenues quarter ended March 31, 2003 401000 USD",
          "Revenues quarter ended June 30, 2003 388000 USD",
          "Revenues quarter ended September 30, 2003 410000 USD",
          "Revenues quarter ended December 31, 2003 420000 USD");
  private static final String ROW = "Net sales|401|388|410|420";

  @Test
  void ordinals_are_quarters_of_the_year_in_the_title() {
    assertEquals(
        QUARTERS,
        row(
            "Net sales",
            words("Quarterly results of the year ended December 31, 2003"),
            words("(In thousands)"),
            table("|First|Second|Third|Fourth", ROW)));
  }

  @Test
  void ordinals_are_quarters_of_the_year_above_them() {
    assertEquals(
        QUARTERS,
        row(
            "Net sales",
            words("The year ended December 31, 2003 was a good one."),
            words("Results by quarter"),
            words("(In thousands)"),
            table("|2003^4", "|1st|2nd|3rd|4th", ROW)));
  }

  @Test
  void quarters_of_an_unknown_year_have_no_period() {
    assertEquals(
        List.of(
            "Revenues ever 401000 USD",
            "Revenues ever 388000 USD",
            "Revenues ever 410000 USD",
            "Revenues ever 420000 USD"),
        row(
            "Net sales",
            words("(In thousands)"),
            table("|March 31, 2004|March 31, 2003", "Total assets|9|8"),
            words("(In thousands)"),
            table("|First|Second|Third|Fourth", ROW)));
  }
}
