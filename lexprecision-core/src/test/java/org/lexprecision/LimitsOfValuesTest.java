package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.SerializableTester;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Examples;

/** What no value may be, however it comes about. */
class LimitsOfValuesTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final LocalDate DAY = LocalDate.parse("2003-07-01");

  /** Values that only a forged stream of bytes can hold, made past the checks. */
  static Stream<Object> forged() {
    Period quarter = Period.monthsEnded(3, DAY);
    Footing.Part part = Examples.release().footings().get(0).parts().get(0);
    return Stream.of(
        forged(quarter, "end", DAY.minusDays(275)),
        forged(quarter, "end", LocalDate.MAX),
        forged(Figure.of(Money.of(1, USD), 0), "decimals", 2_130_706_432),
        forged(Money.of(1, USD), "amount", new BigDecimal("1E+1001")),
        forged(Interval.exactly(BigDecimal.ONE), "lower", BigDecimal.TEN),
        forged(Segment.of("North"), "name", " "),
        calendar(0, 60, 13, 13),
        calendar(7, 13, 13, 13),
        forged(part, "sign", 3));
  }

  private static Object forged(Object value, String part, Object content) {
    try {
      Field field = value.getClass().getDeclaredField(part);
      field.setAccessible(true);
      field.set(value, content);
      return value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FiscalCalendar calendar(int yearsLate, Integer... weeks) {
    return ImmutableFiscalCalendar.builder()
        .lastMonth(Month.JANUARY)
        .weekday(Optional.of(DayOfWeek.FRIDAY))
        .weekRule(FiscalCalendar.WeekRule.LAST)
        .addAllQuarterWeeks(ImmutableList.copyOf(weeks))
        .yearsLate(yearsLate)
        .midnights(ImmutableSortedSet.of())
        .periods(ImmutableSortedSet.of())
        .build();
  }

  @ParameterizedTest
  @MethodSource("forged")
  void a_forged_value_does_not_come_out_of_a_stream(Object value) {
    assertThrows(RuntimeException.class, () -> SerializableTester.reserialize(value));
  }

  @Test
  void an_amount_out_of_a_stream_has_the_one_form_of_its_number() {
    Object padded = forged(Money.of(1, USD), "amount", new BigDecimal("1.50"));
    assertEquals(Money.of(new BigDecimal("1.5"), USD), SerializableTester.reserialize(padded));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+999999999", "1E-999999999", "1E+1001", "-7E-1001"})
  void an_exponent_beyond_a_thousand_is_refused_at_once(String amount) {
    BigDecimal number = new BigDecimal(amount);
    assertThrows(IllegalArgumentException.class, () -> Money.of(number, USD));
    assertThrows(IllegalArgumentException.class, () -> Figure.exactly(number, Unit.pure()));
    assertThrows(IllegalArgumentException.class, () -> Interval.exactly(number));
  }

  @Test
  void nothing_is_nothing_whatever_its_exponent() {
    assertEquals(Money.zero(USD), Money.of(new BigDecimal("0E-999999999"), USD));
    assertEquals(Money.zero(USD), Money.of(new BigDecimal("0E+999999999"), USD));
    assertEquals(Money.of(5, USD), Money.of(new BigDecimal("5").setScale(1_500), USD));
  }

  @Test
  void periods_lie_in_the_years_1_to_999999() {
    LocalDate last = LocalDate.of(999_999, 12, 31);
    assertEquals(last, Period.inclusive(LocalDate.of(1, 1, 1), last).lastDay());
    assertThrows(DateTimeException.class, () -> Period.atCloseOf(last.plusDays(1)));
    assertThrows(DateTimeException.class, () -> Period.atCloseOf(LocalDate.MAX));
    assertThrows(DateTimeException.class, () -> Period.of(LocalDate.MIN, DAY));
    assertThrows(DateTimeException.class, () -> Period.monthsEnded(Integer.MAX_VALUE, DAY));
    assertThrows(IllegalArgumentException.class, () -> Period.parse("0000-01-01 to 0000-02-01"));
  }

  @Test
  void the_quarters_of_a_million_years_are_refused_at_once() {
    Fact early = Examples.fact(5).withPeriod(Period.monthsEnded(3, DAY.withYear(20)));
    Fact late = Examples.fact(5).withPeriod(Period.monthsEnded(3, DAY.withYear(999_990)));
    FactBook book =
        FactBook.of(
            Release.builder()
                .document("a.txt")
                .kind(ReleaseKind.OTHER)
                .company(early.company())
                .addFacts(early, late)
                .build());
    assertThrows(IllegalArgumentException.class, book::quarters);
  }

  @Test
  void the_weeks_of_a_calendar_do_not_overflow() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            FiscalCalendar.yearEnding(
                FiscalCalendar.WeekRule.LAST,
                DayOfWeek.FRIDAY,
                Month.JANUARY,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                13));
    assertThrows(
        DateTimeException.class, () -> FiscalCalendar.calendarYear().year(Integer.MAX_VALUE));
    assertThrows(
        DateTimeException.class,
        () -> FiscalCalendar.calendarYear().namedAYearEarlier().year(Integer.MAX_VALUE));
  }
}
