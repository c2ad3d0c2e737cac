package org.lexprecision.parser.internal.tagged;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.parser.internal.lexicon.Lexicon;
import org.lexprecision.parser.internal.lexicon.WordClass;

/**
 * English words of whole numbers: {@code twenty-two}, {@code one hundred and five}, {@code no}.
 *
 * <p>Words that stand side by side without making one number, {@code two three}, are none.
 */
final class WordsOfNumbers {

  /** What a word does in a number, and what may precede it. */
  private enum Part {
    BEGINNING,
    ARTICLE(BEGINNING),
    HUNDRED(BEGINNING, ARTICLE),
    POWER(BEGINNING, ARTICLE, HUNDRED),
    AND(HUNDRED, POWER),
    TENS(BEGINNING, HUNDRED, POWER, AND),
    TEENS(BEGINNING, HUNDRED, POWER, AND),
    ONES(BEGINNING, HUNDRED, POWER, AND, TENS);

    private static final Set<Part> COUNTS = Sets.immutableEnumSet(ONES, TEENS, TENS);
    private static final Set<Part> OPEN = Sets.immutableEnumSet(BEGINNING, ARTICLE, AND);

    private final ImmutableSet<Part> before;

    Part(Part... before) {
      this.before = ImmutableSet.copyOf(before);
    }

    boolean follows(Part other) {
      boolean multiplies = this == HUNDRED || this == POWER;
      return before.contains(other) || (multiplies && COUNTS.contains(other));
    }

    static Part of(int count) {
      return count < 10 ? ONES : count < 20 ? TEENS : TENS;
    }
  }

  private static final ImmutableList<String> POWERS =
      ImmutableList.of("thousand", "million", "billion", "trillion");
  private static final ImmutableSet<String> NONE = ImmutableSet.of("no", "none", "nil", "zero");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-,‐‑–\u00a0"))).omitEmptyStrings();

  private Part last = Part.BEGINNING;
  private int power = POWERS.size();
  private long total;
  private long below;

  private WordsOfNumbers() {}

  /** Reads a number in words; empty where a word is none of a number's, or out of place. */
  static Optional<BigDecimal> read(String text) {
    List<String> words = WORDS.splitToList(Ascii.toLowerCase(text));
    if (words.size() == 1 && NONE.contains(words.get(0))) {
      return Optional.of(BigDecimal.ZERO);
    }
    WordsOfNumbers number = new WordsOfNumbers();
    return words.stream().allMatch(number::takes) && !Part.OPEN.contains(number.last)
        ? Optional.of(BigDecimal.valueOf(number.total + number.below))
        : Optional.empty();
  }

  private boolean takes(String word) {
    int count = Lexicon.periods().value(WordClass.COUNT, word);
    if (count > 0) {
      below += count;
      return follows(Part.of(count));
    }
    return switch (word) {
      case "a" -> follows(Part.ARTICLE);
      case "and" -> follows(Part.AND);
      case "hundred" -> takesHundred();
      default -> takesPower(POWERS.indexOf(word));
    };
  }

  private boolean takesHundred() {
    boolean first = below < 100;
    below = Math.max(1, below) * 100;
    return follows(Part.HUNDRED) && first;
  }

  /** The powers of a number fall, and so its value has an end. */
  private boolean takesPower(int at) {
    if (at < 0 || at >= power) {
      return false;
    }
    power = at;
    long value = Math.max(1, below);
    for (int i = 0; i <= at; i++) {
      value *= 1_000;
    }
    total += value;
    below = 0;
    return follows(Part.POWER);
  }

  private boolean follows(Part part) {
    boolean follows = part.follows(last);
    last = part;
    return follows;
  }
}
