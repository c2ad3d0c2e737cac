package org.lexprecision.algebra;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Basis;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.FiscalQuarter;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Unit;
import org.lexprecision.internal.algebra.calendar.Calendars;
import org.lexprecision.internal.algebra.ledger.Refusals;

/**
 * A question to a {@link FactBook}: what, of which part, on what basis; its last word is when.
 *
 * <p>{@code book.ask(REVENUES).segment("Seals").quarter(2002, 1)}. A question is immutable; each
 * word returns a new one.
 */
public final class Question {

  private static final ImmutableList<LineItem> SHARES =
      ImmutableList.of(
          LineItems.AVERAGE_SHARES_DILUTED,
          LineItems.AVERAGE_SHARES,
          LineItems.AVERAGE_SHARES_BASIC);

  private final FactBook book;
  private final LineItem item;
  private final Segment segment;
  private final Basis basis;
  private final Optional<Unit> unit;

  Question(FactBook book, LineItem item) {
    this(book, item, Segment.consolidated(), Basis.REPORTED, Optional.empty());
  }

  private Question(
      FactBook book, LineItem item, Segment segment, Basis basis, Optional<Unit> unit) {
    this.book = book;
    this.item = item;
    this.segment = segment;
    this.basis = basis;
    this.unit = unit;
  }

  /** Asks about a part of the company by name. */
  public Question segment(String name) {
    return segment(Segment.of(name));
  }

  /** Asks about a part of the company. */
  public Question segment(Segment segment) {
    return new Question(book, item, segment, basis, unit);
  }

  /** Asks for figures of a basis. */
  public Question basis(Basis basis) {
    return new Question(book, item, segment, basis, unit);
  }

  /** Asks for figures of a unit; needed only where the book has several of them. */
  public Question unit(Unit unit) {
    return new Question(book, item, segment, basis, Optional.of(unit));
  }

  /** Asks for counts of shares and amounts per share as printed, whatever was split since. */
  public Question asReported() {
    return new Question(book.asReported(), item, segment, basis, unit);
  }

  /** Asks for counts of shares and amounts per share as of the shares of now. */
  public Question splitAdjusted() {
    return new Question(book.splitAdjusted(), item, segment, basis, unit);
  }

  /**
   * Asks for the measure as a part of another of the same time: {@code
   * ask(OPERATING_INCOME).margin(REVENUES).quarter(2003, 2)} is 0.036052 of 1,113 over 30,873, a
   * pure fraction, and its bounds hold every quotient of what both may be.
   */
  public Question margin(LineItem of) {
    return over(of, item.id() + "To" + of.id(), item.label() + " / " + of.label());
  }

  /**
   * Asks for the measure per diluted share; where no release states a diluted count, per share of
   * the one count there is. Net income per share is that of common stock, as earnings per share
   * are.
   */
  public Question perShare() {
    return perShare(
        SHARES.stream()
            .filter(count -> candidates(count).findAny().isPresent())
            .findFirst()
            .orElse(LineItems.AVERAGE_SHARES_DILUTED));
  }

  /** Asks for the measure per share of a count: {@code perShare(AVERAGE_SHARES_BASIC)}. */
  public Question perShare(LineItem shares) {
    return over(shares, item.id() + "PerShareOf" + shares.id(), item.label() + " per share");
  }

  private Question over(LineItem denominator, String id, String label) {
    return new Question(
        book, LineItems.ratio(id, label, item, denominator), segment, basis, Optional.empty());
  }

  /** Asks how the measure grew from the year before: {@code yearOverYear().quarter(2003, 2)}. */
  public Comparison yearOverYear() {
    return new Comparison(book, this, period -> calendar().yearBefore(period));
  }

  /**
   * Asks how the measure grew from what came right before: {@code prior().quarter(2003, 2)} beside
   * the first quarter.
   */
  public Comparison prior() {
    return new Comparison(book, this, period -> calendar().prior(period));
  }

