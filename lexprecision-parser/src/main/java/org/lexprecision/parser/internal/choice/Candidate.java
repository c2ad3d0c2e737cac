package org.lexprecision.parser.internal.choice;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Rival;

/**
 * A reading that a thing may have, and what was said of it.
 *
 * @param reading the reading
 * @param votes what the witnesses said of it, in the order in which they spoke
 * @param <T> what is read
 */
public record Candidate<T>(T reading, ImmutableList<Vote> votes) {

  /** The sum of the votes. */
  public int weight() {
    int weight = 0;
    for (Vote vote : votes) {
      weight += vote.weight();
    }
    return weight;
  }

  /** Returns the candidate as the user meets it. */
  public Rival rival() {
    return Rival.of(
        String.valueOf(reading),
        weight(),
        votes.stream().map(Vote::toString).collect(ImmutableList.toImmutableList()));
  }
}
