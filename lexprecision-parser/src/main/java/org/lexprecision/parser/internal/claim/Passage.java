package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.lexprecision.parser.internal.claim.sentence.Sentence;
import org.lexprecision.parser.internal.claim.word.Word;

/**
 * A paragraph of running text.
 *
 * @param sentences its sentences
 * @param title the words above the last table before it, if no paragraph stands between
 */
record Passage(ImmutableList<Sentence> sentences, ImmutableSet<String> title) {

  /** Whether a table with a title stands right before it. */
  boolean isBelowTitle() {
    return !title.isEmpty();
  }

  /** Whether words are written as titles are: most of them with a capital letter. */
  static boolean isTitle(Iterable<Word> words) {
    int capital = 0;
    int small = 0;
    for (Word word : words) {
      if (word.isLetters()) {
        boolean begins = Character.isUpperCase(word.text().charAt(0));
        capital += begins ? 1 : 0;
        small += begins ? 0 : 1;
      }
    }
    return capital > small;
  }

  /** The words by which a heading names things; a unit in brackets names none. */
  static ImmutableSet<String> keys(Iterable<Word> words) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    boolean bracket = false;
    for (Word word : words) {
      bracket = word.isMark("(") || (bracket && !word.isMark(")"));
      if (word.isLetters() && !bracket) {
        keys.add(word.key());
      }
    }
    return keys.build();
  }
}
