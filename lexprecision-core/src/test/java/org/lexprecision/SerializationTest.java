package org.lexprecision;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexprecision.testing.Examples;

class SerializationTest {

  private static final Currency USD = Currency.getInstance("USD");

  static Stream<Object> values() {
    return Stream.of(
        Money.of(5, USD),
        Unit.monetary(USD),
        Unit.perShare(USD),
        Unit.shares(),
        Unit.pure(),
        Interval.of(BigDecimal.ONE, BigDecimal.TEN),
        Figure.of(Money.ofThousands(5, USD), -3),
        Figure.exactly(BigDecimal.ONE, Unit.pure()),
        Period.monthsEnded(3, LocalDate.parse("2003-06-30")),
        FiscalCalendar.calendarYear(),
        FiscalCalendar.yearEnding(
                FiscalCalendar.WeekRule.NEAREST, DayOfWeek.SATURDAY, Month.JANUARY, 13, 13, 13)
            .snappedTo(ImmutableList.of(LocalDate.parse("2003-02-02"))),
        Segment.consolidated(),
        Segment.of("Retail"),
        Company.of("Acme", "12"),
        LineItems.REVENUES,
        LineItems.CASH,
        LineItems.AVERAGE_SHARES,
        LineItems.EPS_BASIC,
        LineItems.ratio("GrossMargin", "Gross margin"),
        Basis.ADJUSTED,
        Examples.source(1),
        Examples.fact(5),
        Examples.fact(5).series(),
        new Statement.Column(
            Examples.fact(5).period(), Basis.REPORTED, Optional.of(Segment.of("Retail")), 0),
        new Statement.Column(Optional.empty(), Basis.ADJUSTED, Optional.empty(), 1),
        Examples.release().footings().get(0),
        Examples.release().diagnostics().get(0),
        Examples.release());
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_value_comes_back_equal(Object value) {
    SerializableTester.reserializeAndAssert(value);
  }
}
