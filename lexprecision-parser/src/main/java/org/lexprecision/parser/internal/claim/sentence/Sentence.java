package org.lexprecision.parser.internal.claim.sentence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lexprecision.parser.internal.claim.word.LongestPhrases;
import org.lexprecision.parser.internal.claim.word.Meaning;
import org.lexprecision.parser.internal.claim.word.Word;

/**
 * A sentence and what its words are understood as.
 *
 * @param words the words
 * @param elements the parts they make, in order
 */
public record Sentence(List<Word> words, ImmutableList<Element> elements) {

  /** Understands words as phrases and figures. */
  public static Sentence of(List<Word> words, LongestPhrases phrases) {
    return new Sentence(words, SentenceReader.read(words, phrases));
  }

  /** Whether a phrase of a category stands in the sentence. */
  public boolean has(Meaning.Category category) {
    return elements.stream()
        .anyMatch(
            element ->
                element instanceof Element.Known known && known.meaning().category() == category);
  }
}
