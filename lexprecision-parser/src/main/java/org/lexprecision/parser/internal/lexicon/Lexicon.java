package org.lexprecision.parser.internal.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.words.WordList;

/** Phrases by what they mean, read from a list in which a meaning is a line. */
public final class Lexicon {

  /** What a phrase means. */
  record Meaning(WordClass kind, int value) {}

  private static final Splitter PHRASES = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Lexicon PERIODS = read("periods.txt");

  private final ImmutableMap<String, Meaning> meanings;
  private final int longest;

  private Lexicon(ImmutableMap<String, Meaning> meanings) {
    this.meanings = meanings;
    this.longest =
        meanings.keySet().stream()
            .mapToInt(phrase -> WORDS.splitToList(phrase).size())
            .max()
            .orElse(1);
  }

  /** The words by which documents name periods. */
  public static Lexicon periods() {
    return PERIODS;
  }

  /** How many words the longest phrase has. */
  int longest() {
    return longest;
  }

  /** What a phrase in small letters means. */
  @Nullable Meaning meaning(String phrase) {
    return meanings.get(phrase);
  }

  private static Lexicon read(String list) {
    ImmutableMap.Builder<String, Meaning> meanings = ImmutableMap.builder();
    for (String line : WordList.lines(Lexicon.class, list)) {
      int colon = line.indexOf(':');
      List<String> meant = WORDS.splitToList(line.substring(0, colon));
      Meaning meaning =
          new Meaning(
              WordClass.valueOf(meant.get(0).toUpperCase(Locale.ROOT)),
              Integer.parseInt(meant.get(1)));
      for (String phrase : PHRASES.split(line.substring(colon + 1))) {
        meanings.put(phrase, meaning);
      }
    }
    return new Lexicon(meanings.buildOrThrow());
  }
}
