package org.lexprecision.parser.internal.claim.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.lexprecision.parser.internal.words.Bullets;
import org.lexprecision.parser.internal.words.WordList;

/** Splits the words of a paragraph into sentences. */
public final class Sentences {

  private static final ImmutableSet<String> ABBREVIATIONS =
      ImmutableSet.copyOf(WordList.lines(Sentences.class, "abbreviations.txt"));

  /** Words that go on and on are no sentence: they are parted here. */
  private static final int MOST_WORDS = 500;

  private Sentences() {}

  /** Returns the sentences in order, each without its full stop. */
  public static ImmutableList<List<Word>> of(List<Word> words) {
    ImmutableList.Builder<List<Word>> sentences = ImmutableList.builder();
    int start = 0;
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      if (isBullet(word) || endsSentence(words, at)) {
        if (at > start) {
          sentences.add(words.subList(start, at));
        }
        start = at + 1;
      } else if (at - start == MOST_WORDS) {
        sentences.add(words.subList(start, at));
        start = at;
      }
    }
    if (start < words.size()) {
      sentences.add(words.subList(start, words.size()));
    }
    return sentences.build();
  }

  private static boolean isBullet(Word word) {
    return word.kind() == Word.Kind.MARK && Bullets.begins(word.text());
  }

  private static boolean endsSentence(List<Word> words, int at) {
    if (!words.get(at).isMark(".")) {
      return false;
    }
    if (at == 0 || at + 1 == words.size()) {
      return true;
    }
    Word before = words.get(at - 1);
    Word after = words.get(at + 1);
    if (after.isLetters() && after.touches(words.get(at))) {
      return false;
    }
    if (before.isLetters()
        && (before.text().length() == 1
            || before.text().indexOf('.') > 0
            || ABBREVIATIONS.contains(before.key()))
        && words.get(at).touches(before)) {
      return false;
    }
    return after.kind() != Word.Kind.LETTERS || Character.isUpperCase(after.text().charAt(0));
  }
}
