package org.lexprecision.parser.internal.period.row;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import java.util.List;
import org.lexprecision.parser.internal.words.PhraseTree;
import org.lexprecision.parser.internal.words.WordList;

/** Phrases of one kind, read from a list, found among the words of a caption. */
final class PhraseSet {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final PhraseTree<Boolean> forwards = new PhraseTree<>();
  private final PhraseTree<Boolean> backwards = new PhraseTree<>();

  private PhraseSet() {}

  /** Reads a list: one phrase a line, in small letters. */
  static PhraseSet load(String name) {
    PhraseSet set = new PhraseSet();
    for (String line : WordList.lines(PhraseSet.class, name)) {
      List<String> words = WORDS.splitToList(line);
      set.forwards.put(words, true);
      set.backwards.put(Lists.reverse(words), true);
    }
    return set;
  }

  /** The number of words of the longest phrase that ends before a place; 0 if none does. */
  int endingAt(List<String> words, int end) {
    return backwards.lengthAt(Lists.reverse(words), words.size() - end);
  }

  /** The number of words of the longest phrase that begins at a place; 0 if none does. */
  int beginningAt(List<String> words, int start) {
    return forwards.lengthAt(words, start);
  }

  /** Asks whether a phrase stands anywhere among words. */
  boolean isIn(List<String> words) {
    for (int start = 0; start < words.size(); start++) {
      if (beginningAt(words, start) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Asks whether words are nothing but phrases of the list. */
  boolean areAll(List<String> words) {
    int at = 0;
    while (at < words.size()) {
      int length = beginningAt(words, at);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }
}
