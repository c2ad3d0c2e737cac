package org.lexprecision.parser.internal.claim.sentence;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.claim.period.DayMention;
import org.lexprecision.parser.internal.claim.period.PeriodMention;
import org.lexprecision.parser.internal.claim.period.PeriodMention.Relation;
import org.lexprecision.parser.internal.claim.period.PeriodMention.Span;
import org.lexprecision.parser.internal.claim.word.LongestPhrases;
import org.lexprecision.parser.internal.claim.word.Meaning;
import org.lexprecision.parser.internal.claim.word.Word;

/**
 * Reads the words that name a period, whatever their order: {@code the second quarter of fiscal
 * 2003}, {@code Q2 2003}, {@code the same quarter last year}.
 */
final class PeriodReader {

  private static final ImmutableSet<String> LINKS = ImmutableSet.of("of", "the", "in", "a", "for");
  private static final int MOST_WEEKS = 53;

  private final List<Word> words;
  private final LongestPhrases phrases;
  private final Set<String> seen = new HashSet<>();
  private int ordinal;
  private int count;
  private OptionalInt year = OptionalInt.empty();
  private Optional<LocalDate> day = Optional.empty();
  private Optional<MonthDay> monthDay = Optional.empty();
  private int to;

  private PeriodReader(List<Word> words, LongestPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * Reads the period that is named from a word on; null if none is.
   *
   * @param match the phrase that begins there
   */
  static Element.@Nullable Time at(
      List<Word> words, LongestPhrases phrases, int from, LongestPhrases.@Nullable Match match) {
    Word first = words.get(from);
    boolean begins = first.isNumber() || isTime(match) || namesQuarter(words, from);
    if (!begins || LINKS.contains(first.key())) {
      return null;
    }
    PeriodReader reader = new PeriodReader(words, phrases);
    reader.gather(from);
    @Nullable PeriodMention mention = reader.to > from ? reader.mention() : null;
    return mention == null ? null : new Element.Time(mention, from, reader.to);
  }

  private void gather(int from) {
    to = from;
    int at = from;
    while (at < words.size()) {
      int behind = part(at);
      if (behind > at) {
        at = behind;
        to = behind;
      } else if (to > from && isLink(at)) {
        at++;
      } else {
        return;
      }
    }
  }

  private boolean isLink(int at) {
    Word word = words.get(at);
    return LINKS.contains(word.key()) || (word.isMark(",") && followsQuarter(at));
  }

  /** "the second quarter, 2003" is one name; "for the quarter, 2003 being" is too rare to mind. */
  private boolean followsQuarter(int at) {
    return at + 1 < words.size() && DayMention.isYear(words.get(at + 1)) && year.isEmpty();
  }

  private int part(int at) {
    @Nullable DayMention mention = DayMention.at(words, at);
    if (mention != null) {
      if (isDated() || !seen.contains("ended")) {
        return at;
      }
      day = mention.date();
      if (day.isEmpty()) {
        monthDay = Optional.of(mention.monthDay());
      }
      return mention.to();
    }
    Word word = words.get(at);
    int month = DayMention.month(word);
    if (month > 0) {
      return isDated() ? at : month(at, month);
    }
    if (DayMention.isYear(word)) {
      if (year.isPresent() || day.isPresent()) {
        return at;
      }
      year = OptionalInt.of(Integer.parseInt(word.text()));
      return at + 1;
    }
    if (word.isNumber()) {
      return counted(at);
    }
    LongestPhrases.@Nullable Match match = phrases.longest(words, at);
    if (match == null || !isTime(match)) {
      return at;
    }
    if (word.is("ended") || word.is("ending")) {
      seen.add("ended");
    }
    return note(match.meaning().argument()) ? match.to() : at;
  }

  private boolean isDated() {
    return day.isPresent() || monthDay.isPresent();
  }

  /** "The June quarter", "the quarter ended June", "the end of June". */
  private int month(int at, int month) {
    if (!namesQuarter(words, at) && !seen.contains("ended") && !seen.contains("close")) {
      return at;
    }
    monthDay = Optional.of(MonthDay.of(month, Month.of(month).maxLength()));
    return at + 1;
  }

  /** Whether a quarter is named for the month at a word: "the June 2003 quarter". */
  private static boolean namesQuarter(List<Word> words, int month) {
    int at = month + 1;
    if (DayMention.month(words.get(month)) == 0) {
      return false;
    }
    if (at < words.size() && DayMention.isYear(words.get(at))) {
      at++;
    }
    return at < words.size() && words.get(at).is("quarter");
  }

  private static boolean isTime(LongestPhrases.@Nullable Match match) {
    return match != null && match.meaning().category() == Meaning.Category.TIME;
  }

  private int counted(int at) {
    String text = words.get(at).text();
    if (text.length() > 2 || !text.chars().allMatch(Character::isDigit) || count > 0) {
      return at;
    }
    boolean unit =
        at + 1 < words.size() && (words.get(at + 1).is("week") || words.get(at + 1).is("month"));
    if (!unit || Integer.parseInt(text) > MOST_WEEKS) {
      return at;
    }
    count = Integer.parseInt(text);
    return at + 1;
  }

  private boolean note(String argument) {
    List<String> parts = Splitter.on(':').splitToList(argument);
    switch (parts.get(0)) {
      case "ordinal" -> {
        if (ordinal > 0) {
          return false;
        }
        ordinal = Integer.parseInt(parts.get(1));
      }
      case "quarter" -> {
        if (ordinal > 0) {
          return false;
        }
        ordinal = Integer.parseInt(parts.get(1));
        seen.add("quarter");
      }
      case "count" -> {
        if (count > 0) {
          return false;
        }
        count = Integer.parseInt(parts.get(1));
      }
      case "unit" -> seen.add(parts.get(1));
      default -> seen.add(argument);
    }
    return true;
  }

  private @Nullable PeriodMention mention() {
    Optional<Span> span = span();
    OptionalInt quarter =
        ordinal > 0 && seen.contains("quarter") ? OptionalInt.of(ordinal) : OptionalInt.empty();
    if (ordinal > 0 && quarter.isEmpty() && span.isEmpty()) {
      return null;
    }
    if (seen.contains("over")) {
      return mention(Optional.empty(), OptionalInt.empty(), Relation.YEAR_OVER_YEAR);
    }
    if (seen.contains("sequential")) {
      return mention(Optional.empty(), OptionalInt.empty(), Relation.SEQUENTIAL);
    }
    boolean before = seen.contains("before") || seen.contains("earlier");
    if (count > 0 && (seen.contains("ago") || seen.contains("earlier"))) {
      return behind(span);
    }
    boolean yearAgo =
        (seen.contains("ago") && seen.contains("year"))
            || (before && seen.contains("year") && year.isEmpty())
            || isSamePeriodBefore(before);
    if (yearAgo) {
      boolean year = span.filter(length -> length.months() == 12).isPresent();
      return mention(year ? Optional.empty() : span, quarter, Relation.YEAR_AGO);
    }
    if (before && count == 0) {
      return quarter.isEmpty() && seen.contains("quarter")
          ? mention(span, quarter, Relation.PREVIOUS)
          : null;
    }
    if (seen.contains("same") && ordinal == 0) {
      return year.isPresent() ? mention(Optional.empty(), quarter, Relation.SAME) : null;
    }
    if (span.isEmpty() && year.isEmpty() && monthDay.isEmpty()) {
      return null;
    }
    return mention(span, quarter, Relation.NAMED);
  }

  /** "The comparable prior period". */
  private boolean isSamePeriodBefore(boolean before) {
    return before && seen.contains("same") && seen.contains("period") && year.isEmpty();
  }

  /** "Three months earlier", "twelve months ago". */
  private @Nullable PeriodMention behind(Optional<Span> span) {
    return switch (span.map(Span::roundedMonths).orElse(0)) {
      case 3 -> mention(Optional.empty(), OptionalInt.empty(), Relation.PREVIOUS);
      case 12 -> mention(Optional.empty(), OptionalInt.empty(), Relation.YEAR_AGO);
      default -> null;
    };
  }

  private PeriodMention mention(Optional<Span> span, OptionalInt quarter, Relation relation) {
    return new PeriodMention(span, quarter, year, day, monthDay, seen.contains("close"), relation);
  }

  private Optional<Span> span() {
    boolean toDate = ordinal == 1;
    if (count > 0 && (seen.contains("month") || seen.contains("week"))) {
      return Optional.of(
          seen.contains("month") ? new Span(count, 0, toDate) : new Span(0, count, toDate));
    }
    if (seen.contains("quarter")) {
      return Optional.of(Span.months(3));
    }
    if (seen.contains("half")) {
      boolean first = ordinal == 1 || (ordinal == 0 && seen.contains("year"));
      return first ? Optional.of(new Span(6, 0, true)) : Optional.empty();
    }
    if (seen.contains("date")) {
      return Optional.of(new Span(0, 0, true));
    }
    return seen.contains("year") ? Optional.of(Span.months(12)) : Optional.empty();
  }
}
