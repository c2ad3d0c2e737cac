package org.lexprecision.parser.internal.lexicon;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.words.LetterTree;
import org.lexprecision.parser.internal.words.WordList;

/** Phrases by what they mean, read from a list in which a meaning is a line. */
public final class Lexicon {

  /** What a phrase means. */
  record Meaning(WordClass kind, int value) {}

  private static final Splitter PHRASES = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Lexicon PERIODS = read("periods.txt");

  private final LetterTree<Meaning> phrases = new LetterTree<>();

  private Lexicon() {}

  /** The words by which documents name periods. */
  public static Lexicon periods() {
    return PERIODS;
  }

  /**
   * The value that a word in small letters has as one of a class; 0 where it is none of it: the
   * month {@code sept} is 9.
   */
  public int value(WordClass kind, String word) {
    @Nullable Meaning meaning = meaning(phrases.next(word, 0, word.length()));
    return meaning != null && meaning.kind() == kind ? meaning.value() : 0;
  }

  /** Asks whether a word in small letters has a value as one of a class. */
  public boolean isWord(WordClass kind, int value, String word) {
    return new Meaning(kind, value).equals(meaning(phrases.next(word, 0, word.length())));
  }

  /** Its phrases, a blank between two words. */
  LetterTree<Meaning> phrases() {
    return phrases;
  }

  /** What the letters that led to a place mean, as the list says it last; null if nothing. */
  static @Nullable Meaning meaning(@Nullable LetterTree<Meaning> place) {
    return place == null || place.meanings().isEmpty()
        ? null
        : place.meanings().get(place.meanings().size() - 1);
  }

  private static Lexicon read(String list) {
    Lexicon lexicon = new Lexicon();
    for (String line : WordList.lines(Lexicon.class, list)) {
      int colon = line.indexOf(':');
      List<String> meant = WORDS.splitToList(line.substring(0, colon));
      Meaning meaning =
          new Meaning(
              WordClass.valueOf(meant.get(0).toUpperCase(Locale.ROOT)),
              Integer.parseInt(meant.get(1)));
      for (String phrase : PHRASES.split(line.substring(colon + 1))) {
        lexicon.phrases.put(phrase, meaning);
      }
    }
    return lexicon;
  }
}
