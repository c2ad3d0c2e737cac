package org.lexprecision.parser.internal.period.row;

/**
 * What a row shows under columns that end on one day, a year and its last quarter: what is there on
 * a day is the same in both, what takes time is not.
 */
public enum Closing {
  /** Nothing that tells. */
  NOTHING,
  /** Other figures in columns that end together. */
  UNLIKE,
  /** The same figures, at more than one close. */
  ALIKE,
  /** Figures in the shorter of the columns alone: what is there on a day is often printed once. */
  ONCE
}
