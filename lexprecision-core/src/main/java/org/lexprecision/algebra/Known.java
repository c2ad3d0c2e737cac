package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What the figures of a book say of one series in one period. */
sealed interface Known {

  /** Nothing. */
  record Nothing() implements Known {}

  /**
   * One thing.
   *
   * @param proof what follows from the figures
   * @param reading what is printed for just that period, where something is
   */
  record One(Proof proof, Optional<Reading> reading) implements Known {}

  /**
   * Things that cannot all be so.
   *
   * @param proofs what contends, what takes fewest figures first
   */
  record Several(ImmutableList<Proof> proofs) implements Known {}
}
