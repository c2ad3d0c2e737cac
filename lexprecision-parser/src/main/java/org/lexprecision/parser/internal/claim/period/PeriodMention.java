package org.lexprecision.parser.internal.claim.period;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The words that name a period: {@code the first six months of 2003}.
 *
 * @param span how long it is; nothing for {@code the same period of 2002} or {@code a year ago}
 * @param quarter which quarter of the fiscal year, 1 to 4
 * @param year the fiscal year printed
 * @param lastDay the last day printed
 * @param lastMonthDay the last day printed without a year, or that of the month it is named for
 * @param close whether its last day is meant: {@code the end of 2003}
 * @param relation how it lies to the period that is spoken of
 */
public record PeriodMention(
    Optional<Span> span,
    OptionalInt quarter,
    OptionalInt year,
    Optional<LocalDate> lastDay,
    Optional<MonthDay> lastMonthDay,
    boolean close,
    Relation relation) {

  /** The same part of a year, of the year spoken of. */
  PeriodMention plain() {
    return new PeriodMention(
        span,
        quarter,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        close,
        Relation.NAMED);
  }

  /** Whether but a year is named: {@code 2003}. */
  public boolean isYear() {
    return relation == Relation.NAMED
        && year.isPresent()
        && span.isEmpty()
        && quarter.isEmpty()
        && lastDay.isEmpty()
        && lastMonthDay.isEmpty();
  }

  /** Where a period lies. */
  public enum Relation {
    /** Where its own words say. */
    NAMED,
    /** A year before the one spoken of. */
    YEAR_AGO,
    /** Just before the one spoken of. */
    PREVIOUS,
    /** As the one spoken of, in the year that is named. */
    SAME,
    /** A year before, of what grew {@code year over year}. */
    YEAR_OVER_YEAR,
    /** Just before, of what grew {@code sequentially}. */
    SEQUENTIAL;

    /** Whether it says what a change is measured from, and nothing of a level. */
    public boolean isOfChanges() {
      return this == YEAR_OVER_YEAR || this == SEQUENTIAL;
    }
  }

  /**
   * A length.
   *
   * @param months in months; 0 if it is printed in weeks
   * @param weeks in weeks; 0 if it is printed in months
   * @param toDate whether it begins with the fiscal year
   */
  public record Span(int months, int weeks, boolean toDate) {

    public static Span months(int months) {
      return new Span(months, 0, false);
    }

    /** The length in months, thirteen weeks being three. */
    public int roundedMonths() {
      return months > 0 ? months : (weeks * 3 + 6) / 13;
    }
  }
}
