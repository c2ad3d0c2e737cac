package org.lexprecision.parser.roundtrip;

import java.time.LocalDate;
import org.lexprecision.Period;

/** A column: so many months up to a day. */
record PrintedColumn(int months, LocalDate lastDay) {

  Period period() {
    return Period.monthsEnded(months, lastDay);
  }
}
