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
    Optional<Period> range = clock.range(words).or(() -> clock.lately(words));
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
   * The times that are all the last of some lines say, from the last one upwards; a length and the
   * day on which it ends may stand on two: "Year ended", "December 31".
   */
  static ImmutableList<Scope> lastOf(List<String> lines, Clock clock) {
    ImmutableList.Builder<Scope> last = ImmutableList.builder();
    int at = lines.size() - 1;
    while (at >= 0) {
      Optional<Scope> scope = of(lines.get(at), clock);
      if (scope.isEmpty() && isDayAlone(lines.get(at), clock)) {
        Scope day = new Scope(Optional.empty(), lines.get(at));
        Optional<Scope> wrapped =
            at > 0 ? of(lines.get(at - 1) + " " + lines.get(at), clock) : Optional.empty();
        at -= wrapped.isPresent() ? 1 : 0;
        scope = wrapped.or(() -> Optional.of(day));
      }
      if (scope.isEmpty()) {
        break;
      }
      last.add(scope.get());
      at--;
    }
    return last.build();
  }

  /**
   * A year by itself as the time in it that is told above all rows: "2001" below "Six months ended
   * June 30", or below "December 31".
   */
  Scope lasting(Optional<Scope> told, Clock clock) {
    return told.filter(length -> isYear(clock))
        .flatMap(length -> length.in(clock.days(words).get(0).year().orElseThrow(), clock))
        .map(time -> new Scope(Optional.of(time), words))
        .orElse(this);
  }

  /** Asks whether the words are a year and nothing else. */
  boolean isYear(Clock clock) {
    List<DateMention> days = clock.days(words);
    return days.size() == 1 && days.get(0).month().isEmpty() && !clock.namesLength(words);
  }

  /** The time of a year that a day of any year means, or a length that ends on it. */
  private Optional<Period> in(int year, Clock clock) {
    List<DateMention> days = clock.days(words);
    Optional<LocalDate> day = days.size() == 1 ? days.get(0).in(year) : Optional.empty();
    return clock.namesLength(words)
        ? day.flatMap(end -> clock.ending(end, words))
        : day.map(Period::atCloseOf);
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
