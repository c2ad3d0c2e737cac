package org.lexprecision.parser.internal.period.row;

import java.util.regex.Pattern;

/**
 * Words that say how old something is, or how far away: "Less than 1 year", "1-3 years". They are
 * no time of the figures below them.
 */
public final class Ages {

  private static final PhraseSet AGES = PhraseSet.load("ages.txt");
  private static final Pattern RANGE = Pattern.compile("(?<=\\d)\\s?[-–—]\\s?(?=\\d)");

  private Ages() {}

  /** Asks whether words say so. */
  public static boolean areIn(String words) {
    return CaptionWords.of(spelled(words)).have(AGES);
  }

  /** Returns words with ranges spelled out: "1 to 3 years". */
  public static String spelled(String words) {
    return RANGE.matcher(words).replaceAll(" to ");
  }
}
