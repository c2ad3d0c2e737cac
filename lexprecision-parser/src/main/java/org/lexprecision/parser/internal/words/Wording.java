package org.lexprecision.parser.internal.words;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A way to word something, which texts are asked for: a regular expression that minds no case.
 *
 * <p>Most texts hold none of the words that a match cannot do without ({@link Needs}). That is seen
 * in one look at each pair of characters, and the expression is tried on the few other texts alone.
 */
public final class Wording {

  /** The lowest bits of a letter, which are those of its capital. */
  private static final int LETTER = 31;

  private static final int LETTER_BITS = 5;

  private final Pattern pattern;

  private final ImmutableSet<String> needs;

  /** The needed words by the letter they begin with. */
  private final String[][] byLetter = new String[LETTER + 1][];

  /** The pairs of letters that needed words begin with, a bit each. */
  private final long[] pairs = new long[(LETTER + 1) * (LETTER + 1) / Long.SIZE];

  private Wording(Pattern pattern, ImmutableSet<String> needs) {
    this.pattern = pattern;
    this.needs = needs;
    for (int letter = 0; letter <= LETTER; letter++) {
      int first = letter;
      byLetter[letter] =
          needs.stream().filter(word -> (word.charAt(0) & LETTER) == first).toArray(String[]::new);
    }
    for (String word : needs) {
      for (int next = 0; next <= LETTER; next++) {
        if (word.length() == 1 || next == (word.charAt(1) & LETTER)) {
          int pair = pair(word.charAt(0), next);
          pairs[pair / Long.SIZE] |= 1L << pair;
        }
      }
    }
  }

  /**
   * Returns the wording of a regular expression in small letters, whose repetitions are bounded.
   */
  public static Wording of(String expression) {
    return new Wording(Pattern.compile(expression, Pattern.CASE_INSENSITIVE), Needs.of(expression));
  }

  /** Returns the wording that the list {@code wordings.txt} beside a class has under a name. */
  public static Wording listed(Class<?> user, String name) {
    return of(Wordings.expression(user, name));
  }

  /**
   * Returns the wording of whatever one of several words, so that texts without any of them, which
   * are the most, are looked through once.
   */
  public static Wording anyOf(Wording... wordings) {
    return of(
        Arrays.stream(wordings)
            .map(wording -> "(?:" + wording.pattern + ")")
            .collect(Collectors.joining("|")));
  }

  /** Asks whether a text is worded so anywhere. */
  public boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** Returns a matcher that finds, one by one, the places where a text is worded so. */
  public Matcher in(String text) {
    return pattern.matcher(mayBeIn(text) ? text : "");
  }

  /** Returns a text with something else wherever it is worded so. */
  public String replacedIn(String text, String with) {
    return mayBeIn(text) ? pattern.matcher(text).replaceAll(with) : text;
  }

  /** Returns a text with blanks wherever it is worded so, so that places in it stay. */
  public String blankedIn(String text) {
    return mayBeIn(text)
        ? pattern.matcher(text).replaceAll(found -> " ".repeat(found.end() - found.start()))
        : text;
  }

  private boolean mayBeIn(String text) {
    if (needs.isEmpty()) {
      return true;
    }
    int length = text.length();
    int next = length > 0 ? text.charAt(0) : 0;
    for (int at = 0; at < length; at++) {
      int first = next;
      next = at + 1 < length ? text.charAt(at + 1) : 0;
      int pair = pair(first, next);
      if ((pairs[pair / Long.SIZE] & 1L << pair) != 0 && beginsAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsAt(String text, int at) {
    for (String word : byLetter[text.charAt(at) & LETTER]) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static int pair(int first, int next) {
    return (first & LETTER) << LETTER_BITS | (next & LETTER);
  }
}
