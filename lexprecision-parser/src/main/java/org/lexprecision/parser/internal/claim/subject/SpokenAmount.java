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

  /** The words of the sentence up to so many behind the amount. */
  List<Word> until(int behind) {
    return words.subList(0, Math.min(words.size(), to + behind));
  }

  /** Every period it may be of. */
  Set<Period> when() {
    return Sets.union(periods, near);
  }
}
