package org.lexprecision.headline;

import com.google.common.collect.ImmutableList;

/** Which of the periods of a release a headline figure is for. */
public enum HeadlinePeriod {
  /** The quarter reported; the half year of a company that reports halves. */
  QUARTER("q"),
  /** The same quarter a year before. */
  QUARTER_YEAR_BEFORE("pq"),
  /** The fiscal year up to the end of the quarter; not in a first quarter, which is both. */
  YEAR_TO_DATE("y"),
  /** The same part of the year before. */
  YEAR_TO_DATE_YEAR_BEFORE("py"),
  /** The close of the quarter. */
  BALANCE("i"),
  /** The close of the same quarter a year before, which few releases print. */
  BALANCE_YEAR_BEFORE("pi");

  /** Those that are periods of time. */
  static final ImmutableList<HeadlinePeriod> OVER_TIME =
      ImmutableList.of(QUARTER, QUARTER_YEAR_BEFORE, YEAR_TO_DATE, YEAR_TO_DATE_YEAR_BEFORE);

  private final String id;

  HeadlinePeriod(String id) {
    this.id = id;
  }

  /** The name the command line prints. */
  public String id() {
    return id;
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
