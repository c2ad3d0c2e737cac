package org.lexprecision.parser.internal.claim.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases by their words; finds the longest that begins at a word. */
public final class LongestPhrases {

  /**
   * A phrase found.
   *
   * @param meaning what it means
   * @param to the index behind its last word
   */
  public record Match(Meaning meaning, int to) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable Meaning meaning;
  }

  private static final String SKIPPED = ",()\"/";

  private final Node root = new Node();
  private final @Nullable LongestPhrases general;

  /** Begins phrases beside which there are no others. */
  LongestPhrases() {
    this.general = null;
  }

  /** Begins phrases that come before those of every document, and beside which those still hold. */
  LongestPhrases(LongestPhrases general) {
    this.general = general;
  }

  /** Adds a phrase; one that is there already keeps its meaning unless it is to be replaced. */
  public void add(String phrase, Meaning meaning, boolean replace) {
    if (!replace && get(phrase) != null) {
      return;
    }
    Node node = root;
    for (String key : keys(phrase)) {
      node = node.next.computeIfAbsent(key, k -> new Node());
    }
    if (node != root) {
      node.meaning = meaning;
    }
  }

  /** Returns the meaning of exactly these words; null if they have none. */
  public @Nullable Meaning get(String phrase) {
    @Nullable Meaning own = get(keys(phrase));
    return own == null && general != null ? general.get(phrase) : own;
  }

  private @Nullable Meaning get(List<String> keys) {
    Node node = root;
    for (String key : keys) {
      @Nullable Node next = node.next.get(key);
      if (next == null) {
        return null;
      }
      node = next;
    }
    return node.meaning;
  }

  /** Finds the longest phrase that begins at a word; marks within do not matter. */
  public @Nullable Match longest(List<Word> words, int from) {
    @Nullable Match own = longestOwn(words, from);
    @Nullable Match other = general == null ? null : general.longestOwn(words, from);
    return own == null || (other != null && other.to() > own.to()) ? other : own;
  }

  private @Nullable Match longestOwn(List<Word> words, int from) {
    Node node = root;
    @Nullable Match best = null;
    boolean bracket = false;
    for (int at = from; at < words.size(); at++) {
      Word word = words.get(at);
      if (word.kind() == Word.Kind.MARK && at > from && isSkipped(word)) {
        bracket |= word.isMark("(");
        continue;
      }
      @Nullable Node next = node.next.get(word.key());
      if (next == null) {
        break;
      }
      node = next;
      if (node.meaning != null) {
        int to = at + 1;
        if (bracket && to < words.size() && words.get(to).isMark(")")) {
          to++;
        }
        best = new Match(node.meaning, to);
      }
    }
    return best;
  }

  private static boolean isSkipped(Word word) {
    return word.text().length() == 1 && SKIPPED.contains(word.text());
  }

  /** The keys of a phrase's words, marks left out. */
  public static List<String> keys(String phrase) {
    List<String> keys = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at <= phrase.length(); at++) {
      char c = at < phrase.length() ? phrase.charAt(at) : ' ';
      if (Character.isLetterOrDigit(c) || c == '&' || c == '%') {
        word.append(c);
      } else if (!word.isEmpty()) {
        keys.add(WordScanner.key(word.toString()));
        word.setLength(0);
        if ((c == '\'' || c == '\u2019')
            && at + 1 < phrase.length()
            && phrase.charAt(at + 1) == 's') {
          at++;
        }
      }
    }
    return keys;
  }
}
