package org.lexprecision.headline;

import com.google.common.collect.ImmutableList;

/** Which of the periods of a release a headline figure is for. */
public enum HeadlinePeriod {
  /** The quarter reported; the half year of a company that reports halves. */
  QUARTER("q", "quarter reported"),
  /** The same quarter a year before. */
  QUARTER_YEAR_BEFORE("pq", "quarter a year before"),
  /** The fiscal year up to the end of the quarter; not in a first quarter, which is both. */
  YEAR_TO_DATE("y", "year to date"),
  /** The same part of the year before. */
  YEAR_TO_DATE_YEAR_BEFORE("py", "year to date a year before"),
  /** The close of the quarter. */
  BALANCE("i", "close of the quarter"),
  /** The close of the same quarter a year before, which few releases print. */
  BALANCE_YEAR_BEFORE("pi", "close of the quarter a year before");

  /** Those that are periods of time. */
  static final ImmutableList<HeadlinePeriod> OVER_TIME =
      ImmutableList.of(QUARTER, QUARTER_YEAR_BEFORE, YEAR_TO_DATE, YEAR_TO_DATE_YEAR_BEFORE);

  private final String id;
  private final String words;

  HeadlinePeriod(String id, String words) {
    this.id = id;
    this.words = words;
  }

  /** The name the command line prints. */
  public String id() {
    return id;
  }

  /** Says which it is: "year to date a year before". */
  @Override
  public String toString() {
    return words;
  }

  /** Returns the same a year before; what is a year before already stays. */
  public HeadlinePeriod yearBefore() {
    return switch (this) {
      case QUARTER, QUARTER_YEAR_BEFORE -> QUARTER_YEAR_BEFORE;
      case YEAR_TO_DATE, YEAR_TO_DATE_YEAR_BEFORE -> YEAR_TO_DATE_YEAR_BEFORE;
      case BALANCE, BALANCE_YEAR_BEFORE -> BALANCE_YEAR_BEFORE;
    };
  }
}
