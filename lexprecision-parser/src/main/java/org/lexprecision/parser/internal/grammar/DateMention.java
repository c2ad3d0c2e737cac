package org.lexprecision.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import org.lexprecision.parser.internal.words.Wording;

/**
 * A date, or as much of one as was printed: a day of a month, a month, a year.
 *
 * @param year the year, if printed
 * @param month the month, 1 to 12, if printed
 * @param day the day, if printed
 * @param start where the words begin
 * @param end where they end
 * @param open whether the words let day and month change places: "3/4/03"
 */
public record DateMention(
    OptionalInt year, OptionalInt month, OptionalInt day, int start, int end, boolean open) {

  /** What stands between the dates of a list. */
  private static final Wording JOINT = Wording.listed(DateMention.class, "joint");

  /** Gives each date what its neighbours in one sentence say for it: "June 30, 2003 and 2002". */
  public static ImmutableList<DateMention> completed(List<DateMention> mentions) {
    return completed(mentions, (before, mention) -> true);
  }

  /**
   * Gives each date what its neighbours say for it, as far as nothing but the words of a list
   * stands between them: "March 14, 2017 - annual results 2016" names no day of 2016.
   *
   * @param text where they stand
   */
  public static ImmutableList<DateMention> completed(List<DateMention> mentions, String text) {
    return completed(
        mentions,
        (before, mention) ->
            mention.start() < before.end()
                || JOINT.isIn(text.substring(before.end(), mention.start())));
  }

  private static ImmutableList<DateMention> completed(
      List<DateMention> mentions, BiPredicate<DateMention, DateMention> listed) {
    List<DateMention> all = new ArrayList<>();
    OptionalInt month = OptionalInt.empty();
    OptionalInt day = OptionalInt.empty();
    for (DateMention mention : mentions) {
      if (mention.month().isPresent()) {
        month = mention.month();
        day = mention.day();
      } else if (!all.isEmpty() && !listed.test(all.get(all.size() - 1), mention)) {
        month = OptionalInt.empty();
        day = OptionalInt.empty();
      }
      all.add(
          new DateMention(
              mention.year(), month, day, mention.start(), mention.end(), mention.open()));
    }
    OptionalInt year = OptionalInt.empty();
    for (int at = all.size() - 1; at >= 0; at--) {
      DateMention mention = all.get(at);
      if (mention.year().isPresent()) {
        year = mention.year();
      }
      all.set(
          at,
          new DateMention(
              year,
              mention.month(),
              mention.day(),
              mention.start(),
              mention.end(),
              mention.open()));
    }
    return ImmutableList.copyOf(all);
  }

  /** The date with the day first, where the words leave it open. */
  public DateMention dayFirst() {
    return open
        ? new DateMention(year, /* month= */ day, /* day= */ month, start, end, false)
        : this;
  }

  /** The date, where year, month and day were printed and are a day of the calendar. */
  public Optional<LocalDate> date() {
    return year().isPresent() ? in(year().getAsInt()) : Optional.empty();
  }

  /** The day of a year: the printed one, or the last of the printed month. */
  public Optional<LocalDate> in(int ofYear) {
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

  /** The day of a year on which a period begins: the printed one, or the first of the month. */
  Optional<LocalDate> beginningIn(int ofYear) {
    return day().isPresent() ? in(ofYear) : in(ofYear).map(end -> end.withDayOfMonth(1));
  }
}
