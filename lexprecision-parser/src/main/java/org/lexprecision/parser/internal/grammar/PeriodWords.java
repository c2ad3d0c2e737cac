package org.lexprecision.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.lexicon.Lexeme;
import org.lexprecision.parser.internal.lexicon.WordClass;

/**
 * What a text says of periods, and the words that say something else.
 *
 * <p>Nothing is read out of the middle of words that are not understood: "Umpty-three weeks" names
 * no length, but tells that a length was meant ({@link #lengthUnread}).
 *
 * @param text the text
 * @param lengths the lengths it names, in order
 * @param dates the days and years it names, in order, each as far as it is printed
 * @param ranges which of the dates are first and last day of one period
 * @param relatives the periods it names by their place before the one reported
 * @param lexemes all its words
 * @param read which of them are read, a place each
 * @param lengthUnread whether it names a unit of time without a number that is understood
 */
public record PeriodWords(
    String text,
    ImmutableList<Found<Length>> lengths,
    ImmutableList<DateMention> dates,
    ImmutableList<DateRange> ranges,
    ImmutableList<Found<Relative>> relatives,
    ImmutableList<Lexeme> lexemes,
    ImmutableList<Boolean> read,
    boolean lengthUnread) {

  /**
   * The length that the text tells most of; of equal ones the first. A numbered quarter beside its
   * weeks is both: "4th Quarter (12 Weeks)". Months beside their weeks are those weeks: "Three
   * Months Ended (14 Weeks)".
   */
  public Optional<Length> length() {
    if (lengths.isEmpty()) {
      return Optional.empty();
    }
    Optional<Length> heaviest =
        lengths.stream()
            .map(Found::value)
            .reduce((one, other) -> other.weight() > one.weight() ? other : one);
    Optional<Length> most = heaviest.flatMap(this::inWeeks).or(() -> heaviest);
    Optional<Length> trailing =
        lengths.stream().map(Found::value).filter(Length::trailing).findFirst();
    return trailing
        .flatMap(year -> quarter().map(year::upTo))
        .or(
            () ->
                most.filter(Length::isQuarterInWeeks)
                    .flatMap(weeks -> quarter().map(quarter -> quarter.inWeeks(weeks.weeks()))))
        .or(() -> most);
  }

  /** The only period that the text names by its first and last day. */
  public Optional<Period> range() {
    return isOneRange() ? ranges.get(0).period() : Optional.empty();
  }

  /** Asks whether a first and a last day are all the dates that the text names. */
  public boolean isOneRange() {
    return ranges.size() == 1 && dates.size() == 2;
  }

  /** The weeks of some months that the text counts too. */
  private Optional<Length> inWeeks(Length months) {
    return lengths.stream()
        .map(Found::value)
        .filter(weeks -> !months.trailing() && weeks.isOfWeeksIn(months.months()))
        .findFirst();
  }

  /** The quarter that is named last by its number. */
  private Optional<Length> quarter() {
    return lengths.stream()
        .map(Found::value)
        .filter(one -> one.quarter().isPresent() && !one.toDate())
        .reduce((first, nearest) -> nearest);
  }

  /** Asks whether the text names a year, among other lengths perhaps. */
  public boolean namesYear() {
    return lengths.stream()
        .map(Found::value)
        .anyMatch(length -> length.isYear() && !length.isCounted() && !length.trailing());
  }

  /**
   * Asks whether a day of the text may end a year that it names. One that a number names behind a
   * quarter has no day of its own: "First quarter fiscal 2015, ended May 31, 2014".
   */
  public boolean namesYearOfDay() {
    int quarter =
        lengths.stream()
            .filter(length -> length.value().quarter().isPresent())
            .mapToInt(Found::start)
            .min()
            .orElse(text.length());
    return lengths.stream()
        .filter(length -> length.value().isYear())
        .filter(length -> !length.value().isCounted() && !length.value().trailing())
        .anyMatch(length -> length.start() < quarter || !isNumbered(length));
  }

  private boolean isNumbered(Found<Length> year) {
    return dates.stream()
        .filter(date -> date.year().isPresent() && date.month().isEmpty())
        .filter(date -> date.start() >= year.end())
        .anyMatch(date -> text.substring(year.end(), date.start()).isBlank());
  }

  /** Asks whether the text names the year up to a day, whatever period stands over it. */
  public boolean namesTrailingYear() {
    return lengths.stream().map(Found::value).anyMatch(Length::trailing);
  }

  /** The words in small letters without those that name lengths. */
  public String withoutLengths() {
    String words = text.toLowerCase(Locale.ROOT);
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Found<Length> length : lengths) {
      rest.append(words, from, Math.max(from, length.start())).append(' ');
      from = Math.max(from, length.end());
    }
    return rest.append(words, from, words.length()).toString();
  }

  /** Asks whether the words speak of a period by its first and last day, understood or not. */
  public boolean namesRange() {
    return !ranges.isEmpty()
        || lexemes.stream()
            .anyMatch(
                one ->
                    one.value() == 1
                        && (one.is(WordClass.FROM) || (one.is(WordClass.TO) && lengths.isEmpty())));
  }

  /** Asks whether the words name another period than the one reported without saying which. */
  public boolean namesOther() {
    for (int at = 0; at < lexemes.size(); at++) {
      Lexeme one = lexemes.get(at);
      if (one.is(WordClass.RELATIVE) && one.value() > 0 && !read.get(at)) {
        return true;
      }
    }
    return false;
  }

  /** The words that say something else than when, as they are printed; notes in brackets do not. */
  public String label() {
    StringBuilder label = new StringBuilder();
    int from = -1;
    int to = -1;
    int depth = 0;
    for (int at = 0; at < lexemes.size(); at++) {
      Lexeme one = lexemes.get(at);
      depth += one.is('(') ? 1 : one.is(')') && depth > 0 ? -1 : 0;
      if (read.get(at) && from >= 0) {
        append(label, from, to);
        from = -1;
      }
      if (depth == 0 && !read.get(at) && isNaming(one)) {
        from = from < 0 ? beginning(at) : from;
        to = one.end();
      } else if (from >= 0 && to == one.start() && one.is('.')) {
        to = one.end();
      } else if (from >= 0 && one.is('(')) {
        append(label, from, to);
        from = -1;
      }
    }
    append(label, from, to);
    return label.toString();
  }

  /** Where the word begins that a lexeme belongs to: "Non-Core" is one. */
  private int beginning(int at) {
    int first = at;
    while (first > 1
        && lexemes.get(first).glued()
        && lexemes.get(first - 1).is('-')
        && lexemes.get(first - 1).glued()
        && lexemes.get(first - 2).is(WordClass.FILL)) {
      first -= 2;
    }
    return lexemes.get(first).start();
  }

  private void append(StringBuilder label, int from, int to) {
    if (from >= 0) {
      label.append(label.isEmpty() ? "" : " ").append(text, from, to);
    }
  }

  private static boolean isNaming(Lexeme one) {
    return switch (one.kind()) {
      case SIGN, INTEGER, AMOUNT, FILL, AT, ENDED -> false;
      case KIND -> one.value() == 0;
      case UNIT -> one.value() > 1;
      default -> true;
    };
  }

  /** How many words say something else than when. */
  public int unread() {
    int unread = 0;
    for (int at = 0; at < lexemes.size(); at++) {
      unread += !read.get(at) && isWord(lexemes.get(at).kind()) ? 1 : 0;
    }
    return unread;
  }

  private static boolean isWord(WordClass kind) {
    return switch (kind) {
      case SIGN, INTEGER, AMOUNT, FILL, AT -> false;
      default -> true;
    };
  }

  /** Asks whether the text says nothing but when. */
  public boolean isWhole() {
    return unread() == 0 && !(lengths.isEmpty() && dates.isEmpty() && relatives.isEmpty());
  }

  /** The year printed last. */
  public OptionalInt year() {
    for (DateMention date : dates.reverse()) {
      if (date.year().isPresent()) {
        return date.year();
      }
    }
    return OptionalInt.empty();
  }
}
