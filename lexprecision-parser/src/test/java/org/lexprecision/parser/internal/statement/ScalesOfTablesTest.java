package org.lexprecision.parser.internal.statement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Release;
import org.lexprecision.parser.Releases;

/** What unit tables are in that do not say so themselves. */
class ScalesOfTablesTest {

  private static final String YEARS = "|Year ended June 30, 1998|Year ended June 30, 1997";
  private static final String OPERATIONS =
      words("Statements of Operations (in thousands)")
          + table(YEARS, "Net sales|812,304|790,116", "Provision for income taxes|90,108|53,070");
  private static final String MILLIONS =
      words("Highlights (dollars in millions)") + table(YEARS, "Backlog|41|47");

  @Test
  void the_figures_of_other_tables_prove_the_scale_of_a_note() {
    assertEquals(
        List.of("90 = 90000000", "53 = 53000000"),
        ofRow(
            "Provision for income taxes",
            read(
                OPERATIONS,
                MILLIONS,
                words("Taxes rose with income."),
                table(YEARS, "Provision for income taxes|90|53"))));
  }

  @Test
  void amounts_printed_with_their_three_noughts_are_in_no_scale() {
    String full = table(YEARS, "Rent|26,000|70,000", "Repairs|151,000|377,000");
    assertEquals(
        List.of("26,000 = 26000", "70,000 = 70000"),
        ofRow("Rent", read(OPERATIONS, words("More of the year."), full)));
  }

  @Test
  void figures_that_are_mostly_others_prove_nothing() {
    String note =
        table(YEARS, "Net sales|700|600", "Provision for income taxes|90|44", "Rent|12|13");
    assertEquals(
        List.of("12 = 12000", "13 = 13000"),
        ofRow("Rent", read(OPERATIONS, MILLIONS, words("More of the year."), note)));
  }

  @Test
  void a_scale_of_shares_that_excepts_income_is_not_that_of_money() {
    String[] release = {
      words("Earnings per share (in thousands, except net income and per share amounts):"),
      table(
          YEARS,
          "Net income (in millions)|152|47",
          "Interest on convertible debt|11|2",
          "Weighted average shares outstanding|135,270|127,989",
          "Earnings per share|1.12|0.37")
    };
    assertEquals(
        List.of("11 = 11000000", "2 = 2000000"),
        ofRow("Interest on convertible debt", read(release)));
    assertEquals(
        List.of("135,270 = 135270000", "127,989 = 127989000"),
        ofRow("Weighted average shares outstanding", read(release)));
  }

  @Test
  void a_table_that_goes_on_is_in_the_scale_of_the_one_before() {
    String text =
        """
        BALANCE SHEETS
        (in millions)

                                            June 30, 1998    June 30, 1997
        Cash                                          173              148
        Total assets                                  520              430
        <TABLE>
        <S>                                           <C>              <C>
        Accounts payable                              192              119
        Total liabilities and equity                  520              430
        </TABLE>

        STATEMENT OF OPERATIONS
        (in thousands)
                                            Year ended June 30, 1998
        Net sales                                        812,304
        """;
    Release release = Releases.read("a.txt", text.getBytes(StandardCharsets.ISO_8859_1)).get(0);
    assertEquals(List.of("192 = 192000000", "119 = 119000000"), ofRow("Accounts payable", release));
  }

  /** What each figure of the last row of a caption is read as. */
  private static List<String> ofRow(String caption, Release release) {
    int last =
        release.facts().stream()
            .filter(fact -> fact.source().caption().startsWith(caption))
            .mapToInt(fact -> fact.source().line())
            .max()
            .orElseThrow();
    return release.facts().stream()
        .filter(fact -> fact.source().line() == last)
        .map(fact -> fact.source().printed() + " = " + fact.figure().amount().toPlainString())
        .collect(toImmutableList());
  }
}
