package org.lexprecision.parser.internal.period.row;

/** Where in the time of its column a row's figures are, if words say so. */
enum Edge {
  /** At its beginning: "Balance at beginning of year". */
  OPENING,
  /** At its end: "Cash, end of period". */
  CLOSING,
  /** All over it, as averages are. */
  OVER,
  /** Nothing says. */
  UNSAID
}
