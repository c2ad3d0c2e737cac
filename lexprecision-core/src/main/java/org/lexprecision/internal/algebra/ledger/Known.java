package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Reading;

/** What the figures of a book say of one series in one period. */
public sealed interface Known {

  /** Nothing. */
  public record Nothing() implements Known {}

  /**
   * One thing.
   *
   * @param proof what follows from the figures
   * @param reading what is printed for just that period, where something is
   */
  public record One(Proof proof, Optional<Reading> reading) implements Known {}

  /**
   * Things that cannot all be so.
   *
   * @param proofs what contends, what takes fewest figures first
   * @param suggestion what most figures would have it be, where releases state it in several ways
   */
  public record Several(ImmutableList<Proof> proofs, Optional<Proof> suggestion) implements Known {
    Several(ImmutableList<Proof> proofs) {
      this(proofs, Optional.empty());
    }
  }
}
