package org.lexprecision.parser.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.each;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.Release;

/** When the figures of rows are, where the row says so and the column does not. */
class TimesOfRowsTest {

  private static final String REPORT = words("Annual report for the year ended December 31, 2021");

  @Test
  void rows_between_two_dated_balances_are_of_the_time_between_them() {
    Release release =
        read(
            REPORT,
            words("STATEMENT OF SHAREHOLDERS' EQUITY (in thousands)"),
            table(
                "|Common stock|Retained earnings|Total",
                "Balance, December 31, 2019|100|700|800",
                "Net income|-|90|90",
                "Balance, December 31, 2020|100|790|890",
                "Net income|-|60|60",
                "Balance, December 31, 2021|100|850|950"));

    assertEquals(
        List.of(
            "800 December 31, 2019",
            "90 year ended December 31, 2020",
            "90 year ended December 31, 2020",
            "890 December 31, 2020",
            "60 year ended December 31, 2021",
            "60 year ended December 31, 2021",
            "950 December 31, 2021"),
        times(release, "800", "90", "890", "60", "950"));
  }

  @Test
  void an_opening_balance_is_of_the_start_and_a_closing_one_of_the_end() {
    Release release =
        read(
            REPORT,
            words("Allowance for doubtful accounts (in thousands)"),
            table(
                "|Year ended December 31,^2",
                "|2021|2020",
                "Balance at beginning of year|41|37",
                "Charged to expense|12|9",
                "Balance at end of year|53|46"));

    assertEquals(
        List.of("41 December 31, 2020", "12 year ended December 31, 2021", "53 December 31, 2021"),
        times(release, "41", "12", "53"));
  }

  @Test
  void columns_between_two_days_show_what_moved() {
    Release release =
        read(
            words("Goodwill (in thousands)"),
            table(
                "|December 31, 2020|Acquisitions|Translation|December 31, 2021",
                "Pumps|410|25|(3)|432",
                "Valves|120|-|(1)|119"));

    assertEquals(
        List.of(
            "410 December 31, 2020", "25 year ended December 31, 2021", "432 December 31, 2021"),
        times(release, "410", "25", "432"));
  }

  @Test
  void what_falls_due_in_years_to_come_is_owed_on_the_day_of_the_table() {
    Release release =
        read(
            REPORT,
            words("Payments due under leases as of December 31, 2021 (in thousands):"),
            table("|Operating|Finance", "2022|71|5", "2023|64|4", "Thereafter|210|9"));

    assertEquals(
        List.of("71 December 31, 2021", "64 December 31, 2021", "210 December 31, 2021"),
        times(release, "71", "64", "210"));
  }

  @Test
  void a_length_of_loss_is_no_length_of_time() {
    Release release =
        read(
            REPORT,
            words("Unrealized losses (in thousands)"),
            table(
                "|As of December 31, 2021^2",
                "|Less than 12 months|12 months or longer",
                "Corporate bonds|230|84"));

    assertEquals(
        List.of("230 December 31, 2021", "84 December 31, 2021"), times(release, "230", "84"));
  }

  private static List<String> times(Release release, String... printed) {
    return each(release, TimesOfRowsTest::time).stream()
        .filter(line -> List.of(printed).contains(line.substring(0, line.indexOf(' '))))
        .toList();
  }

  private static String time(Fact fact) {
    return fact.source().printed() + " " + fact.period().map(Object::toString).orElse("no time");
  }
}
