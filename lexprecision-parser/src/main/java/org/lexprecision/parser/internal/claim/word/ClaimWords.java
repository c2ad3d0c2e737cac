package org.lexprecision.parser.internal.claim.word;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import org.lexprecision.parser.internal.words.WordList;

/** The phrases that every release uses, read from the resource {@code words.txt}. */
public final class ClaimWords {

  private static final LongestPhrases PHRASES = read();

  private ClaimWords() {}

  /** Returns the phrases, to which a release adds its own. */
  public static LongestPhrases phrases() {
    return new LongestPhrases(PHRASES);
  }

  private static LongestPhrases read() {
    LongestPhrases phrases = new LongestPhrases();
    for (String line : WordList.lines(ClaimWords.class, "words.txt")) {
      List<String> fields = Splitter.on(';').trimResults().limit(3).splitToList(line);
      String argument = fields.get(1);
      boolean negative = argument.startsWith("-");
      Meaning meaning =
          new Meaning(
              Meaning.Category.valueOf(fields.get(0).toUpperCase(Locale.ROOT)),
              negative ? argument.substring(1) : argument,
              !negative);
      for (String phrase : Splitter.on('|').trimResults().split(fields.get(2))) {
        phrases.add(phrase, meaning, true);
      }
    }
    return phrases;
  }
}
