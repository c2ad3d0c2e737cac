package org.lexprecision.algebra;

import java.io.Serializable;
import java.math.BigDecimal;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;

/**
 * One way to a figure: a {@link Chain} of printed figures through time, a {@link Sum} over the rows
 * of a statement, a {@link Quotient} of two measures, or a {@link Substitute} of one count of
 * shares for another.
 */
public sealed interface Step extends Serializable permits Chain, Sum, Quotient, Substitute {

  /** What is derived. */
  Series series();

  /** For when it is derived. */
  Period period();

  /** Every number that the figures used leave open for it. */
  Interval interval();

  /** What the figures used give, each taken as printed. */
  BigDecimal value();
}
