package org.lexprecision.parser.internal.choice;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.Rival;
import org.lexprecision.Support;

/**
 * What a ballot decided.
 *
 * @param chosen the reading that won; empty where none did, and the thing is refused
 * @param margin how far the best reading is above the next; its own weight where it stands alone
 * @param proven whether arithmetic or a second place spoke for the best reading
 * @param candidates all readings, the weightiest first; of equal ones the first named
 * @param <T> what is read
 */
public record Verdict<T>(
    Optional<T> chosen, int margin, boolean proven, ImmutableList<Candidate<T>> candidates) {

  /** How well the winner is known: a margin below {@code wide} is thin. */
  public Support support(int wide) {
    return proven ? Support.PROVEN : margin >= wide ? Support.STATED : Support.ASSUMED;
  }

  /** Returns the readings as the user meets them. */
  public ImmutableList<Rival> rivals() {
    return candidates.stream().map(Candidate::rival).collect(ImmutableList.toImmutableList());
  }

  /** The names of the witnesses for the winner, the weightiest first; empty where none won. */
  public ImmutableList<String> witnesses() {
    return chosen.isEmpty()
        ? ImmutableList.of()
        : candidates.get(0).votes().stream()
            .filter(vote -> vote.weight() > 0)
            .sorted(comparingInt(Vote::weight).reversed())
            .map(Vote::witness)
            .collect(ImmutableList.toImmutableList());
  }
}
