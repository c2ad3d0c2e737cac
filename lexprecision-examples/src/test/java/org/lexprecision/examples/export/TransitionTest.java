package org.lexprecision.examples.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Guidance;
import org.lexprecision.Period;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.headline.Headline;
import org.lexprecision.headline.HeadlineItem;
import org.lexprecision.headline.HeadlinePeriod;

/** What is read and told of a company that changed the end of its fiscal year. */
class TransitionTest {

  private static final LocalDate CLOSE = LocalDate.parse("2003-12-31");

  @Test
  void the_headline_is_of_the_transition_period_and_its_last_quarter() throws IOException {
    Headline headline = Headline.of(Transition.sixMonths());

    assertEquals(
        Optional.of(Period.monthsEnded(3, CLOSE)), headline.period(HeadlinePeriod.QUARTER));
    assertEquals(
        Optional.of(Period.monthsEnded(6, CLOSE)), headline.period(HeadlinePeriod.YEAR_TO_DATE));
    assertEquals(
        "23500000",
        headline
            .yearToDate(HeadlineItem.REVENUES)
            .fact()
            .orElseThrow()
            .figure()
            .amount()
            .toPlainString());
  }

  @Test
  void one_release_of_the_time_between_tells_of_the_change() throws IOException {
    FactBook book = FactBook.of(Transition.sixMonths());
    Period half = Period.monthsEnded(6, CLOSE);

    assertEquals(Optional.of("TP 2003"), book.calendar().name(half));
    assertEquals(half, book.calendar().yearAround(LocalDate.parse("2003-08-15")));
    assertEquals(
        Optional.of("Q2 2003"), book.calendar().name(Period.monthsEnded(3, CLOSE.minusYears(1))));
  }

  @Test
  void what_is_expected_is_of_years_by_the_new_end() throws IOException {
    List<Optional<Period>> periods =
        Transition.sixMonths().guidance().stream().map(Guidance::period).toList();

    assertEquals(
        List.of(
            Optional.of(Period.monthsEnded(3, LocalDate.parse("2004-03-31"))),
            Optional.of(Period.monthsEnded(12, LocalDate.parse("2004-12-31")))),
        periods);
  }
}
