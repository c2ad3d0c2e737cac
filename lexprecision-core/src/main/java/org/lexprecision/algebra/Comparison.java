package org.lexprecision.algebra;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.FiscalQuarter;
import org.lexprecision.Period;
import org.lexprecision.internal.algebra.calendar.Calendars;

/**
 * A question how a measure grew; its last word is when: {@code
 * book.ask(REVENUES).yearOverYear().quarter(2003, 2)}.
 *
 * <p>A comparison is immutable.
 */
public final class Comparison {

  private final FactBook book;
  private final Question question;
  private final UnaryOperator<Period> earlier;

  Comparison(FactBook book, Question question, UnaryOperator<Period> earlier) {
    this.book = book;
    this.question = question;
    this.earlier = earlier;
  }

  /**
   * Compares a fiscal quarter: {@code quarter(2003, 2)}.
   *
   * @throws IllegalArgumentException if the quarter is not 1 to 4
   */
  public Growth quarter(int year, int quarter) {
    return over(calendar().quarter(year, quarter));
  }

  /** Compares a fiscal quarter. */
  public Growth quarter(FiscalQuarter quarter) {
    return over(calendar().quarter(quarter));
  }

  /**
   * Compares a fiscal half year: {@code halfYear(2003, 2)}.
   *
   * @throws IllegalArgumentException if the half is not 1 or 2
   */
  public Growth halfYear(int year, int half) {
    return over(calendar().half(year, half));
  }

  /** Compares a fiscal year. */
  public Growth year(int year) {
    return over(calendar().year(year));
  }

  /**
   * Compares a fiscal year up to the end of a quarter.
   *
   * @throws IllegalArgumentException if the quarter is not 1 to 4
   */
  public Growth yearToDate(int year, int quarter) {
    return over(calendar().yearToDate(year, quarter));
  }

  /** Compares the four quarters up to a day, inclusive. */
  public Growth trailingTwelveMonths(LocalDate lastDay) {
    return over(Calendars.trailingYear(calendar(), lastDay));
  }

  /** Compares the close of a day: for measures that stand at a moment. */
  public Growth at(LocalDate day) {
    return over(Period.atCloseOf(day));
  }

  /** Compares any period. */
  public Growth over(Period period) {
    return new Growth(question.over(period), question.over(earlier.apply(period)));
  }

  /** Compares every fiscal quarter the book touches. */
  public ImmutableSortedMap<Period, Growth> quarters() {
    return growths(book.quarters().stream());
  }

  /** Compares the closes of every fiscal quarter the book touches. */
  public ImmutableSortedMap<Period, Growth> atQuarterEnds() {
    return growths(book.quarterEnds().stream());
  }

  private ImmutableSortedMap<Period, Growth> growths(Stream<Period> periods) {
    return periods.collect(
        toImmutableSortedMap(Comparator.naturalOrder(), period -> period, this::over));
  }

  private FiscalCalendar calendar() {
    return book.calendar();
  }
}
