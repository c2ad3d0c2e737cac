package org.lexprecision.parser.internal.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The words in which companies state when their fiscal years end. */
class FiscalYearRuleTest {

  private static Optional<String> endOf2003(String text) {
    return FiscalYearRule.find(text).map(calendar -> calendar.year(2003).lastDay().toString());
  }

  @Test
  void the_last_weekday_of_a_month() {
    assertEquals(
        Optional.of("2003-06-27"), endOf2003("Our fiscal year-end is the last Friday in June."));
    assertEquals(
        Optional.of("2003-12-27"),
        endOf2003("We use a 52- or 53-week fiscal year ending on the last Saturday of December."));
  }

  @Test
  void the_weekday_nearest_to_the_end_of_a_month() {
    assertEquals(
        Optional.of("2003-06-28"),
        endOf2003("The fiscal year ends on the Saturday nearest to June 30."));
    assertEquals(
        Optional.of("2003-02-01"),
        endOf2003("The fiscal year ends on the Saturday closest to the last day of January."));
  }

  @Test
  void other_words_state_no_rule() {
    assertEquals(Optional.empty(), endOf2003("The fiscal year ends on the Friday nearest May 15."));
    assertEquals(Optional.empty(), endOf2003("The offer ends on the last Friday in June."));
    assertEquals(
        Optional.empty(), endOf2003("Our fiscal year began. We met on the last Friday in June."));
  }
}
