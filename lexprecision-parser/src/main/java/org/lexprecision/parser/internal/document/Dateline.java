package org.lexprecision.parser.internal.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;

/**
 * How a release begins: "HOUSTON, April 29, 2020 (wire) -- Acme, Inc. today reported".
 *
 * @param day the day of the release, often without its year
 * @param company the name behind it, if one could be told
 */
public record Dateline(DateMention day, Optional<String> company) {

  /** A release follows the end of its period by no more days. */
  private static final int LATEST = 200;

  private static final int LONGEST_PLACE = 80;
  private static final Splitter WORD =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-–—―/()"))).omitEmptyStrings();
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final CharMatcher STOPS = CharMatcher.anyOf(",.-–—―/()");
  private static final CharMatcher JOINTS = CharMatcher.anyOf(" -–—―/().,:;…").precomputed();
  private static final CharMatcher OPENERS = CharMatcher.anyOf("-–—―/()…").precomputed();

  /** Reads the dateline with which a text begins. */
  public static Optional<Dateline> at(String text) {
    if (DIGITS.matchesNoneOf(text)) {
      return Optional.empty(); // no day
    }
    for (DateMention mention : PeriodGrammar.dates(text, LONGEST_PLACE + 1)) {
      if (!isPlace(text.substring(0, mention.start()))) {
        return Optional.empty();
      }
      boolean placed = mention.start() > 0 && mention.month().isPresent();
      if (mention.day().isPresent() && (mention.date().isPresent() || placed)) {
        return behind(text.substring(mention.end()), mention.start() > 0)
            .map(rest -> new Dateline(mention, CompanyName.opening(rest)));
      }
    }
    return Optional.empty();
  }

  /** The date, where its year is printed. */
  public Optional<LocalDate> date() {
    return day.date();
  }

  /**
   * The date behind the end of the period the document reports on, where no year is printed: "July
   * 22" of a quarter that ended on July 3, 2004 is of 2004.
   */
  public Optional<LocalDate> dateAfter(LocalDate end) {
    return Stream.of(end.getYear(), end.getYear() + 1)
        .flatMap(year -> day.in(year).stream())
        .filter(date -> date.isAfter(end) && !date.isAfter(end.plusDays(LATEST)))
        .findFirst();
  }

  /** Whether words can name the place and the wire: capitalised, set off from the date. */
  private static boolean isPlace(String words) {
    String place = words.strip();
    if (place.isEmpty()) {
      return true;
    }
    if (!STOPS.matches(place.charAt(place.length() - 1))) {
      return false;
    }
    for (String word : WORD.split(place)) {
      char first = word.charAt(0);
      boolean lower =
          Character.isLetter(first) && !Character.isUpperCase(first) && !isBetween(word, place);
      if (lower || Character.isDigit(first) || OpeningWords.isOfPeriod(word)) {
        return false;
      }
    }
    return true;
  }

  /** "TORONTO and NEW YORK": a small word between names in capitals. */
  private static boolean isBetween(String word, String place) {
    String names = place.replace(" and ", " ");
    return word.equals("and") && names.equals(names.toUpperCase(Locale.ROOT));
  }

  /**
   * The sentence behind the date, what stands there in brackets, its dashes and the wire; none
   * where nothing parts it from the date. Behind a place and a day a full stop does.
   */
  private static Optional<String> behind(String text, boolean placed) {
    String rest = text.strip();
    boolean set =
        rest.startsWith(placed ? "." : "...")
            || (!rest.isEmpty() && OPENERS.matches(rest.charAt(0)));
    rest = rest.startsWith("(") ? rest.substring(rest.indexOf(')') + 1) : rest;
    boolean more = true;
    while (more) {
      rest = JOINTS.trimLeadingFrom(rest);
      int wire = wire(rest);
      set |= wire > 0;
      more = wire > 0;
      rest = rest.substring(wire);
    }
    return set ? Optional.of(rest) : Optional.empty();
  }

  private static int wire(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return OpeningWords.wires().stream()
        .filter(lower::startsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
