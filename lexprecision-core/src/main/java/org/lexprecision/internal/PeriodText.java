package org.lexprecision.internal;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.lexprecision.Period;

/** Periods in the words of a release, and back. */
public final class PeriodText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final String ENDED = " ended ";
  private static final String TO = " to ";
  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "",
          "month",
          "two months",
          "quarter",
          "four months",
          "five months",
          "six months",
          "seven months",
          "eight months",
          "nine months",
          "ten months",
          "eleven months",
          "year");
  private static final String WEEK = "week";
  private static final String WEEKS = " weeks";

  private PeriodText() {}

  /** Prints a period as {@link Period#toString} promises. */
  public static String print(Period period) {
    if (period.isInstant()) {
      return DAY.format(period.lastDay());
    }
    long months = ChronoUnit.MONTHS.between(period.start(), period.end());
    if (months >= 1
        && months < MONTHS.size()
        && Period.monthsEnded((int) months, period.lastDay()).equals(period)) {
      return MONTHS.get((int) months) + ENDED + DAY.format(period.lastDay());
    }
    if (period.days() == 7) {
      return WEEK + ENDED + DAY.format(period.lastDay());
    }
    if (period.days() % 7 == 0) {
      return period.days() / 7 + WEEKS + ENDED + DAY.format(period.lastDay());
    }
    return period.start() + TO + period.lastDay();
  }

  /** Reads a period as {@link Period#parse} promises. */
  public static Period parse(String text) {
    try {
      int to = text.indexOf(TO);
      if (to >= 0) {
        return Period.inclusive(
            LocalDate.parse(text.substring(0, to)),
            LocalDate.parse(text.substring(to + TO.length())));
      }
      int ended = text.indexOf(ENDED);
      if (ended < 0) {
        return Period.atCloseOf(LocalDate.parse(text, DAY));
      }
      return ended(
          text.substring(0, ended), LocalDate.parse(text.substring(ended + ENDED.length()), DAY));
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException("not a period: " + text, e);
    }
  }

  private static Period ended(String length, LocalDate lastDay) {
    int months = MONTHS.indexOf(length);
    if (months > 0) {
      return Period.monthsEnded(months, lastDay);
    }
    if (length.equals(WEEK)) {
      return Period.weeksEnded(1, lastDay);
    }
    if (length.endsWith(WEEKS)) {
      return Period.weeksEnded(
          Integer.parseInt(length.substring(0, length.length() - WEEKS.length())), lastDay);
    }
    throw new IllegalArgumentException("not the length of a period: " + length);
  }
}
