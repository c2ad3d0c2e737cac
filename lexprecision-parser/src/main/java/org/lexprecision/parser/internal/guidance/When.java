package org.lexprecision.parser.internal.guidance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A period as words name it.
 *
 * @param quarter the quarter of a fiscal year, 1 to 4
 * @param half the half of a fiscal year, 1 or 2
 * @param month the last month of a quarter
 * @param year the year, as the company numbers it
 * @param months the length, in months
 * @param end the last day
 * @param from the index of the first word
 * @param to the index behind the last
 * @param text the words
 */
record When(
    OptionalInt quarter,
    OptionalInt half,
    OptionalInt month,
    OptionalInt year,
    OptionalInt months,
    Optional<LocalDate> end,
    int from,
    int to,
    String text) {

  /** The period of this length or name that ends on the day another names. */
  When ending(When other) {
    if (other.end.isPresent() && other.end.equals(end) && other.months.isEmpty()) {
      return this;
    }
    return months.isPresent() && end.isEmpty() && other.end.isPresent() && other.months.isEmpty()
        ? new When(
            other.quarter,
            other.half,
            other.month,
            other.year,
            months,
            other.end,
            other.from,
            other.to,
            text + " " + other.text)
        : other;
  }
}
