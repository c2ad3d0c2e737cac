package org.lexprecision.parser.internal.unit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.words.WordList;

/** The words of scales, read from {@code scales.txt}: "crores" are 7, ten million. */
public final class ScaleLexicon {

  private static final Splitter FIELDS = Splitter.on(';').trimResults();
  private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final ImmutableMap<String, Integer> POWERS = read();

  private ScaleLexicon() {}

  /** The power of ten of a word; empty if it is none of a scale. */
  public static OptionalInt power(String word) {
    Integer power = POWERS.get(word.toLowerCase(Locale.ROOT));
    return power == null ? OptionalInt.empty() : OptionalInt.of(power);
  }

  /** Asks whether a word of a scale begins at a place of a text and ends with its letters. */
  static boolean isGlued(String text, int from) {
    return power(text.substring(from, end(text, from))).isPresent();
  }

  /** The end of the letters or digits that stand from a place, an apostrophe before them too. */
  static int end(String text, int from) {
    int end = from;
    if (end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’')) {
      end++;
    }
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static ImmutableMap<String, Integer> read() {
    ImmutableMap.Builder<String, Integer> powers = ImmutableMap.builder();
    for (String line : WordList.lines(ScaleLexicon.class, "scales.txt")) {
      List<String> fields = FIELDS.splitToList(line);
      int power = Integer.parseInt(fields.get(0));
      WORDS.split(fields.get(1)).forEach(word -> powers.put(word, power));
    }
    return powers.buildOrThrow();
  }
}
