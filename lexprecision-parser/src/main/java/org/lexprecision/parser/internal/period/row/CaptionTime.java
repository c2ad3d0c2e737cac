package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.words.Wording;

/**
 * The time that a caption names.
 *
 * @param day the day of the balance that the row shows, with its year or without
 * @param scope the time that is all it says: "First quarter", "Year ended June 30, 2023"
 * @param quarter the quarter of a year that is all it says
 * @param year the year that is all it says, but for a footing
 * @param later whether it speaks of what comes after the years named
 * @param beside the only year that it names beside other words
 */
record CaptionTime(
    Optional<DateMention> day,
    Optional<Scope> scope,
    OptionalInt quarter,
    OptionalInt year,
    boolean later,
    OptionalInt beside) {

  /** Words before a date that is the day of a balance. */
  private static final ImmutableSet<String> AT = ImmutableSet.of("at", "as of", "on", "");

  private static final Wording YEAR = Wording.listed(CaptionTime.class, "year");

  static final CaptionTime NONE =
      new CaptionTime(
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          false,
          OptionalInt.empty());

  static CaptionTime of(String caption, CaptionWords words, Clock clock) {
    ImmutableList<DateMention> days = clock.days(caption);
    boolean later = words.areLater();
    boolean length = clock.namesLength(caption);
    if (days.isEmpty() && !length) {
      return later
          ? new CaptionTime(NONE.day, NONE.scope, NONE.quarter, NONE.year, true, NONE.beside)
          : NONE;
    }
    String rest = clock.withoutLength(Scope.without(caption, days));
    boolean alone = CaptionWords.of(rest).areNeutral();
    OptionalInt quarter = alone && days.isEmpty() ? clock.quarter(caption) : OptionalInt.empty();
    OptionalInt year = yearAlone(days, rest, later);
    if (year.isPresent() && length && isPartOf(year.getAsInt(), caption, clock)) {
      year = OptionalInt.empty();
    }
    if (year.isEmpty() && days.size() == 1 && isAhead(days.get(0), clock)) {
      // "Year ending December 31, 2027"
      year = YEAR.isIn(caption) ? days.get(0).year() : year;
    }
    Optional<DateMention> day = day(caption, words, days, length, clock);
    Optional<Scope> scope =
        alone && year.isEmpty() && day.isEmpty() ? Scope.of(caption, clock) : Optional.empty();
    OptionalInt beside =
        year.isEmpty() && days.size() == 1 && days.get(0).month().isEmpty()
            ? days.get(0).year()
            : OptionalInt.empty();
    return new CaptionTime(day, scope, quarter, year, later, beside);
  }

  /** Asks whether a caption is a first and a last day after the period reported on. */
  boolean isToCome(Clock clock) {
    return clock.reported().isPresent()
        && scope
            .flatMap(said -> clock.range(said.words()))
            .filter(time -> time.start().isAfter(clock.reported().get()))
            .isPresent();
  }

  /** Whether a caption names a part of a year: "First quarter 2015". */
  private static boolean isPartOf(int year, String caption, Clock clock) {
    return clock.quarter(caption).isPresent()
        || clock
            .yearEnd(year)
            .filter(end -> !clock.ending(end, caption).equals(Optional.of(clock.year(end))))
            .isPresent();
  }

  private static OptionalInt yearAlone(List<DateMention> days, String rest, boolean later) {
    return days.size() == 1
            && days.get(0).month().isEmpty()
            && (later || CaptionWords.of(rest).areNeutral())
        ? days.get(0).year()
        : OptionalInt.empty();
  }

  /**
   * The day of a balance: "Balance, December 31, 1995", "Balance December 31, 1995", "Unvested as
   * of June 30, 2023", "Ending units June 30, 2023".
   */
  private static Optional<DateMention> day(
      String caption, CaptionWords words, List<DateMention> days, boolean length, Clock clock) {
    if (length || days.size() != 1 || days.get(0).month().isEmpty()) {
      return Optional.empty();
    }
    DateMention day = days.get(0);
    if (caption.lastIndexOf('(', day.start()) > caption.lastIndexOf(')', day.start())) {
      return Optional.empty();
    }
    String before = wordBefore(caption.substring(0, day.start()));
    boolean flow = words.timing().filter(Timing.LENGTH::equals).isPresent();
    boolean placed = words.edge() == Edge.OPENING || words.edge() == Edge.CLOSING;
    boolean named =
        before.isEmpty() ? placed || words.isEmpty() || words.nameBalance() : placed || !flow;
    boolean balance = words.areNeutral() && words.nameBalance();
    boolean last = (placed || balance) && caption.substring(day.end()).isBlank();
    return (last || (AT.contains(before) && named)) && !isAhead(day, clock)
        ? Optional.of(day)
        : Optional.empty();
  }

  /** What is dated after the period reported on is due then, or comes into force. */
  private static boolean isAhead(DateMention day, Clock clock) {
    return day.date().isPresent()
        && clock.reported().isPresent()
        && day.date().get().isAfter(clock.reported().get());
  }

  /** The word right before a date; empty behind a mark and at the beginning. */
  private static String wordBefore(String text) {
    String before = text.stripTrailing().toLowerCase(Locale.ROOT);
    int start = before.length();
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    String word = before.substring(start);
    return word.equals("of") && before.endsWith("as of") ? "as of" : word;
  }
}
