package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lengths of periods, as headers word them. */
class SpanTest {

  @ParameterizedTest
  @CsvSource({
    "Three Months Ended, 3, 0",
    "Six months ended June 30, 6, 0",
    "NINE-MONTH PERIOD, 9, 0",
    "12 months, 12, 0",
    "Thirteen weeks ended, 0, 13",
    "Twenty-six Weeks Ended, 0, 26",
    "52 weeks, 0, 52",
    "Quarter ended, 3, 0",
    "First half, 6, 0",
    "Year ended December 31, 12, 0",
    "Fiscal 2003, 12, 0",
    "FY25, 12, 0"
  })
  void a_length_is_months_or_weeks(String words, int months, int weeks) {
    Span span = Span.find(words).orElseThrow();
    assertEquals(months, span.months());
    assertEquals(weeks, span.weeks());
  }

  @ParameterizedTest
  @CsvSource({"First Quarter, 1", "4th quarter, 4", "Q3 FY26, 3", "Qtr 2, 2", "3Q, 3"})
  void a_quarter_can_be_numbered(String words, int quarter) {
    Span span = Span.find(words).orElseThrow();
    assertEquals(OptionalInt.of(quarter), span.quarter());
    assertEquals(3, span.months());
  }

  @Test
  void a_length_to_date_depends_on_the_calendar() {
    assertTrue(Span.find("Year to date").orElseThrow().toDate());
    assertTrue(Span.find("YTD 2003").orElseThrow().toDate());
    assertFalse(Span.find("Year ended").orElseThrow().toDate());
  }

  @ParameterizedTest
  @CsvSource({"June 30", "Pipe", "% Change", "''"})
  void other_words_name_no_length(String words) {
    assertEquals(Optional.empty(), Span.find(words));
  }

  @Test
  void an_abbreviated_fiscal_year_has_a_century() {
    assertEquals(OptionalInt.of(2025), Span.fiscalYear("Q4 FY25"));
    assertEquals(OptionalInt.of(1998), Span.fiscalYear("FY'98"));
    assertEquals(OptionalInt.of(2003), Span.fiscalYear("FY 2003"));
    assertEquals(OptionalInt.empty(), Span.fiscalYear("2003"));
  }
}
