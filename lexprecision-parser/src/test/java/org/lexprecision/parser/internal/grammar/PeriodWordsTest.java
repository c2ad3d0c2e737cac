package org.lexprecision.parser.internal.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.Period;

/** What headings, titles and captions say of periods. */
class PeriodWordsTest {

  private static final List<String> ONES =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty");

  @ParameterizedTest
  @CsvSource({
    "Three Months Ended, 3, 0",
    "Six months ended June 30, 6, 0",
    "NINE-MONTH PERIOD, 9, 0",
    "9 Mos. ended, 9, 0",
    "6 mths to, 6, 0",
    "12 months, 12, 0",
    "Thirteen weeks ended, 0, 13",
    "Twenty-six Weeks Ended, 0, 26",
    "Seventeen wks., 0, 17",
    "For the thirty-nine weeks to 28 September, 0, 39",
    "52 weeks, 0, 52",
    "13-week period, 0, 13",
    "Quarter ended, 3, 0",
    "First half, 6, 0",
    "Half-year to 30 June, 6, 0",
    "First nine months, 9, 0",
    "9M 2004, 9, 0",
    "Year ended December 31, 12, 0",
    "Year to 31 March, 12, 0",
    "Fiscal 2003, 12, 0",
    "Fiscal '03, 12, 0",
    "FY25, 12, 0"
  })
  void a_length_is_months_or_weeks(String words, int months, int weeks) {
    Length length = PeriodGrammar.length(words).orElseThrow();
    assertEquals(months, length.months());
    assertEquals(weeks, length.weeks());
  }

  @Test
  void numbers_in_words_are_composed() {
    for (int tens = 0; tens < TENS.size(); tens++) {
      for (int one = 0; one < ONES.size(); one++) {
        for (String joint : List.of("-", " ", " - ")) {
          String words = TENS.get(tens) + joint + ONES.get(one) + " weeks";
          assertEquals(
              10 * (tens + 2) + one + 1, PeriodGrammar.length(words).orElseThrow().weeks(), words);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Umpty-three weeks ended", "Some few months to June 30"})
  void nothing_is_read_out_of_the_middle_of_words(String text) {
    PeriodWords words = PeriodGrammar.read(text);
    assertEquals(Optional.empty(), words.length());
    assertTrue(words.lengthUnread());
    assertFalse(words.isWhole());
  }

  @ParameterizedTest
  @CsvSource({
    "First Quarter, 1, 0",
    "4th quarter, 4, 0",
    "4th Qtr., 4, 0",
    "Q3 FY26, 3, 2026",
    "Qtr 2, 2, 0",
    "3Q, 3, 0",
    "Q3'09, 3, 2009",
    "3Q05, 3, 2005",
    "3Q 05, 3, 2005",
    "1Q2003, 1, 2003",
    "Q2-98, 2, 1998",
    "Second fiscal quarter 1999, 2, 1999"
  })
  void a_quarter_can_be_numbered(String text, int quarter, int year) {
    PeriodWords words = PeriodGrammar.read(text);
    assertEquals(OptionalInt.of(quarter), words.length().orElseThrow().quarter());
    assertEquals(3, words.length().orElseThrow().months());
    assertEquals(year, words.year().orElse(0));
    assertTrue(words.isWhole());
  }

  @ParameterizedTest
  @CsvSource({"1H04, 1, 2004", "H2 2003, 2, 2003", "Second half, 2, 0"})
  void so_can_a_half(String text, int half, int year) {
    PeriodWords words = PeriodGrammar.read(text);
    assertEquals(OptionalInt.of(half), words.length().orElseThrow().half());
    assertEquals(year, words.year().orElse(0));
  }

  @Test
  void a_length_to_date_depends_on_the_calendar() {
    assertTrue(PeriodGrammar.length("Year to date").orElseThrow().toDate());
    assertTrue(PeriodGrammar.length("YTD 2003").orElseThrow().toDate());
    assertFalse(PeriodGrammar.length("Year ended").orElseThrow().toDate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LTM",
        "Last twelve months",
        "Trailing 4-quarters",
        "Last 52 weeks",
        "Rolling year"
      })
  void a_trailing_year_ends_with_any_quarter(String words) {
    Length length = PeriodGrammar.length(words).orElseThrow();
    assertTrue(length.trailing());
    assertEquals(12, length.months());
  }

  @Test
  void a_year_before_the_one_reported_has_no_length_of_its_own() {
    assertEquals(
        List.of(new Relative(1, 12)),
        PeriodGrammar.read("Last Year").relatives().stream().map(Found::value).toList());
    assertEquals(Optional.empty(), PeriodGrammar.read("This Year").length());
    assertEquals(3, PeriodGrammar.read("Prior-year quarter").length().orElseThrow().months());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "February 2 to May 3, 2003; 2003-02-02; 2003-05-03",
        "from October 1, 2002 through December 31, 2002; 2002-10-01; 2002-12-31",
        "Jul-Sep 2004; 2004-07-01; 2004-09-30",
        "November 3, 2002 - February 1, 2003; 2002-11-03; 2003-02-01",
        "December - February 2004; 2003-12-01; 2004-02-29"
      })
  void a_period_can_be_named_by_its_first_and_last_day(String text, String first, String last) {
    assertEquals(
        Optional.of(Period.inclusive(LocalDate.parse(first), LocalDate.parse(last))),
        PeriodGrammar.read(text).range());
  }

  @ParameterizedTest
  @CsvSource({"June 30", "Pipe", "% Change", "''", "5 Years", "Second", "Current assets"})
  void other_words_name_no_length(String words) {
    assertEquals(Optional.empty(), PeriodGrammar.length(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Three Months Ended June 30, 2003; ''",
        "Food and Beverage; Food and Beverage",
        "Non-Core Sales (1); Non-Core Sales",
        "U.S. Pipe; U.S. Pipe",
        "Financial Services 2003; Financial Services",
        "As Restated; ''"
      })
  void what_says_nothing_of_when_is_the_label(String text, String label) {
    assertEquals(label, PeriodGrammar.read(text).label());
  }
}
