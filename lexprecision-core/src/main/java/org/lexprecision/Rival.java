package org.lexprecision;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/**
 * One of the readings that contend for a thing that was not decided, with who spoke for it.
 *
 * <p>A column under "2003" in a table that names no length may be the quarter or the year: two
 * rivals, {@code quarter ended December 31, 2003} and {@code year ended December 31, 2003}.
 */
@Value.Immutable
@ValueStyle
public abstract class Rival implements Serializable, WithRival {

  Rival() {}

  /** The reading, in words. */
  public abstract String reading();

  /** The sum of the votes for it less those against it; it is compared with its rivals' alone. */
  public abstract int weight();

  /** Who voted on it, in the order of their votes: {@code header +8}. */
  public abstract ImmutableList<String> votes();

  /** Returns a rival. */
  public static Rival of(String reading, int weight, Iterable<String> votes) {
    return ImmutableRival.builder().reading(reading).weight(weight).addAllVotes(votes).build();
  }

  /** Prints the reading, its weight and its votes. */
  @Override
  public String toString() {
    return reading() + " (" + weight() + ": " + String.join(", ", votes()) + ")";
  }
}
