package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grammar.DateMention;

/** Reads the time of a table that nothing but the words before it tells. */
final class Leads {

  private static final PhraseSet DAYS = PhraseSet.load("days.txt");

  private Leads() {}

  /** The only day that words name, or the length of time they say ended then. */
  static Optional<Period> time(String words, Clock clock) {
    Optional<Period> range = clock.range(words);
    if (range.isPresent()) {
      return range;
    }
    ImmutableList<DateMention> named = clock.days(words);
    ImmutableList<LocalDate> days =
        named.stream()
            .flatMap(day -> day.date().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    if (days.size() != 1) {
      return Optional.empty();
    }
    Period day = Period.atCloseOf(days.get(0));
    return isAsOf(words, named.get(named.size() - 1))
        ? Optional.of(day)
        : clock.ending(days.get(0), words).or(() -> Optional.of(day));
  }

  /** Whether a date is that of a balance: "by year of origination as of June 30, 2023". */
  private static boolean isAsOf(String words, DateMention date) {
    return date.day().isPresent()
        && CaptionWords.of(words.substring(0, Math.min(date.start(), words.length()))).endIn(DAYS);
  }
}
