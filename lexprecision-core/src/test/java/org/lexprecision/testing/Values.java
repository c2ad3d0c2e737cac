package org.lexprecision.testing;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Interval;
import org.lexprecision.Money;
import org.lexprecision.Period;

/** Random values of the core types, of the sizes that releases print. */
public final class Values extends DomainContextBase {

  private static final Currency USD = Currency.getInstance("USD");

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
        .ofScale(3);
  }

  @Provide
  Arbitrary<Money> money() {
    return amounts().map(amount -> Money.of(amount, USD));
  }

  @Provide
  Arbitrary<Interval> intervals() {
    return Combinators.combine(amounts(), amounts()).as((a, b) -> Interval.of(a.min(b), a.max(b)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(
            LocalDate.parse("1990-01-01").toEpochDay(), LocalDate.parse("2040-12-31").toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Whole months, whole weeks, instants and stretches of any length. */
  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 400);
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.integers().between(1, 24), days()).as(Period::monthsEnded),
        Combinators.combine(Arbitraries.integers().between(1, 24), days())
            .as((months, day) -> Period.monthsEnded(months, day.withDayOfMonth(1).minusDays(1))),
        Combinators.combine(Arbitraries.integers().between(1, 54), days()).as(Period::weeksEnded),
        Combinators.combine(days(), lengths)
            .as((start, length) -> Period.of(start, start.plusDays(length))));
  }

  /** Years that end with any month, or in 52 or 53 weeks near its end. */
  @Provide
  Arbitrary<FiscalCalendar> calendars() {
    Arbitrary<Month> months = Arbitraries.of(Month.values());
    Arbitrary<DayOfWeek> weekdays = Arbitraries.of(DayOfWeek.values());
    Arbitrary<FiscalCalendar.WeekRule> rules = Arbitraries.of(FiscalCalendar.WeekRule.values());
    return Arbitraries.oneOf(
        months.map(FiscalCalendar::yearEnding),
        Combinators.combine(rules, weekdays, months).as(FiscalCalendar::yearEnding),
        Combinators.combine(rules, weekdays, months)
            .as(
                (rule, weekday, month) ->
                    FiscalCalendar.yearEnding(rule, weekday, month, 12, 12, 12)));
  }
}
