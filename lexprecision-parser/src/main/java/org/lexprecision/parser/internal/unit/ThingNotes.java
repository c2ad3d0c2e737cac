package org.lexprecision.parser.internal.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;

/** Notes of things and of how many count as one: "(million cases)", "(in thousands of tons)". */
public final class ThingNotes {

  private static final int THOUSAND = 3;

  /** What makes a plural of noughts: "000's". */
  private static final ImmutableSet<String> PLURAL = ImmutableSet.of("s", "'s", "’s", "'", "’");

  private ThingNotes() {}

  /** Asks whether words have such a note. */
  public static boolean areIn(String words) {
    int open = words.indexOf('(');
    ImmutableList<NoteToken> tokens =
        open < 0 ? ImmutableList.of() : NoteToken.of(words.substring(open));
    return IntStream.range(0, tokens.size())
        .filter(at -> tokens.get(at).kind() == NoteToken.Kind.SCALE)
        .anyMatch(at -> isOne(tokens, at));
  }

  /** Asks whether the name of things follows a word of a scale that opens a note. */
  static boolean isOne(ImmutableList<NoteToken> tokens, int at) {
    int before = at > 0 && tokens.get(at - 1).is("in") ? at - 2 : at - 1;
    int next = at + 1 < tokens.size() && tokens.get(at + 1).is("of") ? at + 2 : at + 1;
    return before >= 0
        && tokens.get(before).is("(")
        && tokens.get(at).power().orElse(0) >= THOUSAND
        && next < tokens.size()
        && areThings(
            tokens.subList(next, tokens.size()).stream()
                .takeWhile(token -> token.kind() != NoteToken.Kind.STOP)
                .toList());
  }

  /** Asks whether words are no money and no shares, and more than a note is made of: "m²". */
  private static boolean areThings(List<NoteToken> words) {
    return words.stream()
            .noneMatch(
                word ->
                    word.kind() == NoteToken.Kind.MONEY || word.is("share") || word.is("shares"))
        && words.stream()
            .filter(word -> !PLURAL.contains(word.text()))
            .anyMatch(
                word ->
                    word.text().length() == 1
                        || (word.kind() == NoteToken.Kind.WORD
                            && !NoteWords.contains(word.text())));
  }
}
