package org.lexprecision.tieout;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.internal.Decimals;
import org.lexprecision.internal.ValueStyle;

/** A figure that may be the wrong one: all others agree if it is another number. */
@Value.Immutable
@ValueStyle
public abstract class Suspect implements Serializable {

  /**
   * A typing error that explains a printed figure.
   *
   * @param error what kind it is
   * @param proposed the number that was probably meant; a proposal, never a correction
   */
  public record Slip(TypingError error, BigDecimal proposed) implements Serializable {

    /** Prints the number and the error. */
    @Override
    public String toString() {
      return Decimals.grouped(proposed) + " was probably meant (" + error.words() + ")";
    }
  }

  Suspect() {}

  /** The figure. */
  public abstract Fact fact();

  /** Every number in its place with which all others agree. */
  public abstract Interval implied();

  /** The slip of a typist that leads from such a number to the printed one, if one does. */
  public abstract Optional<Slip> slip();

  static Suspect of(Fact fact, Interval implied, Optional<Slip> slip) {
    return ImmutableSuspect.builder().fact(fact).implied(implied).slip(slip).build();
  }

  /** Prints the figure, what the others imply, and the slip. */
  @Override
  public String toString() {
    return fact()
        + ": the others imply "
        + implied()
        + slip().map(explained -> "; " + explained).orElse("");
  }
}
