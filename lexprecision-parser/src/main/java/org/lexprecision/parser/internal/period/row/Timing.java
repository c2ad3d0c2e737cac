package org.lexprecision.parser.internal.period.row;

/** Whether a figure is of a day or of a length of time. */
public enum Timing {
  /** A balance: so much there was on a day. */
  MOMENT,
  /** A flow, an average, a rate: so much it was over some time. */
  LENGTH
}
