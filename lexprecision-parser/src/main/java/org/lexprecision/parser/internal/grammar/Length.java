package org.lexprecision.parser.internal.grammar;

import java.util.OptionalInt;

/**
 * How long a period is, as words say it.
 *
 * @param months its length in months, 0 where it is given in weeks or not at all
 * @param weeks its length in weeks, 0 where it is given in months or not at all
 * @param quarter which quarter of the fiscal year, where the words count them
 * @param half which half of the fiscal year, where the words count them
 * @param toDate whether it runs from the beginning of the fiscal year
 * @param trailing whether it runs back from its end whatever the fiscal year
 * @param isCounted whether its months are counted, not called a quarter, a half or a year
 */
public record Length(
    int months,
    int weeks,
    OptionalInt quarter,
    OptionalInt half,
    boolean toDate,
    boolean trailing,
    boolean isCounted) {

  private static final int QUARTER = 3;
  private static final int HALF = 6;
  private static final int YEAR = 12;
  private static final int LEAST_WEEKS_OF_QUARTER = 11;
  private static final int MOST_WEEKS_OF_QUARTER = 17;
  private static final int WEEKS_OF_YEAR = 52;
  private static final int MOST_WEEKS_OF_YEAR = 53;

  /** A length that is called by its name: a quarter, a half, a year. */
  public static Length ofMonths(int months) {
    return new Length(months, 0, OptionalInt.empty(), OptionalInt.empty(), false, false, false);
  }

  /** A length whose months are counted. */
  public static Length counted(int months) {
    return new Length(months, 0, OptionalInt.empty(), OptionalInt.empty(), false, false, true);
  }

  /** A length in weeks. */
  public static Length ofWeeks(int weeks) {
    return new Length(0, weeks, OptionalInt.empty(), OptionalInt.empty(), false, false, false);
  }

  /** One of the four quarters. */
  public static Length ofQuarter(int quarter) {
    return new Length(
        QUARTER, 0, OptionalInt.of(quarter), OptionalInt.empty(), false, false, false);
  }

  /** One of the two halves. */
  public static Length ofHalf(int half) {
    return new Length(HALF, 0, OptionalInt.empty(), OptionalInt.of(half), false, false, false);
  }

  /** From the beginning of the fiscal year. */
  public static Length yearToDate() {
    return new Length(0, 0, OptionalInt.empty(), OptionalInt.empty(), true, false, false);
  }

  /** The four quarters up to a day. */
  public static Length trailingYear() {
    return new Length(YEAR, 0, OptionalInt.empty(), OptionalInt.empty(), false, true, true);
  }

  /** The same length, which runs up to the end of a numbered quarter: "LTM 4Q23". */
  public Length upTo(Length numbered) {
    return new Length(months, weeks, numbered.quarter, half, toDate, trailing, isCounted);
  }

  /** The same numbered quarter, whose weeks are counted. */
  public Length inWeeks(int counted) {
    return counted == 0
        ? this
        : new Length(0, counted, quarter, OptionalInt.empty(), false, false, false);
  }

  /** Asks whether it is that of a quarter. */
  public boolean isQuarter() {
    return months == QUARTER || isQuarterInWeeks();
  }

  /** Asks whether it is counted in weeks that may be those of some months: 14 of three. */
  public boolean isOfWeeksIn(int some) {
    int most =
        some == QUARTER ? MOST_WEEKS_OF_QUARTER : (WEEKS_OF_YEAR * some + YEAR - 1) / YEAR + 1;
    int least =
        some == QUARTER ? LEAST_WEEKS_OF_QUARTER : WEEKS_OF_YEAR * some / YEAR - some % YEAR;
    return weeks > 0 && some > 0 && weeks >= least && weeks <= most;
  }

  /** Asks whether it is counted in weeks that may be those of a quarter. */
  boolean isQuarterInWeeks() {
    return weeks >= LEAST_WEEKS_OF_QUARTER && weeks <= MOST_WEEKS_OF_QUARTER;
  }

  /** The same length, however it was worded. */
  public Length plain() {
    return new Length(months, weeks, quarter, half, toDate, trailing, false);
  }

  /** Asks for a whole year. */
  public boolean isYear() {
    return months == YEAR || weeks == WEEKS_OF_YEAR || weeks == MOST_WEEKS_OF_YEAR;
  }

  /** Which quarter of the fiscal year it ends with, where the words tell. */
  public OptionalInt lastQuarter() {
    return half.isPresent() ? OptionalInt.of(2 * half.getAsInt()) : quarter;
  }

  /** How much the words tell: of two lengths in one text the one that tells more is meant. */
  int weight() {
    if ((isCounted && !trailing) || weeks > 0) {
      return 6;
    }
    if (trailing || toDate) {
      return trailing ? 5 : 4;
    }
    if (quarter.isPresent() || half.isPresent()) {
      return 3;
    }
    return months == YEAR ? 0 : months == HALF ? 1 : 2;
  }
}
