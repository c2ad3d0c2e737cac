package org.lexprecision.parser.internal.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and parts of dates, as they are printed. */
class DateMentionTest {

  private static List<String> scan(String text) {
    return PeriodGrammar.dates(text).stream()
        .map(
            mention ->
                part(mention.year().orElse(0))
                    + "-"
                    + part(mention.month().orElse(0))
                    + "-"
                    + part(mention.day().orElse(0)))
        .toList();
  }

  private static String part(int number) {
    return number == 0 ? "?" : Integer.toString(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "June 30, 2003; 2003-6-30",
        "JUNE 30; ?-6-30",
        "Sept. 27, 2008; 2008-9-27",
        "December 31st, 2019; 2019-12-31",
        "30 June 2003; 2003-6-30",
        "Jun-03; 2003-6-?",
        "June 1,500; ?-6-?",
        "3/31/04; 2004-3-31",
        "31/03/04; 2004-3-31",
        "30-Sep-03; 2003-9-30",
        "30.09.2003; 2003-9-30",
        "28 September; ?-9-28",
        "Amsterdam, 27 October 2011; 2011-10-27",
        "1,27 October 2011; 2011-10-?",
        "Sep 30 '03; 2003-9-30",
        "June 30,2003; 2003-6-30",
        "2003/04; 2004-?-?",
        "FY24; 2024-?-?",
        "12/26/98; 1998-12-26",
        "2003-06-30; 2003-6-30",
        "March 2005; 2005-3-?",
        "2003; 2003-?-?"
      })
  void a_date_is_read_as_far_as_it_is_printed(String text, String date) {
    assertEquals(List.of(date), scan(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marketing", "Maybe", "$2,003", "2003.5", "20034", "Decent"})
  void words_and_amounts_are_no_dates(String text) {
    assertEquals(List.of(), scan(text));
  }

  @Test
  void dates_side_by_side_are_read_one_by_one() {
    assertEquals(List.of("2003-6-30", "2002-?-?"), scan("June 30, 2003 and 2002"));
    assertEquals(List.of("?-6-30", "?-12-31"), scan("Jun 30 Dec 31"));
  }

  @Test
  void a_month_without_a_day_ends_with_its_last_one() {
    DateMention february = PeriodGrammar.dates("February").get(0);
    assertEquals(Optional.of(LocalDate.of(2004, 2, 29)), february.in(2004));
    assertEquals(Optional.empty(), february.date());
  }

  @Test
  void day_and_month_between_slashes_can_change_places() {
    DateMention open = PeriodGrammar.dates("3/4/03").get(0);
    assertEquals(Optional.of(LocalDate.of(2003, 3, 4)), open.date());
    assertEquals(Optional.of(LocalDate.of(2003, 4, 3)), open.dayFirst().date());
  }

  @Test
  void a_day_that_no_month_has_is_no_date() {
    DateMention impossible = PeriodGrammar.dates("June 31, 2003").get(0);
    assertEquals(Optional.empty(), impossible.date());
  }
}
