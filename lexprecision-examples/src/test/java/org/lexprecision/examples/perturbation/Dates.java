package org.lexprecision.examples.perturbation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is printed. */
enum Dates {
  LONG("MMMM d, yyyy", "MMMM d,"),
  CAPITALS("MMMM d, yyyy", "MMMM d,"),
  SHORT("MMM. d, yyyy", "MMM. d,"),
  BRITISH("d MMMM yyyy", "d MMMM"),
  BRITISH_SHORT("d MMM yyyy", "d MMM"),
  DASHED("d-MMM-yy", "d-MMM"),
  SLASHED("M/d/yy", "M/d"),
  SLASHED_LONG("MM/dd/yyyy", "MM/dd"),
  MONTH("MMMM yyyy", "MMMM"),
  MONTH_DASHED("MMM-yy", "MMM");

  private final DateTimeFormatter whole;
  private final DateTimeFormatter day;

  Dates(String whole, String day) {
    this.whole = DateTimeFormatter.ofPattern(whole, Locale.ENGLISH);
    this.day = DateTimeFormatter.ofPattern(day, Locale.ENGLISH);
  }

  String print(LocalDate date) {
    return cased(date, whole);
  }

  /** Prints a day without its year. */
  String printDay(LocalDate date) {
    return cased(date, day);
  }

  private String cased(LocalDate date, DateTimeFormatter format) {
    String printed = date.format(format).replace("May.", "May").replace("Sep.", "Sept.");
    return this == CAPITALS ? printed.toUpperCase(Locale.ENGLISH) : printed;
  }

  /** Whether only the month is printed, which says the day of whole months alone. */
  boolean isMonth() {
    return this == MONTH || this == MONTH_DASHED;
  }

  /** Whether words can stand before the date in one cell. */
  boolean isInWords() {
    return switch (this) {
      case LONG, CAPITALS, SHORT, BRITISH, BRITISH_SHORT -> true;
      default -> false;
    };
  }

  /** Whether the month stands before the day. */
  boolean isAmerican() {
    return this == LONG || this == CAPITALS || this == SHORT;
  }
}
