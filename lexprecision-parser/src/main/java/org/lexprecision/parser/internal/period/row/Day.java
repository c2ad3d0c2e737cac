package org.lexprecision.parser.internal.period.row;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A date that words name, or as much of one as they do: a day of a month, a month, a year. */
public interface Day {

  /** The year, if printed. */
  OptionalInt year();

  /** The month, 1 to 12, if printed. */
  OptionalInt month();

  /** Where the words begin. */
  int start();

  /** Where the words end. */
  int end();

  /** The date, where year and month were printed. */
  Optional<LocalDate> date();

  /** The day of a year: the printed one, or the last of the printed month. */
  Optional<LocalDate> in(int ofYear);
}
