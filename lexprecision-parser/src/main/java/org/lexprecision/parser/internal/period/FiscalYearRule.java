package org.lexprecision.parser.internal.period;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.FiscalCalendar.WeekRule;
import org.lexprecision.parser.internal.words.Wording;

/** The rule that a company states for the ends of its fiscal years of 52 or 53 weeks. */
public final class FiscalYearRule {

  private static final String DAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

  /** A name of a month, as a group of an expression. */
  static final String MONTH =
      "(january|february|march|april|may|june|july|august|september|october|november|december)";

  // every repetition is bounded, so a match costs a constant
  private static final Wording RULE =
      Wording.of(
          "\\bfiscal years?\\b[^.;]{0,80}?\\b(?:last "
              + DAY
              + " (?:in|of) (?:the month of )?"
              + MONTH
              + "|"
              + DAY
              + " (?:nearest|closest)(?: to)? (?:the (?:end|last day) of (?:the month of )?)?"
              + MONTH
              + "(?: ([0-3]?\\d))?\\b)");

  private FiscalYearRule() {}

  /** Finds the rule in a text of single blanks: "fiscal year-end is the last Friday in May". */
  public static Optional<FiscalCalendar> find(String text) {
    Matcher matcher = RULE.in(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    if (matcher.group(1) != null) {
      return Optional.of(rule(WeekRule.LAST, matcher.group(1), month(matcher.group(2))));
    }
    Month month = month(matcher.group(4));
    String day = matcher.group(5);
    // a day within the month ends no month, and the year nearest to it follows no rule known here
    return day == null || Integer.parseInt(day) >= month.minLength()
        ? Optional.of(rule(WeekRule.NEAREST, matcher.group(3), month))
        : Optional.empty();
  }

  private static FiscalCalendar rule(WeekRule rule, String weekday, Month month) {
    return FiscalCalendar.yearEnding(
        rule, DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)), month);
  }

  /** The month of a name in small letters. */
  static Month month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
