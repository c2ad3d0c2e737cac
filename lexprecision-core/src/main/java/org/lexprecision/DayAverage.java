package org.lexprecision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An average over the days of a period: value times days adds up, the value does not.
 *
 * @param id the name that identifies the item
 * @param label the words people use for it
 * @param balance the side of the books on which a positive value stands
 */
public record DayAverage(String id, String label, Balance balance) implements LineItem {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public DayAverage {
    LineItems.checkId(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(balance);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DayAverage that && id.equals(that.id);
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
