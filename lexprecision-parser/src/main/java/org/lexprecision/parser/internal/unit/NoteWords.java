package org.lexprecision.parser.internal.unit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.lexprecision.parser.internal.words.WordList;

/** The words that a note on the unit of figures is made of, beside those of scales and money. */
final class NoteWords {

  private static final ImmutableSet<String> WORDS =
      WordList.lines(NoteWords.class, "note-words.txt").stream()
          .flatMap(Splitter.on('|').trimResults()::splitToStream)
          .collect(ImmutableSet.toImmutableSet());

  private NoteWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
