package org.lexprecision.parser.internal.claim.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.words.PhraseTree;

/** Phrases by their words; finds the longest that begins at a word. */
public final class LongestPhrases {

  /**
   * A phrase found.
   *
   * @param meaning what it means
   * @param to the index behind its last word
   */
  public record Match(Meaning meaning, int to) {}

  private static final String SKIPPED = ",()\"/";

  private final PhraseTree<Meaning> own = new PhraseTree<>();
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
    own.put(keys(phrase), meaning);
  }

  /** Returns the meaning of exactly these words; null if they have none. */
  public @Nullable Meaning get(String phrase) {
    @Nullable Meaning found = own.get(keys(phrase));
    return found == null && general != null ? general.get(phrase) : found;
  }

  /** Finds the longest phrase that begins at a word; marks within do not matter. */
  public @Nullable Match longest(List<Word> words, int from) {
    @Nullable Match found = longestOwn(words, from);
    @Nullable Match other = general == null ? null : general.longestOwn(words, from);
    return found == null || (other != null && other.to() > found.to()) ? other : found;
  }

  private @Nullable Match longestOwn(List<Word> words, int from) {
    @Nullable PhraseTree<Meaning> node = own;
    @Nullable Match best = null;
    boolean bracket = false;
    for (int at = from; at < words.size(); at++) {
      Word word = words.get(at);
      if (word.kind() == Word.Kind.MARK && at > from && isSkipped(word)) {
        bracket |= word.isMark("(");
        continue;
      }
      node = node.next(word.key());
      if (node == null) {
        break;
      }
      @Nullable Meaning meaning = node.meaning();
      if (meaning != null) {
        int to = at + 1;
        if (bracket && to < words.size() && words.get(to).isMark(")")) {
          to++;
        }
        best = new Match(meaning, to);
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
