package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.util.OptionalInt;

/**
 * Finds the dates of a text in one pass: "June 30, 2003", "30 June 2003", "Jun-03", "6/30/03",
 * "2003-06-30", and the months and years that stand alone.
 */
final class DateScanner {

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int LETTERS = 3;
  private static final int MOST_LETTERS_BEHIND = 6;
  private static final int MOST_BLANKS = 4;
  private static final int MOST_DECIMALS = 3;

  private final String text;
  private final int end;
  private final ImmutableList.Builder<DateMention> found = ImmutableList.builder();

  /**
   * Prepares to scan a text.
   *
   * @param end where no date begins any more that matters
   */
  DateScanner(String text, int end) {
    this.text = text;
    this.end = Math.min(end, text.length());
  }

  /** Returns the dates, in order. */
  ImmutableList<DateMention> scan() {
    int at = 0;
    while (at < end) {
      at = Math.max(at + 1, take(at));
    }
    return found.build();
  }

  /** Takes the date that begins at a place; returns its end, or 0 if none begins there. */
  private int take(int at) {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return isDigit(at - 1) ? 0 : takeNumbers(at);
    }
    return isLetter(c) && !isWord(at - 1) ? takeMonth(at) : 0;
  }

  private int takeNumbers(int at) {
    int end = isOneOf("$.,/-", at - 1) ? 0 : takeDayMonthYear(at);
    if (end == 0 && !isWord(at - 1)) {
      end = takeSlashed(at);
      end = end == 0 ? takeDashed(at) : end;
    }
    if (end == 0 && !isOneOf("$.,", at - 1) && isYear(at)) {
      end = add(at, at + 4, year(at, at + 4), OptionalInt.empty(), OptionalInt.empty());
    }
    return end;
  }

  /** "30 June 2003", "30 Jun., 2003". */
  private int takeDayMonthYear(int at) {
    int day = numberEnd(at, '3');
    int month = isOneOf(" ", day) ? monthOf(day + 1) : 0;
    if (day == 0 || month == 0) {
      return 0;
    }
    int end = day + 1 + LETTERS;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    if (end - day - 1 - LETTERS > MOST_LETTERS_BEHIND || isWord(end)) {
      return 0;
    }
    end += isOneOf(".", end) ? 1 : 0;
    end += isOneOf(",", end) ? 1 : 0;
    return isOneOf(" ", end) && isYear(end + 1)
        ? add(at, end + 5, year(end + 1, end + 5), OptionalInt.of(month), number(at, day))
        : 0;
  }

  /** "June 30, 2003", "JUNE 30", "June 2003", "Jun-03". */
  private int takeMonth(int at) {
    int month = monthOf(at);
    int end = month == 0 ? 0 : nameEnd(at, month);
    if (end == 0) {
      return 0;
    }
    end += isOneOf(".", end) ? 1 : 0;
    int shortYear = shortYear(end);
    if (shortYear > 0) {
      return add(
          at,
          shortYear,
          year(shortYear - 2, shortYear),
          OptionalInt.of(month),
          OptionalInt.empty());
    }
    int start = blanksEnd(end);
    int dayEnd = numberEnd(start, '3');
    OptionalInt day = OptionalInt.empty();
    if (dayEnd > 0 && !isDigit(dayEnd) && !hasDecimals(dayEnd)) {
      day = number(start, dayEnd);
      end = dayEnd + (isOrdinal(dayEnd) ? 2 : 0);
    }
    int year = blanksEnd(end);
    year = blanksEnd(year + (isOneOf(",", year) ? 1 : 0));
    return isYear(year)
        ? add(at, year + 4, year(year, year + 4), OptionalInt.of(month), day)
        : add(at, end, OptionalInt.empty(), OptionalInt.of(month), day);
  }

  /** The end of the name of a month, written out or cut short; 0 if it is another word. */
  private int nameEnd(int at, int month) {
    int end = at + LETTERS;
    if (!isWord(end)) {
      return end;
    }
    String name = Month.of(month).name();
    if (text.regionMatches(true, at, name, 0, name.length())) {
      end = at + name.length();
    } else if (text.regionMatches(true, at, "sept", 0, LETTERS + 1)) {
      end++;
    }
    return isWord(end) ? 0 : end;
  }

  /** The end of a year of two digits behind a month: "Jun-03", "June '03"; 0 if there is none. */
  private int shortYear(int from) {
    int at = from + (isBlank(from) ? 1 : 0);
    if (!isOneOf("-'’", at)) {
      return 0;
    }
    at += isBlank(at + 1) ? 2 : 1;
    boolean two = isDigit(at) && isDigit(at + 1) && !isDigit(at + 2);
    return two && !(isOneOf(".,/", at + 2) && isDigit(at + 3)) ? at + 2 : 0;
  }

  /** "6/30/2003", "6/30/03". */
  private int takeSlashed(int at) {
    int month = numberEnd(at, '1');
    int day = isOneOf("/", month) ? numberEnd(month + 1, '3') : 0;
    if (month == 0 || day == 0 || !isOneOf("/", day)) {
      return 0;
    }
    int year = day + 1;
    int end = isCentury(year) && isDigit(year + 2) ? year + 4 : year + 2;
    return isDigit(year) && isDigit(year + 1) && isDigit(end - 1) && !isWord(end)
        ? add(at, end, year(year, end), number(at, month), number(month + 1, day))
        : 0;
  }

  /** "2003-06-30". */
  private int takeDashed(int at) {
    boolean dashed =
        isCentury(at)
            && isDigit(at + 2)
            && isDigit(at + 3)
            && isOneOf("-", at + 4)
            && isOneOf("01", at + 5)
            && isDigit(at + 6)
            && isOneOf("-", at + 7)
            && isOneOf("0123", at + 8)
            && isDigit(at + 9)
            && !isWord(at + 10);
    return dashed
        ? add(at, at + 10, year(at, at + 4), number(at + 5, at + 7), number(at + 8, at + 10))
        : 0;
  }

  private int add(int start, int end, OptionalInt year, OptionalInt month, OptionalInt day) {
    found.add(new DateMention(year, month, day, start, end));
    return end;
  }

  /** The month, from 1, that a word begins like; 0 if like none. */
  private int monthOf(int at) {
    if (at + LETTERS > text.length()) {
      return 0;
    }
    int first = text.charAt(at) | ' ';
    int second = text.charAt(at + 1) | ' ';
    int third = text.charAt(at + 2) | ' ';
    for (int month = 0; month < MONTHS.length(); month += LETTERS) {
      if (MONTHS.charAt(month) == first
          && MONTHS.charAt(month + 1) == second
          && MONTHS.charAt(month + 2) == third) {
        return month / LETTERS + 1;
      }
    }
    return 0;
  }

  /** The end of a number of two digits, of which the first has a greatest, or of one digit. */
  private int numberEnd(int at, char greatest) {
    if (!isDigit(at)) {
      return 0;
    }
    return isDigit(at + 1) && text.charAt(at) <= greatest ? at + 2 : at + 1;
  }

  /** Whether what seems a day is the beginning of an amount: "June 1,500", "June 3.5". */
  private boolean hasDecimals(int at) {
    int end = at + 1;
    while (isDigit(end) && end <= at + 1 + MOST_DECIMALS) {
      end++;
    }
    return isOneOf(".,/", at) && end > at + 1 && end <= at + 1 + MOST_DECIMALS;
  }

  private boolean isOrdinal(int at) {
    return text.regionMatches(true, at, "st", 0, 2)
        || text.regionMatches(true, at, "nd", 0, 2)
        || text.regionMatches(true, at, "rd", 0, 2)
        || text.regionMatches(true, at, "th", 0, 2);
  }

  private boolean isYear(int at) {
    return isCentury(at)
        && isDigit(at + 2)
        && isDigit(at + 3)
        && !isDigit(at + 4)
        && !(isOneOf(".,", at + 4) && isDigit(at + 5));
  }

  private boolean isCentury(int at) {
    return text.startsWith("19", at) || text.startsWith("20", at);
  }

  /** A year; one of two digits is of the last century from 70 on, else of this. */
  private OptionalInt year(int from, int to) {
    int year = number(from, to).getAsInt();
    return OptionalInt.of(year >= 100 ? year : year + (year < 70 ? 2000 : 1900));
  }

  private OptionalInt number(int from, int to) {
    return OptionalInt.of(Integer.parseInt(text, from, to, 10));
  }

  private int blanksEnd(int from) {
    int at = from;
    while (at < from + MOST_BLANKS && isBlank(at)) {
      at++;
    }
    return at;
  }

  private boolean isBlank(int at) {
    return isOneOf(" \t\n\u000b\f\r", at);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean isWord(int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private static boolean isLetter(char c) {
    return (c | ' ') >= 'a' && (c | ' ') <= 'z';
  }

  private boolean isOneOf(String characters, int at) {
    return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }
}
