package org.lexprecision.internal;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;

/** The words that say of a measure that it is a rate, read from {@code rate-words.txt}. */
public final class RateWords {

  private static final ImmutableSet<String> WORDS =
      ImmutableSet.copyOf(ResourceLines.of(RateWords.class, "rate-words.txt"));

  private static final Splitter SPLITTER =
      Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

  private RateWords() {}

  /** Asks whether a label has such a word: "Average yield on loans". */
  public static boolean areIn(String label) {
    return words(label).stream().anyMatch(WORDS::contains);
  }

  /** Asks whether a label ends in such a word, so that it names a rate: "Interest rate". */
  public static boolean end(String label) {
    return WORDS.contains(Iterables.getLast(words(label), ""));
  }

  /** The words of a label in lower case. */
  public static List<String> words(String label) {
    return SPLITTER.splitToList(Ascii.toLowerCase(label));
  }
}
