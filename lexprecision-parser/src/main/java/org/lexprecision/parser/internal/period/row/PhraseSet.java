package org.lexprecision.parser.internal.period.row;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lexprecision.parser.internal.words.WordList;

/** Phrases of one kind, read from a list, found among the words of a caption. */
final class PhraseSet {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final Set<String> phrases = new HashSet<>();
  private int longest;

  private PhraseSet() {}

  /** Reads a list: one phrase a line, in small letters. */
  static PhraseSet load(String name) {
    PhraseSet set = new PhraseSet();
    for (String line : WordList.lines(PhraseSet.class, name)) {
      List<String> words = WORDS.splitToList(line);
      set.phrases.add(String.join(" ", words));
      set.longest = Math.max(set.longest, words.size());
    }
    return set;
  }

  /** The number of words of the longest phrase that ends before a place; 0 if none does. */
  int endingAt(List<String> words, int end) {
    for (int length = Math.min(longest, end); length > 0; length--) {
      if (phrases.contains(String.join(" ", words.subList(end - length, end)))) {
        return length;
      }
    }
    return 0;
  }

  /** The number of words of the longest phrase that begins at a place; 0 if none does. */
  int beginningAt(List<String> words, int start) {
    for (int length = Math.min(longest, words.size() - start); length > 0; length--) {
      if (phrases.contains(String.join(" ", words.subList(start, start + length)))) {
        return length;
      }
    }
    return 0;
  }

  /** Asks whether a phrase stands anywhere among words. */
  boolean isIn(List<String> words) {
    for (int end = 1; end <= words.size(); end++) {
      if (endingAt(words, end) > 0) {
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
