package org.lexprecision.parser.internal.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lexprecision.parser.internal.words.PhraseTree;
import org.lexprecision.parser.internal.words.WordList;

/** Phrases that texts are looked through for, word by word; no text's case or signs count. */
public final class PhraseList {

  private final PhraseTree<Boolean> phrases = new PhraseTree<>();

  private PhraseList() {}

  /** Reads the list that stands under a name beside this class, a phrase a line. */
  static PhraseList of(String name) {
    PhraseList list = new PhraseList();
    WordList.lines(PhraseList.class, name).forEach(line -> list.phrases.put(words(line), true));
    return list;
  }

  /** The words of a text in small letters, without signs: "Members' Equity" has two. */
  static List<String> words(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replace("'s", "s")
            .replace("’s", "s")
            .replace(".", "")
            .replace("- ", "");
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= plain.length(); at++) {
      boolean inWord = at < plain.length() && Character.isLetterOrDigit(plain.charAt(at));
      if (inWord && start < 0) {
        start = at;
      } else if (!inWord && start >= 0) {
        words.add(plain.substring(start, at));
        start = -1;
      }
    }
    return words;
  }

  /** Asks whether a text is one of the phrases. */
  public boolean has(String text) {
    return phrases.get(words(text)) != null;
  }

  /** Asks whether one of the phrases stands in a text. */
  public boolean isIn(String text) {
    List<String> words = words(text);
    for (int at = 0; at < words.size(); at++) {
      if (phrases.lengthAt(words, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Asks whether a text begins with one of the phrases. */
  public boolean begins(String text) {
    return phrases.lengthAt(words(text), 0) > 0;
  }

  /** Asks whether the last word of a text is one of the phrases. */
  public boolean ends(String text) {
    List<String> words = words(text);
    return !words.isEmpty() && phrases.get(words.subList(words.size() - 1, words.size())) != null;
  }

  /** Asks whether a text consists of nothing but the phrases and numbers. */
  public boolean covers(String text) {
    List<String> words = words(text);
    int at = 0;
    while (at < words.size()) {
      int length = phrases.lengthAt(words, at);
      if (length == 0 && !Character.isDigit(words.get(at).charAt(0))) {
        return false;
      }
      at += Math.max(1, length);
    }
    return true;
  }

  /** Asks whether at least half of the words of a text are in the phrases. */
  public boolean prevails(String text) {
    List<String> words = words(text);
    int covered = 0;
    int at = 0;
    while (at < words.size()) {
      int length = phrases.lengthAt(words, at);
      covered += length;
      at += Math.max(1, length);
    }
    return 2 * covered >= words.size();
  }
}
