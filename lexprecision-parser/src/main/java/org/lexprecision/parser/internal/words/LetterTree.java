package org.lexprecision.parser.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases by their letters, one below the other, each with what it means: a text is
 * looked through letter by letter, whatever its case, and most letters end the look at once.
 *
 * @param <V> what the words mean
 */
public final class LetterTree<V> {

  private final Map<Character, LetterTree<V>> branches = new HashMap<>();
  private final List<V> meanings = new ArrayList<>();

  /** Adds a word or a phrase; one that is there already means both. */
  public void put(String phrase, V meaning) {
    LetterTree<V> node = this;
    for (int at = 0; at < phrase.length(); at++) {
      char letter = Character.toLowerCase(phrase.charAt(at));
      node = node.branches.computeIfAbsent(letter, key -> new LetterTree<>());
    }
    node.meanings.add(meaning);
  }

  /** Where a further letter leads; null where no word goes on with it. */
  public @Nullable LetterTree<V> next(char letter) {
    return branches.get(Character.toLowerCase(letter));
  }

  /** Where a further part of a text leads; null where no word goes on with it. */
  public @Nullable LetterTree<V> next(String text, int start, int end) {
    @Nullable LetterTree<V> node = this;
    for (int at = start; at < end && node != null; at++) {
      node = node.next(text.charAt(at));
    }
    return node;
  }

  /** What the letters that led here mean; nothing if they are no word. */
  public List<V> meanings() {
    return meanings;
  }
}
