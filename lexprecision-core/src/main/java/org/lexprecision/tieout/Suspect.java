package org.lexprecision.tieout;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.internal.Decimals;

/**
 * A figure that may be the wrong one: all others agree if it is another number.
 *
 * @param fact the figure
 * @param implied every number in its place with which all others agree
 * @param slip the slip of a typist that leads from such a number to the printed one, if one does
 */
public record Suspect(Fact fact, Interval implied, Optional<Slip> slip) implements Serializable {

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

  /** Prints the figure, what the others imply, and the slip. */
  @Override
  public String toString() {
    return fact
        + ": the others imply "
        + implied
        + slip.map(explained -> "; " + explained).orElse("");
  }
}
