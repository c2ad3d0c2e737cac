package org.lexprecision.parser.internal.format.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grid.Paragraph;

class ScheduleReaderTest {

  private static Release read(Collection<Period> stated, String... lines) {
    ImmutableList.Builder<Paragraph.Line> numbered = ImmutableList.builder();
    for (int at = 0; at < lines.length; at++) {
      numbered.add(new Paragraph.Line(at + 1, lines[at]));
    }
    return ScheduleReader.read(DocumentContext.of("a.txt"), numbered.build(), stated);
  }

  private static Fact fact(Release release, String id) {
    return release.facts().stream()
        .filter(fact -> fact.item().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The reasons of what is no part of the header. */
  private static ImmutableList<Diagnostic.Reason> reasons(Release release) {
    return release.diagnostics().stream()
        .map(Diagnostic::reason)
        .filter(reason -> reason != Diagnostic.Reason.HEADER)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void the_mark_of_a_note_is_no_part_of_a_day() {
    Release release =
        read(
            ImmutableSet.of(),
            "<RESTATED>",
            "<MULTIPLIER> 1,000",
            "<PERIOD-TYPE> YEAR<F2>",
            "<FISCAL-YEAR-END> DEC-31-1995<F1>",
            "<PERIOD-END> DEC-31-1995<F1>",
            "<NET-INCOME> 530");
    assertEquals(
        Optional.of(Period.monthsEnded(12, LocalDate.of(1995, 12, 31))),
        fact(release, "NetIncomeLoss").period());
  }

  @Test
  void balances_are_of_the_last_day_and_flows_of_the_year_to_date() {
    Release release =
        read(
            ImmutableSet.of(),
            "<MULTIPLIER> 1,000",
            "<PERIOD-TYPE> 9-MOS",
            "<FISCAL-YEAR-END> DEC-31-1996",
            "<PERIOD-END> SEP-30-1996",
            "<TOTAL-ASSETS> 7,310",
            "<NET-INCOME> (41)",
            "<EPS-PRIMARY> (.12)");
    assertEquals(
        Optional.of(Period.atCloseOf(LocalDate.of(1996, 9, 30))), fact(release, "Assets").period());
    Fact income = fact(release, "NetIncomeLoss");
    assertEquals(Optional.of(Period.monthsEnded(9, LocalDate.of(1996, 9, 30))), income.period());
    assertEquals(0, income.figure().amount().compareTo(new BigDecimal(-41000)));
    assertEquals(
        0,
        fact(release, "EarningsPerSharePrimary")
            .figure()
            .amount()
            .compareTo(new BigDecimal("-.12")));
  }

  @Test
  void primary_earnings_per_share_are_basic_since_they_were_given_up() {
    String[] lines = {"<PERIOD-END> DEC-26-1997", "<EPS-PRIMARY> .37", "<EPS-DILUTED> .33"};
    assertEquals(
        ImmutableList.of("EarningsPerShareBasic", "EarningsPerShareDiluted"),
        read(ImmutableSet.of(), lines).facts().stream()
            .map(fact -> fact.item().id())
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void a_year_of_weeks_can_end_with_a_month() {
    Period year = Period.weeksEnded(53, LocalDate.of(1994, 9, 30));
    assertEquals(
        Optional.of(year),
        fact(
                read(
                    ImmutableSet.of(year),
                    "<PERIOD-TYPE> YEAR",
                    "<FISCAL-YEAR-END> SEP-30-1994",
                    "<PERIOD-END> SEP-30-1994",
                    "<NET-INCOME> 9"),
                "NetIncomeLoss")
            .period());
  }

  @Test
  void a_length_that_is_not_that_of_the_year_to_date_is_no_period() {
    Release release =
        read(
            ImmutableSet.of(),
            "<MULTIPLIER> 1,000,000",
            "<PERIOD-TYPE> 3-MOS",
            "<FISCAL-YEAR-END> SEP-30-1999",
            "<PERIOD-END> MAR-31-1999",
            "<SALES> 88",
            "<NET-INCOME> 9");
    assertTrue(fact(release, "NetIncomeLoss").period().isEmpty());
    assertEquals(ImmutableList.of(Diagnostic.Reason.CONTRADICTORY_PERIOD), reasons(release));
  }

  @Test
  void the_statements_tell_when_a_year_of_weeks_began() {
    Period half = Period.weeksEnded(27, LocalDate.of(1999, 4, 3));
    String[] lines = {
      "<PERIOD-TYPE> 6-MOS",
      "<FISCAL-YEAR-END> OCT-02-1999",
      "<PERIOD-END> APR-03-1999",
      "<NET-INCOME> 9"
    };
    assertEquals(
        Optional.of(half), fact(read(ImmutableSet.of(half), lines), "NetIncomeLoss").period());
    assertTrue(fact(read(ImmutableSet.of(), lines), "NetIncomeLoss").period().isEmpty());
  }

  @Test
  void what_is_not_understood_is_reported() {
    Release release =
        read(
            ImmutableSet.of(),
            "<MULTIPLIER> 500",
            "<PERIOD-END> DEC-31-1997",
            "<CASH> 12",
            "<YIELD-ACTUAL> 4.31");
    assertTrue(release.facts().isEmpty());
    assertEquals(
        ImmutableList.of(Diagnostic.Reason.NO_SCALE, Diagnostic.Reason.NO_CAPTION),
        reasons(release));
  }
}
