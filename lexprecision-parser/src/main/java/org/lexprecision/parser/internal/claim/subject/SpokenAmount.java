package org.lexprecision.parser.internal.claim.subject;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.claim.word.Word;

/**
 * An amount that a sentence states, and where and when it may be of.
 *
 * @param words the sentence
 * @param from the index of the first word of the amount
 * @param to the index behind its last
 * @param figure what is stated
 * @param own the period that is understood
 * @param periods the periods it may be of
 * @param near those that the rest of the sentence names and that releases compare with, which a
 *     figure of several digits may be of too
 * @param section the words of the heading it stands under
 * @param wholly whether but a telling figure counts of a row all of whose caption is said
 */
public record SpokenAmount(
    List<Word> words,
    int from,
    int to,
    Figure figure,
    Optional<Period> own,
    ImmutableSet<Period> periods,
    ImmutableSet<Period> near,
    ImmutableSet<String> section,
    boolean wholly) {

  /** So many words behind an amount, what is expected is something else. */
  private static final int CLEAR = 8;

  /** The index of the word up to which a sentence may say that the amount is expected. */
  public static int clear(List<Word> words, int to) {
    int at = to;
    while (at < Math.min(words.size(), to + CLEAR) && !words.get(at).isMark(";")) {
      at++;
    }
    return at;
  }

  /** The words that may say that the amount is expected. */
  List<Word> telling() {
    return words.subList(0, clear(words, to));
  }

  /** Every period it may be of. */
  Set<Period> when() {
    return Sets.union(periods, near);
  }

  /** The period it is of, and its last day, where that is understood; else all it may be of. */
  Set<Period> likely() {
    return own.filter(when()::contains)
        .<Set<Period>>map(period -> ImmutableSet.of(period, Period.atCloseOf(period.lastDay())))
        .orElseGet(this::when);
  }
}
