package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grammar.DateMention;

/**
 * A time that words name and say nothing beside: "As of June 30, 2023", "Three months ended June
 * 30, 2023", "1997".
 *
 * @param period the time: a day, or a length of time that ends on it; empty where the words name a
 *     length alone
 * @param words the words
 */
record Scope(Optional<Period> period, String words) {

  /** Reads words; empty if they say anything but a time. */
  static Optional<Scope> of(String words, Clock clock) {
    Optional<Period> range = clock.range(words);
    if (range.isPresent()) {
      return Optional.of(new Scope(range, words));
    }
    List<DateMention> days = clock.days(words);
    if (!CaptionWords.of(clock.withoutLength(without(words, days))).areNeutral()) {
      return Optional.empty();
    }
    ImmutableList<LocalDate> dates =
        days.stream().flatMap(day -> day.date().stream()).collect(ImmutableList.toImmutableList());
    if (dates.size() == 1 && days.size() == 1) {
      LocalDate end = dates.get(0);
      return Optional.of(
          new Scope(clock.ending(end, words).or(() -> Optional.of(Period.atCloseOf(end))), words));
    }
    if (days.size() == 1 && days.get(0).month().isEmpty()) {
      return clock
          .yearEnd(days.get(0).year().orElseThrow())
          .flatMap(end -> within(end, words, clock))
          .map(period -> new Scope(Optional.of(period), words));
    }
    return days.stream().allMatch(day -> day.year().isEmpty()) && clock.namesLength(words)
        ? Optional.of(new Scope(Optional.empty(), words))
        : Optional.empty();
  }

  /**
   * A year by itself as the time in it whose length and last day are told above all rows: "2001"
   * below "Six months ended June 30".
   */
  Scope lasting(Optional<Scope> told, Clock clock) {
    List<DateMention> own = clock.days(words);
    boolean year = own.size() == 1 && own.get(0).month().isEmpty() && !clock.namesLength(words);
    return told.filter(length -> year)
        .flatMap(length -> length.in(own.get(0).year().orElseThrow(), clock))
        .map(time -> new Scope(Optional.of(time), words))
        .orElse(this);
  }

  /** The time of a year that a length and a day of any year mean. */
  private Optional<Period> in(int year, Clock clock) {
    List<DateMention> days = clock.days(words);
    return days.size() == 1
        ? days.get(0).in(year).flatMap(day -> clock.ending(day, words))
        : Optional.empty();
  }

  /**
   * The quarter of a year that words name, or the year; nothing tells which other part is meant.
   */
  private static Optional<Period> within(LocalDate yearEnd, String words, Clock clock) {
    OptionalInt quarter = clock.quarter(words);
    if (quarter.isPresent()) {
      return clock.quarter(quarter.getAsInt(), yearEnd);
    }
    Period year = clock.year(yearEnd);
    return clock.ending(yearEnd, words).filter(time -> !time.equals(year)).isPresent()
        ? Optional.empty()
        : Optional.of(year);
  }

  /** Asks whether words, but for a note in parentheses, are a day of any year: "December 31". */
  static boolean isDayAlone(String words, Clock clock) {
    int note = words.indexOf('(');
    String before = note < 0 ? words : words.substring(0, note);
    List<DateMention> days = clock.days(before);
    return days.size() == 1
        && days.get(0).month().isPresent()
        && days.get(0).year().isEmpty()
        && CaptionWords.of(without(before, days)).isEmpty();
  }

  static String without(String words, List<DateMention> days) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (DateMention day : days) {
      rest.append(words, from, Math.max(from, day.start())).append(' ');
      from = Math.max(from, day.end());
    }
    return rest.append(words, Math.min(from, words.length()), words.length()).toString();
  }
}
