package org.lexprecision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure that never adds up: the ratio of a period is that of its numerator and denominator.
 *
 * <p>Earnings per share of a year are net income of the year over the average shares of the year,
 * not the sum of four quarters.
 *
 * @param id the name that identifies the item
 * @param label the words people use for it
 * @param parts what is divided by what, where that is known
 */
public record Ratio(String id, String label, java.util.Optional<Ratio.Parts> parts)
    implements LineItem {

  /**
   * What is divided by what.
   *
   * @param numerator the measure above the line
   * @param denominator the measure below the line
   */
  public record Parts(LineItem numerator, LineItem denominator) implements java.io.Serializable {}

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Ratio {
    LineItems.checkId(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(parts);
  }

  /** Returns {@link Balance#NONE}: a ratio stands on no side. */
  @Override
  public Balance balance() {
    return Balance.NONE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ratio that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Prints the id. */
  @Override
  public String toString() {
    return id;
  }
}
