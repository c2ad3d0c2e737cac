package org.lexprecision.parser.internal.words;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of words, each with a meaning, as a tree whose branches are words: a text is looked
 * through word by word, and most words end the look at once.
 *
 * @param <V> what phrases mean
 */
public final class PhraseTree<V> {

  private final Map<String, PhraseTree<V>> branches = new HashMap<>();
  private @Nullable V meaning;

  /** Returns the tree of phrases that mean nothing but themselves, each parted into its words. */
  public static PhraseTree<Boolean> of(Iterable<String> phrases, Splitter words) {
    PhraseTree<Boolean> tree = new PhraseTree<>();
    phrases.forEach(phrase -> tree.put(words.splitToList(phrase), true));
    return tree;
  }

  /** Adds a phrase; one that is there already takes the new meaning. No words are no phrase. */
  public void put(List<String> words, V meant) {
    PhraseTree<V> node = this;
    for (String word : words) {
      node = node.branches.computeIfAbsent(word, key -> new PhraseTree<>());
    }
    if (node != this) {
      node.meaning = meant;
    }
  }

  /** Where a further word leads; null where no phrase goes on with it. */
  public @Nullable PhraseTree<V> next(String word) {
    return branches.get(word);
  }

  /** What the words that led here mean; null if they are no phrase. */
  public @Nullable V meaning() {
    return meaning;
  }

  /** What exactly these words mean; null if they are no phrase. */
  public @Nullable V get(List<String> words) {
    @Nullable PhraseTree<V> node = this;
    for (String word : words) {
      node = node.next(word);
      if (node == null) {
        return null;
      }
    }
    return node.meaning;
  }

  /** The number of words of the longest phrase that begins at a place among words; 0 if none. */
  public int lengthAt(List<String> words, int from) {
    int longest = 0;
    @Nullable PhraseTree<V> node = this;
    for (int at = from; at < words.size(); at++) {
      node = node.next(words.get(at));
      if (node == null) {
        break;
      }
      longest = node.meaning == null ? longest : at + 1 - from;
    }
    return longest;
  }
}
