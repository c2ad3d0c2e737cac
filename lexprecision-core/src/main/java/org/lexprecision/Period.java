package org.lexprecision;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.immutables.value.Value;
import org.lexprecision.internal.PeriodText;
import org.lexprecision.internal.ValueStyle;

/**
 * The days from one midnight up to another: half-open {@code [start, end)}.
 *
 * <p>The quarter ended June 30, 2003 is {@code [2003-04-01, 2003-07-01)}. Two periods concatenate
 * when they {@link #abuts abut}. The balance of a day is the instant at its closing midnight: an
 * empty period, {@code [2003-07-01, 2003-07-01)} for June 30, 2003.
 *
 * <p>Periods lie within the years 1 to 999,999; whatever would make another throws a {@link
 * DateTimeException}.
 */
@Value.Immutable(lazyhash = true)
@ValueStyle
public abstract class Period implements Comparable<Period>, Serializable, WithPeriod {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(1_000_000, 1, 1);
  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::start).thenComparing(Period::end);

  Period() {}

  /** The midnight at which it begins, named by the day that follows. */
  public abstract LocalDate start();

  /** The midnight at which it ends, named by the day that follows. */
  public abstract LocalDate end();

  /**
   * Returns the days between two midnights.
   *
   * @throws EndBeforeStartException if the end is before the start
   * @throws DateTimeException if they are not within the years 1 to 999,999
   */
  public static Period of(LocalDate start, LocalDate end) {
    return ImmutablePeriod.of(start, end);
  }

  @Value.Check
  void check() {
    if (end().isBefore(start())) {
      throw new EndBeforeStartException(start(), end());
    }
    if (start().isBefore(FIRST) || end().isAfter(LAST)) {
      throw new DateTimeException(
          start() + " to " + end() + " is not within the years 1 to 999999");
    }
  }

  /**
   * Returns the days from a first to a last, both included.
   *
   * @throws EndBeforeStartException if the last is before the first
   * @throws DateTimeException if they are not within the years 1 to 999,999
   */
  public static Period inclusive(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw new EndBeforeStartException(first, last);
    }
    return of(first, last.plusDays(1));
  }

  /** Returns the instant at the close of a day: the date a balance sheet bears. */
  public static Period atCloseOf(LocalDate day) {
    return of(day.plusDays(1), day.plusDays(1));
  }

  /**
   * Returns the months ended on a day: {@code monthsEnded(3, 2003-06-30)} begins on 2003-04-01.
   *
   * <p>A day that ends a month makes whole months. Any other begins on the day after the same day
   * of the month before: three months ended June 27 begin on March 28.
   */
  public static Period monthsEnded(int months, LocalDate lastDay) {
    return of(lastDay.plusDays(1).minusMonths(months), lastDay.plusDays(1));
  }

  /** Returns the weeks ended on a day: {@code weeksEnded(13, 2004-07-03)} begins on 2004-04-04. */
  public static Period weeksEnded(int weeks, LocalDate lastDay) {
    return of(lastDay.plusDays(1).minusWeeks(weeks), lastDay.plusDays(1));
  }

  /**
   * Reads what {@link #toString} prints: {@code parse("quarter ended June 30, 2003")}.
   *
   * @throws IllegalArgumentException if the text is none of its forms
   */
  public static Period parse(String text) {
    return PeriodText.parse(text);
  }

  /** Returns the last day, inclusive: June 30 of a quarter that ends at the midnight after it. */
  public LocalDate lastDay() {
    return end().minusDays(1);
  }

  /** Asks whether it is an instant. */
  public boolean isInstant() {
    return start().equals(end());
  }

  /** Asks whether the two touch at a midnight without overlapping. */
  public boolean abuts(Period other) {
    return end().equals(other.start()) || other.end().equals(start());
  }

  /** Asks whether every day of the other is one of this. */
  public boolean encloses(Period other) {
    return !other.start().isBefore(start()) && !other.end().isAfter(end());
  }

  /** Returns the number of days. */
  public long days() {
    return ChronoUnit.DAYS.between(start(), end());
  }

  /**
   * Returns both together.
   *
   * @throws NotAbuttingException if they do not abut
   */
  public Period plus(Period other) {
    if (end().equals(other.start())) {
      return of(start(), other.end());
    }
    if (other.end().equals(start())) {
      return of(other.start(), end());
    }
    throw new NotAbuttingException(this, other);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  /**
   * Prints the period as releases do: {@code quarter ended June 30, 2003}, {@code nine months ended
   * September 30, 2003}, {@code 13 weeks ended July 3, 2004}, {@code June 30, 2003} for an instant,
   * and {@code 2003-01-15 to 2003-02-20} for what has no such name.
   */
  @Override
  public String toString() {
    return PeriodText.print(this);
  }
}
