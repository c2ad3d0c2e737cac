package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A sentence and what its words are understood as.
 *
 * @param words the words
 * @param elements the parts they make, in order
 */
record Sentence(List<Word> words, ImmutableList<Element> elements) {

  /** Understands words as phrases and figures. */
  static Sentence of(List<Word> words, LongestPhrases phrases) {
    return new Sentence(words, SentenceReader.read(words, phrases));
  }

  /** Whether a phrase of a category stands in the sentence. */
  boolean has(Meaning.Category category) {
    return elements.stream()
        .anyMatch(
            element ->
                element instanceof Element.Known known && known.meaning().category() == category);
  }
}
