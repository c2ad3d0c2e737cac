package org.lexprecision.parser.internal.period.row;

/** How the words over a column name its time. */
enum Naming {
  /** Not at all. */
  NONE,
  /** By a year alone, which may be its last day or all of it. */
  YEAR,
  /** By a year among words that name something: "Fiscal 1996 plan". */
  YEAR_IN_PASSING,
  /** By a day. */
  DAY,
  /** By a day, and that it is the day of a balance: "As of June 30, 2023". */
  AS_OF,
  /** By the day of a balance from which the columns beside it lead to another, or to which. */
  BALANCE,
  /** By a length of time. */
  LENGTH,
  /** By the days over its neighbours, between which it shows what moved. */
  BETWEEN
}
