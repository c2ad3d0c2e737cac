package org.lexprecision.examples.perturbation;

import java.util.Locale;

/** How the length of a period is printed. */
enum Lengths {
  MONTHS("%s Months Ended", true),
  DIGITS("%d Months Ended", false),
  MOS("%d Mos. Ended", false),
  PERIOD("%s-Month Period Ended", true),
  FOR_THE("For the %s Months Ended", true),
  MONTHS_TO("%s months to", true),
  QUARTERS("", true),
  HALVES("", true),
  WEEKS("%s Weeks Ended", true),
  WEEKS_DIGITS("%d Weeks Ended", false),
  WKS("%d Wks. Ended", false),
  WEEKS_TO("%s weeks to", true);

  private final String pattern;
  private final boolean spelled;

  Lengths(String pattern, boolean spelled) {
    this.pattern = pattern;
    this.spelled = spelled;
  }

  boolean inWeeks() {
    return this == WEEKS || this == WEEKS_DIGITS || this == WKS || this == WEEKS_TO;
  }

  /** Whether a calendar has such words: weeks where it counts them, quarters everywhere. */
  boolean fits(Year year, SampleStatement sample) {
    if (this == QUARTERS) {
      return true;
    }
    if (this == HALVES) {
      return sample.months().contains(6);
    }
    return inWeeks() == year.inWeeks();
  }

  String print(int months, long weeks) {
    if (this == QUARTERS || this == HALVES) {
      return switch (months) {
        case 3 -> "Quarter Ended";
        case 6 -> this == HALVES ? "Half Year Ended" : "Six Months Ended";
        case 12 -> "Year Ended";
        default -> Lengths.MONTHS.print(months, weeks);
      };
    }
    int count = inWeeks() ? Math.toIntExact(weeks) : months;
    return spelled ? pattern.formatted(spelled(count)) : pattern.formatted(count);
  }

  private static String spelled(int count) {
    return switch (count) {
      case 3 -> "Three";
      case 6 -> "Six";
      case 9 -> "Nine";
      case 12 -> "Twelve";
      case 13 -> "Thirteen";
      case 14 -> "Fourteen";
      case 26 -> "Twenty-Six";
      case 27 -> "Twenty-Seven";
      case 39 -> "Thirty-Nine";
      case 40 -> "Forty";
      case 52 -> "Fifty-Two";
      case 53 -> "Fifty-Three";
      default -> throw new IllegalArgumentException(String.format(Locale.ROOT, "%d", count));
    };
  }
}
