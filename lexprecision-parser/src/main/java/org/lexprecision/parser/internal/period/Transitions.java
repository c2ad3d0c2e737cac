package org.lexprecision.parser.internal.period;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grammar.DateRange;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.words.Wording;

/** The transition periods that a document speaks of where the end of the fiscal year changed. */
public final class Transitions {

  private static final Wording TRANSITION = Wording.listed(Transitions.class, "transition");

  private final Map<LocalDate, Length> lengths = new LinkedHashMap<>();
  private final Map<LocalDate, Period> ranges = new LinkedHashMap<>();

  /** Asks whether words speak of a transition period. */
  public static boolean areOf(String words) {
    return TRANSITION.isIn(words);
  }

  /** Reads a line: "the transition period from July 1, 2003 to December 31, 2003". */
  public void read(String line) {
    if (areOf(line)) {
      PeriodGrammar.read(line).ranges().stream()
          .map(DateRange::period)
          .flatMap(Optional::stream)
          .forEach(range -> ranges.putIfAbsent(range.lastDay(), range));
    }
  }

  /** Hears of a period of a length that ends on a day, and the words before that. */
  public void hear(LocalDate end, String before, Length length) {
    if (areOf(before)) {
      lengths.putIfAbsent(end, length);
    }
  }

  Optional<Period> range(LocalDate end) {
    return Optional.ofNullable(ranges.get(end));
  }

  Optional<Length> length(LocalDate end) {
    return Optional.ofNullable(lengths.get(end)).filter(length -> !length.isYear());
  }
}
