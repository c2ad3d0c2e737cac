package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.LineItems.REVENUES;

import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Money;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.TieOut;

/** Books of companies that changed the end of their fiscal year. */
class TransitionTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final LocalDate LAST = LocalDate.parse("2003-06-30");

  /** A company that sells a thousand dollars more in each month than in the one before. */
  private static long sales(Period period) {
    long sales = 0;
    for (LocalDate at = period.start(); at.isBefore(period.end()); at = at.plusMonths(1)) {
      sales += 1000 + 12L * at.getYear() + at.getMonthValue();
    }
    return sales;
  }

  private static Release release(String document, String released, Period... periods) {
    return new Sheet(document, released, periods)
        .row(REVENUES, Stream.of(periods).mapToLong(TransitionTest::sales).toArray())
        .release();
  }

  private static Period months(int months, LocalDate lastDay) {
    return Period.monthsEnded(months, lastDay);
  }

  private static LocalDate after(int months) {
    return LAST.plusDays(1).plusMonths(months).minusDays(1);
  }

  /** Releases before a change, of the transition period, and of the half year after it. */
  private static FactBook book(int months) {
    LocalDate change = after(months);
    return FactBook.of(
        release("9m.txt", "2003-05-10", months(3, after(-3)), months(9, after(-3))),
        release("year.txt", "2003-08-20", months(12, LAST), months(12, after(-12))),
        release("transition.txt", change.plusDays(50).toString(), months(months, change)),
        release(
            "half.txt",
            change.plusMonths(7).toString(),
            months(3, after(months + 6)),
            months(6, after(months + 6)),
            months(6, after(months - 6))));
  }

  static Stream<Integer> lengths() {
    return IntStream.rangeClosed(1, 11).boxed();
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void names_follow_the_new_year_end_after_it(int months) {
    FactBook book = book(months);
    FiscalCalendar calendar = book.calendar();
    Period transition = months(months, after(months));
    Period first = months(3, after(months + 3));
    int year = calendar.yearOf(first.start());

    assertEquals(Optional.of(transition), calendar.transitionPeriod());
    assertEquals(Optional.of("Q1 " + year), calendar.name(first));
    assertEquals(Optional.of("H1 " + year), calendar.name(months(6, after(months + 6))));
    assertEquals(Optional.of("Q3 2003"), calendar.name(months(3, after(-3))));
    assertEquals(Optional.of("9M 2003"), calendar.name(months(9, after(-3))));
    assertTrue(book.quarters().contains(first));
    assertTrue(book.transitionPeriods().contains(transition));
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void quarters_on_both_sides_are_derived(int months) {
    FactBook book = book(months);
    FiscalCalendar calendar = book.calendar();
    int year = calendar.yearOf(after(months + 3));

    for (Period quarter : new Period[] {months(3, LAST), calendar.quarter(year, 1)}) {
      Answer answer = book.ask(REVENUES).over(quarter);
      assertEquals(Answer.Status.DERIVED, answer.status());
      assertEquals(Money.ofThousands(sales(quarter), USD), answer.figure().orElseThrow().money());
      assertTrue(book.quarters().contains(quarter));
    }
    assertTrue(TieOut.of(book).run().findings().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void the_year_around_a_day_between_is_the_transition_period(int months) {
    FiscalCalendar calendar = book(months).calendar();

    assertEquals(months(12, LAST), calendar.yearAround(LAST));
    assertEquals(months(months, after(months)), calendar.yearAround(LAST.plusDays(1)));
    assertEquals(months(months, after(months)), calendar.yearAround(after(months)));
    assertEquals(months(12, after(months + 12)), calendar.yearAround(after(months).plusDays(1)));
    assertTrue(calendar.hasYear(calendar.yearOf(LAST)));
  }

  @Test
  void a_trailing_year_may_hold_a_transition_period() {
    FactBook book = book(6);
    Period year = months(12, after(12));

    assertTrue(book.trailingYears().contains(year));
    assertEquals(
        Money.ofThousands(sales(year), USD),
        book.ask(REVENUES).trailingTwelveMonths(after(12)).figure().orElseThrow().money());
  }

  @Test
  void quarters_alone_have_no_names() {
    FactBook book =
        FactBook.of(release("q.txt", "2004-02-20", months(3, LocalDate.parse("2004-01-31"))));

    assertTrue(book.calendar().isAssumed());
    assertEquals(Optional.empty(), book.calendar().name(months(3, LocalDate.parse("2004-01-31"))));
  }

  @Test
  void words_name_quarters_that_stand_alone() {
    Release told =
        Release.builder()
            .document("q.txt")
            .kind(release("q.txt", "2003-12-20").kind())
            .company(release("q.txt", "2003-12-20").company())
            .calendar(FiscalCalendar.yearEnding(Month.JANUARY).namedAYearEarlier())
            .addAllFacts(
                release("q.txt", "2003-12-20", months(3, LocalDate.parse("2003-10-31"))).facts())
            .build();
    FiscalCalendar calendar = FactBook.of(told).calendar();

    assertFalse(calendar.isAssumed());
    assertEquals(Optional.of("Q3 2003"), calendar.name(months(3, LocalDate.parse("2003-10-31"))));
  }

  @Test
  void trailing_years_change_no_year_end() {
    FactBook book =
        FactBook.of(
            release(
                "q3.txt",
                "2003-11-10",
                months(9, LocalDate.parse("2003-09-30")),
                months(12, LocalDate.parse("2003-09-30"))),
            release(
                "year.txt",
                "2004-02-10",
                months(3, LocalDate.parse("2003-12-31")),
                months(12, LocalDate.parse("2003-12-31"))),
            release(
                "q1.txt",
                "2004-05-10",
                months(3, LocalDate.parse("2004-03-31")),
                months(12, LocalDate.parse("2004-03-31"))));

    assertEquals(Optional.empty(), book.calendar().former());
    assertEquals(
        Optional.of("Q1 2004"), book.calendar().name(months(3, LocalDate.parse("2004-03-31"))));
  }
}