  /** Answers for a fiscal quarter: {@code quarter(FiscalQuarter.parse("Q2 2003"))}. */
  public Answer quarter(FiscalQuarter quarter) {
    return over(calendar().quarter(quarter));
  }

  /**
   * Answers for a fiscal quarter: {@code quarter(2003, 2)}.
   *
   * @throws IllegalArgumentException if the quarter is not 1 to 4
   */
  public Answer quarter(int year, int quarter) {
    return over(calendar().quarter(year, quarter));
  }

  /**
   * Answers for a fiscal half year: {@code halfYear(2003, 2)}.
   *
   * @throws IllegalArgumentException if the half is not 1 or 2
   */
  public Answer halfYear(int year, int half) {
    return over(calendar().half(year, half));
  }

  /** Answers for a fiscal year. */
  public Answer year(int year) {
    return over(calendar().year(year));
  }

  /**
   * Answers for a fiscal year up to the end of a quarter: {@code yearToDate(2003, 3)} is nine
   * months.
   *
   * @throws IllegalArgumentException if the quarter is not 1 to 4
   */
  public Answer yearToDate(int year, int quarter) {
    return over(calendar().yearToDate(year, quarter));
  }

  /**
   * Answers for the four quarters up to a day, inclusive; for the twelve months up to it if no
   * fiscal quarter ends on it.
   */
  public Answer trailingTwelveMonths(LocalDate lastDay) {
    return over(Calendars.trailingYear(calendar(), lastDay));
  }

  /** Answers for the close of a day: for measures that stand at a moment. */
  public Answer at(LocalDate day) {
    return over(Period.atCloseOf(day));
  }

  /** Answers for any period. */
  public Answer over(Period period) {
    ImmutableList<Series> candidates = candidates();
    if (candidates.size() == 1) {
      return book.answer(candidates.get(0), period);
    }
    if (candidates.isEmpty()) {
      return item instanceof Ratio ratio
          ? book.answer(series(unit(ratio)), period)
          : Refusals.noReadings(series(Unit.pure()), period, book.series());
    }
    return Refusals.mixedUnits(candidates, period);
  }

  /** Answers for every fiscal quarter the book touches. */
  public ImmutableSortedMap<Period, Answer> quarters() {
    return answers(book.quarters().stream());
  }

  /** Answers for the close of every fiscal quarter the book touches: for balances. */
  public ImmutableSortedMap<Period, Answer> atQuarterEnds() {
    return answers(book.quarterEnds().stream());
  }

  /** Answers for every four consecutive fiscal quarters the book touches. */
  public ImmutableSortedMap<Period, Answer> trailingYears() {
    return answers(book.trailingYears().stream());
  }

  private ImmutableSortedMap<Period, Answer> answers(Stream<Period> periods) {
    return periods.collect(
        toImmutableSortedMap(Comparator.naturalOrder(), period -> period, this::over));
  }

  private FiscalCalendar calendar() {
    return book.calendar();
  }

  /** The series meant: of the unit named, else of every unit in which the book has it. */
  private ImmutableList<Series> candidates() {
    if (unit.isPresent()) {
      return ImmutableList.of(series(unit.get()));
    }
    return candidates(item).collect(ImmutableList.toImmutableList());
  }

  private Stream<Series> candidates(LineItem of) {
    return book.series().stream()
        .filter(series -> series.equals(Series.of(of, segment, basis, series.unit())));
  }

  /** The unit of a ratio nobody states: money over shares is money per share, all else is pure. */
  private Unit unit(Ratio ratio) {
    Optional<Unit> above = ratio.numerator().flatMap(this::firstUnit);
    Optional<Unit> below = ratio.denominator().flatMap(this::firstUnit);
    return above.orElse(Unit.pure()) instanceof Unit.Monetary money
            && below.orElse(Unit.pure()).equals(Unit.shares())
        ? Unit.perShare(money.currency())
        : Unit.pure();
  }

  private Optional<Unit> firstUnit(LineItem of) {
    return candidates(of).map(Series::unit).findFirst();
  }

  private Series series(Unit of) {
    return Series.of(item, segment, basis, of);
  }
}
