package org.lexprecision.parser.internal.tagged;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.parser.internal.lexicon.Lexicon;
import org.lexprecision.parser.internal.lexicon.WordClass;

/** English words of whole numbers: {@code twenty-two}, {@code one hundred and five}, {@code no}. */
final class WordsOfNumbers {

  private static final ImmutableList<String> POWERS =
      ImmutableList.of("thousand", "million", "billion", "trillion");
  private static final ImmutableSet<String> NONE = ImmutableSet.of("no", "none", "nil", "zero");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-,‐‑–\u00a0"))).omitEmptyStrings();

  private WordsOfNumbers() {}

  /** Reads a number in words; empty where a word is none of a number's. */
  static Optional<BigDecimal> read(String text) {
    long total = 0;
    long below = 0;
    int read = 0;
    for (String word : WORDS.split(Ascii.toLowerCase(text))) {
      int count = Lexicon.periods().value(WordClass.COUNT, word);
      int power = POWERS.indexOf(word);
      if (count > 0) {
        below += count;
      } else if (word.equals("hundred")) {
        below = Math.max(1, below) * 100;
      } else if (power >= 0) {
        total += Math.max(1, below) * pow(power + 1);
        below = 0;
      } else if (!NONE.contains(word) && !(word.equals("and") && read > 0) && !word.equals("a")) {
        return Optional.empty();
      }
      if (++read > 20) {
        return Optional.empty();
      }
    }
    return read == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(total + below));
  }

  private static long pow(int thousands) {
    long power = 1;
    for (int i = 0; i < thousands; i++) {
      power *= 1_000;
    }
    return power;
  }
}
