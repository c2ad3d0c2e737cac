package org.lexprecision.ebitda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Money;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Source;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;

class EbitdaDefinitionTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final Flow WRITE_OFF = LineItems.flow("WriteOff", "Write-off", Balance.DEBIT);

  private static Fact fact(LineItem item, Period period, long thousands) {
    return Fact.builder()
        .company(Company.of("Acme"))
        .item(item)
        .period(period)
        .figure(Figure.of(Money.ofThousands(thousands, USD), -3))
        .source(
            Source.builder()
                .document("y.txt")
                .table(1)
                .line(1)
                .column(1)
                .caption(item.label())
                .printed("")
                .build())
        .build();
  }

  /** A year of quarters with EBITDA of 100, and some write-offs. */
  private static EbitdaDefinition own(Fact... writeOffs) {
    List<Fact> facts = new ArrayList<>(List.of(writeOffs));
    for (int quarter = 1; quarter <= 4; quarter++) {
      Period period = CALENDAR.quarter(2003, quarter);
      facts.add(fact(LineItems.NET_INCOME, period, 40));
      facts.add(fact(LineItems.DEPRECIATION_AND_AMORTIZATION, period, 30));
      facts.add(fact(LineItems.INTEREST_EXPENSE, period, 20));
      facts.add(fact(LineItems.INCOME_TAX_EXPENSE, period, 10));
    }
    return Ebitda.of(book(facts.toArray(Fact[]::new))).adjusted("Own").adding(WRITE_OFF);
  }

  private static FactBook book(Fact... facts) {
    return FactBook.of(
            Release.builder()
                .document("y.txt")
                .kind(ReleaseKind.EARNINGS)
                .company(Company.of("Acme"))
                .addFacts(facts)
                .build())
        .withCalendar(CALENDAR);
  }

  private static Optional<String> figure(AdjustedEbitda ebitda) {
    return ebitda.figure().map(Figure::toString);
  }

  @Test
  void an_absent_adjustment_leaves_no_figure_unless_absent_means_zero() {
    assertEquals(Optional.empty(), figure(own().year(2003)));
    AdjustedEbitda year = own().absentMeansZero().year(2003);
    assertEquals(Optional.of("USD 400,000"), figure(year));
    assertEquals(List.of(WRITE_OFF), year.absent());
    assertTrue(year.explain().endsWith("taken for zero where no release prints it: Write-off"));
  }

  @Test
  void quarters_that_print_it_count_and_the_others_are_zero() {
    EbitdaDefinition own = own(fact(WRITE_OFF, CALENDAR.quarter(2003, 4), 7)).absentMeansZero();
    assertEquals(Optional.of("USD 407,000"), figure(own.year(2003)));
    assertEquals(Optional.of("USD 107,000"), figure(own.quarter(2003, 4)));
    assertEquals(Optional.of("USD 100,000"), figure(own.quarter(2003, 3)));
  }

  @Test
  void what_a_longer_period_prints_beyond_its_known_quarters_is_not_absent() {
    Fact half = fact(WRITE_OFF, CALENDAR.yearToDate(2003, 2), 5);
    EbitdaDefinition own = own(half).absentMeansZero();
    assertEquals(Optional.empty(), figure(own.quarter(2003, 2)));
    assertEquals(Optional.empty(), figure(own.year(2003)));
    assertEquals(Optional.of("USD 100,000"), figure(own.quarter(2003, 3)));
    EbitdaDefinition known =
        own(half, fact(WRITE_OFF, CALENDAR.quarter(2003, 1), 5)).absentMeansZero();
    assertEquals(Optional.of("USD 100,000"), figure(known.quarter(2003, 2)));
  }

  @Test
  void a_gain_is_taken_away_and_the_definition_says_so() {
    EbitdaDefinition own =
        own(fact(WRITE_OFF, CALENDAR.year(2003), 9)).deducting(LineItems.INTEREST_EXPENSE);
    assertEquals("Own = EBITDA + Write-off − Interest expense", own.toString());
    assertEquals(Optional.of("USD 329,000"), figure(own.year(2003)));
  }

  @Test
  void parts_in_another_currency_are_not_added() {
    Fact euros =
        fact(WRITE_OFF, CALENDAR.quarter(2003, 4), 7)
            .withFigure(Figure.of(Money.ofThousands(7, Currency.getInstance("EUR")), -3));
    AdjustedEbitda quarter = own(euros).quarter(2003, 4);
    assertEquals(Optional.empty(), figure(quarter));
    assertEquals(Optional.empty(), quarter.bounds());
    assertEquals("Write-off is in EUR, not in USD", quarter.explain());
  }

  private static Answer interest(Period period, Currency currency) {
    return book(fact(LineItems.INTEREST_EXPENSE, period, 20)
            .withFigure(Figure.of(Money.ofThousands(20, currency), -3)))
        .ask(LineItems.INTEREST_EXPENSE)
        .over(period);
  }

  @Test
  void only_what_is_of_the_same_time_and_unit_is_covered() {
    AdjustedEbitda quarter = own().absentMeansZero().quarter(2003, 4);
    Answer interest = interest(quarter.period(), USD);
    assertTrue(quarter.dividedBy(interest).orElseThrow().contains(new BigDecimal(5)));
    Period third = CALENDAR.quarter(2003, 3);
    Answer earlier = interest(third, USD);
    assertThrows(IllegalArgumentException.class, () -> quarter.dividedBy(earlier));
    Answer foreign = interest(quarter.period(), Currency.getInstance("EUR"));
    assertThrows(IllegalArgumentException.class, () -> quarter.dividedBy(foreign));
  }
}
