package org.lexprecision.parser.internal.token;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.lexprecision.parser.internal.words.WordList;

/** Names of moneys that stand before amounts as signs do: {@code Ps.18,210}, {@code CHF 1,840}. */
final class LetterSigns {

  private static final ImmutableSet<String> ALL =
      WordList.lines(LetterSigns.class, "letter-signs.txt").stream()
          .flatMap(Splitter.on('|').trimResults()::splitToStream)
          .collect(ImmutableSet.toImmutableSet());
  static final int LONGEST = ALL.stream().mapToInt(String::length).max().orElse(0);

  private LetterSigns() {}

  /** Asks whether a word is one. */
  static boolean isOne(String word) {
    return word.length() <= LONGEST && ALL.contains(word);
  }

  /** Asks whether a text begins with one, and goes on with no letter. */
  static boolean begin(String text) {
    for (int end = Math.min(LONGEST, text.length() - 1); end > 1; end--) {
      if (!Glyphs.isLetter(text.charAt(end)) && ALL.contains(text.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Where the one ends that begins at a place, right before a number; else the place. */
  static int end(String line, int from) {
    int most = Math.min(LONGEST, line.length() - 1 - from);
    for (int length = most; length > 1; length--) {
      int end = from + length;
      char next = line.charAt(end);
      if ((Glyphs.isDigit(next) || next == '(') && ALL.contains(line.substring(from, end))) {
        return end;
      }
    }
    return from;
  }
}
