package org.lexprecision.parser.internal.claim;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The phrases that every release uses, read from the resource {@code words.txt}. */
final class WordList {

  private static final Phrases PHRASES = read();

  private WordList() {}

  /** Returns a copy of the phrases. */
  static Phrases phrases() {
    return PHRASES.copy();
  }

  private static Phrases read() {
    Phrases phrases = new Phrases();
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
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

  private static List<String> lines() {
    try {
      return Resources.readLines(
          Resources.getResource(WordList.class, "words.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
