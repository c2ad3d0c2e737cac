package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grammar.DateMention;

/** What words say of time, as the calendar of their document understands them. */
public interface Clock {

  /** So near a printed day is to the end of a period that it means. */
  int NEAR_DAYS = 10;

  /** The dates that words name, in order. */
  ImmutableList<DateMention> days(String words);

  /** Asks whether words begin with a year. */
  default boolean beginsWithYear(String words) {
    return days(words).stream()
        .findFirst()
        .filter(day -> day.start() == 0 && day.month().isEmpty())
        .isPresent();
  }

  /** Asks whether words name a length: "three months ended", "year". */
  boolean namesLength(String words);

  /**
   * Asks whether words leave open which period they name: an earlier one, "Prior period", or one of
   * a length that is not understood.
   */
  boolean leavesOpen(String words);

  /** Returns the words but those that name a length. */
  String withoutLength(String words);

  /** The period of the length that words name which ends on a day; empty if they name none. */
  Optional<Period> ending(LocalDate day, String words);

  /** The only period that words name by its first and last day. */
  Optional<Period> range(String words);

  /**
   * The last period before the day reported on that words name by its first and last day without
   * their year: "April 1 - 30".
   */
  Optional<Period> lately(String words);

  /** The quarter of a year that words name, 1 to 4. */
  OptionalInt quarter(String words);

  /** The period of a quarter, 1 to 4, of the fiscal year that ends on a day. */
  Optional<Period> quarter(int quarter, LocalDate yearEnd);

  /** The last day of a fiscal year. */
  Optional<LocalDate> yearEnd(int year);

  /** The fiscal year that ends on a day. */
  Period year(LocalDate end);

  /** The period that ends on a day, where periods ended then have one length in the document. */
  Optional<Period> usual(LocalDate end);

  /** The same period of another year. */
  Optional<Period> inYear(int year, Period period);

  /** The last day of the period the document reports on. */
  Optional<LocalDate> reported();

  /** The last day of which the document can have figures. */
  Optional<LocalDate> latest();

  /** Asks whether columns of the document end on a day. */
  boolean isEnd(LocalDate day);

  /** The day of a year that a caption means by a day of a month, in the time of its column. */
  default Optional<LocalDate> meant(DateMention day, Period time) {
    Period whole = time.isInstant() ? year(time.lastDay()) : time;
    if (day.in(whole.start().getYear()).filter(whole.start()::equals).isPresent()) {
      return Optional.of(whole.start().minusDays(1));
    }
    for (LocalDate end : ImmutableList.of(whole.lastDay(), whole.start().minusDays(1))) {
      boolean near =
          day.in(end.getYear()).filter(date -> near(date, end)).isPresent()
              || day.in(end.getYear() + 1).filter(date -> near(date, end)).isPresent();
      if (near) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  private static boolean near(LocalDate one, LocalDate two) {
    return Math.abs(ChronoUnit.DAYS.between(one, two)) <= NEAR_DAYS;
  }
}
