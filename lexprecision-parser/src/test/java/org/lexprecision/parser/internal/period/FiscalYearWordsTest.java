package org.lexprecision.parser.internal.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.parser.Releases;

/** What the words of a release say of fiscal years, and of the time between two of them. */
class FiscalYearWordsTest {

  private static Release read(String prose, String... head) {
    StringBuilder text = new StringBuilder("BRINTON PUMPS, INC.\n\n").append(prose).append("\n\n");
    text.append("          CONSOLIDATED STATEMENTS OF OPERATIONS\n          (In thousands)\n\n");
    for (String line : head) {
      text.append(" ".repeat(30)).append(line).append('\n');
    }
    text.append(" ".repeat(30)).append("--------------      ------------\n");
    text.append("Net sales                            $41,200            $80,100\n");
    text.append("Operating income                       3,300              7,900\n");
    return Releases.read("release.txt", text.toString().getBytes(StandardCharsets.UTF_8)).get(0);
  }

  private static Optional<Period> first(Release release) {
    return release.facts().get(0).period();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the first quarter ended March 31, 2004 | DECEMBER",
        "the first quarter ended April 30, 2004 | JANUARY",
        "the third quarter of its fiscal year, ended March 31, 2004 | JUNE",
        "the fourth quarter ended September 30, 2004 | SEPTEMBER",
        "the second fiscal quarter ended July 31, 2004 | JANUARY"
      })
  void a_numbered_quarter_tells_when_the_year_ends(String quarter, Month lastMonth) {
    Release release =
        read(
            "AKRON, Nov. 1, 2004 -- Brinton Pumps, Inc. today reported results for\n"
                + quarter
                + ".",
            "Three Months Ended",
            LocalDate.of(2004, 1, 1).getYear() + "");

    assertEquals(
        Optional.of(lastMonth), release.calendar().map(FiscalCalendar::lastMonth), quarter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The year ended January 31, 2004 (\"fiscal 2003\") had 53 weeks. | 1",
        "Fiscal 2003, ended January 31, 2004, was a good year. | 1",
        "Fiscal year 2004 ended January 31, 2004. | 0",
        "In the first quarter of fiscal 2004 ended April 30, 2004 sales rose. | 1",
        "In the first quarter of fiscal 2005 ended April 30, 2004 sales rose. | 0"
      })
  void years_are_named_as_the_release_names_them(String sentence, int late) {
    Release release =
        read(
            "AKRON, May 20, 2004 -- Brinton Pumps, Inc. today reported results for the first"
                + " quarter\nended April 30, 2004.\n"
                + sentence,
            "  Three Months          Year",
            "     Ended             Ended",
            "   April 30,        January 31,",
            "      2004              2004");

    assertEquals(Optional.of(late), release.calendar().map(FiscalCalendar::yearsLate), sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for the six-month transition period ended December 31, 2003",
        "for the transition period from July 1, 2003 to December 31, 2003",
        "for the transition period July 1, 2003 through December 31, 2003",
        "for a period that changes its year end"
      })
  void a_transition_period_is_as_long_as_the_words_or_the_years_say(String words) {
    Release release =
        read(
            "AKRON, Feb. 20, 2004 -- Brinton Pumps, Inc. today reported results\n" + words + ".",
            "  Transition           Year",
            " Period Ended          Ended",
            " December 31,         June 30,",
            "      2003              2003");

    assertEquals(
        Optional.of(Period.parse("six months ended December 31, 2003")), first(release), words);
  }

  @Test
  void a_change_of_the_year_end_is_heard() {
    Release release =
        read(
            "AKRON, Nov. 10, 2003 -- Brinton Pumps, Inc. changed its fiscal year end from June 30 to"
                + "\nDecember 31 and today reported results.",
            "  Three Months          Year",
            "     Ended             Ended",
            " September 30,        June 30,",
            "      2003              2003");

    assertEquals(Optional.of(Month.DECEMBER), release.calendar().map(FiscalCalendar::lastMonth));
  }
}
