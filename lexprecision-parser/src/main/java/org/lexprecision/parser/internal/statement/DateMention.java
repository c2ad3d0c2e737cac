package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.lexprecision.parser.internal.words.Wording;

/**
 * A date, or as much of one as was printed: a day of a month, a month, a year.
 *
 * @param year the year, if printed
 * @param month the month, 1 to 12, if printed
 * @param day the day, if printed
 * @param start where the words begin
 * @param end where they end
 */
record DateMention(OptionalInt year, OptionalInt month, OptionalInt day, int start, int end) {

  private static final String YEAR_TEXT = "((?:19|20)\\d\\d)(?!\\d|[.,]\\d)";

  // every repetition is bounded, so a match costs a constant
  private static final Wording DATES =
      Wording.of(
          "(?<![\\d$.,/-])(?<fd>[0-3]?\\d) (?<fm>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\b\\.?,? (?<fy>(?:19|20)\\d\\d)(?!\\d|[.,]\\d)"
              + "|\\b(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "(?<rest>uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?"
              + "(?:\\s?[-'’]\\s?(?<sy>\\d\\d)(?!\\d|[.,/]\\d)"
              + "|(?:\\s{0,4}(?<d>[0-3]?\\d)(?!\\d|[.,/]\\d{1,3}(?!\\d))(?:st|nd|rd|th)?)?"
              + "(?:\\s{0,4},?\\s{0,4}(?<y>(?:19|20)\\d\\d)(?!\\d|[.,]\\d))?)"
              + "|\\b(?<nm>[01]?\\d)/(?<nd>[0-3]?\\d)/(?<ny>(?:19|20)?\\d\\d)\\b"
              + "|\\b(?<iy>(?:19|20)\\d\\d)-(?<im>[01]\\d)-(?<id>[0-3]\\d)\\b"
              + "|(?<![\\d$.,])(?<only>"
              + YEAR_TEXT
              + ")");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** Finds the dates of a text, in order. */
  static ImmutableList<DateMention> scan(String text) {
    ImmutableList.Builder<DateMention> found = ImmutableList.builder();
    Matcher matcher = DATES.in(text);
    while (matcher.find()) {
      if (matcher.group("fm") != null) {
        found.add(
            mention(
                number(matcher.group("fy")),
                OptionalInt.of(monthOf(matcher.group("fm"))),
                number(matcher.group("fd")),
                matcher));
      } else if (matcher.group("m") != null) {
        if (isMonth(matcher.group("m"), matcher.group("rest"))) {
          OptionalInt month = OptionalInt.of(monthOf(matcher.group("m")));
          OptionalInt year =
              matcher.group("sy") != null
                  ? OptionalInt.of(fullYear(matcher.group("sy")))
                  : number(matcher.group("y"));
          found.add(mention(year, month, number(matcher.group("d")), matcher));
        }
      } else if (matcher.group("nm") != null) {
        found.add(
            mention(
                OptionalInt.of(fullYear(matcher.group("ny"))),
                number(matcher.group("nm")),
                number(matcher.group("nd")),
                matcher));
      } else if (matcher.group("iy") != null) {
        found.add(
            mention(
                number(matcher.group("iy")),
                number(matcher.group("im")),
                number(matcher.group("id")),
                matcher));
      } else {
        found.add(
            mention(
                number(matcher.group("only")), OptionalInt.empty(), OptionalInt.empty(), matcher));
      }
    }
    return found.build();
  }

  /** The date, where year, month and day were printed and are a day of the calendar. */
  Optional<LocalDate> date() {
    return year().isPresent() ? in(year().getAsInt()) : Optional.empty();
  }

  /** The day of a year: the printed one, or the last of the printed month. */
  Optional<LocalDate> in(int ofYear) {
    if (month().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          day().isPresent()
              ? LocalDate.of(ofYear, month().getAsInt(), day().getAsInt())
              : YearMonth.of(ofYear, month().getAsInt()).atEndOfMonth());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Asks whether a day was printed that no month has. */
  boolean isImpossible() {
    return day().isPresent()
        && month().isPresent()
        && (month().getAsInt() < 1
            || month().getAsInt() > 12
            || day().getAsInt() < 1
            || day().getAsInt() > Month.of(month().getAsInt()).maxLength());
  }

  private static DateMention mention(
      OptionalInt year, OptionalInt month, OptionalInt day, Matcher matcher) {
    return new DateMention(year, month, day, matcher.start(), matcher.end());
  }

  private static boolean isMonth(String letters, String rest) {
    if (rest == null) {
      return true;
    }
    String word = (letters + rest).toLowerCase(Locale.ROOT);
    return word.equals("sept") || word.equalsIgnoreCase(Month.of(monthOf(letters)).name());
  }

  private static int monthOf(String letters) {
    return MONTHS.indexOf(letters.toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  private static int fullYear(String digits) {
    int year = Integer.parseInt(digits);
    return year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
  }

  private static OptionalInt number(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
