package org.lexprecision.parser.internal.statement;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How a release begins: "HOUSTON, April 29, 2020 (wire) -- Acme, Inc. today reported".
 *
 * @param date the day of the release
 * @param company the name behind it, if one could be told
 */
record Dateline(LocalDate date, Optional<String> company) {

  private static final int LONGEST_PLACE = 80;
  private static final Splitter WORD =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-–—―/()"))).omitEmptyStrings();
  private static final CharMatcher STOPS = CharMatcher.anyOf(",.-–—―/()");
  private static final CharMatcher JOINTS = CharMatcher.anyOf(" -–—―/().,:;…").precomputed();
  private static final CharMatcher OPENERS = CharMatcher.anyOf("-–—―/()…").precomputed();

  /** Reads the dateline with which a text begins. */
  static Optional<Dateline> at(String text) {
    for (DateMention mention : DateMention.scan(text, LONGEST_PLACE + 1)) {
      if (!isPlace(text.substring(0, mention.start()))) {
        return Optional.empty();
      }
      Optional<LocalDate> date = mention.date().filter(day -> mention.day().isPresent());
      if (date.isPresent()) {
        return behind(text.substring(mention.end()))
            .map(rest -> new Dateline(date.get(), CompanyName.opening(rest)));
      }
    }
    return Optional.empty();
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
      boolean lower = Character.isLetter(first) && !Character.isUpperCase(first);
      if (lower || Character.isDigit(first) || OpeningWords.isOfPeriod(word)) {
        return false;
      }
    }
    return true;
  }

  /** The sentence behind the date, its dashes and the wire; none where no dash or wire stands. */
  private static Optional<String> behind(String text) {
    String rest = text.strip();
    boolean set = rest.startsWith("...") || (!rest.isEmpty() && OPENERS.matches(rest.charAt(0)));
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
