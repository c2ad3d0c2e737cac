package org.lexprecision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure that adds up over time: two quarters of sales are the half year's.
 *
 * @param id the name that identifies the item
 * @param label the words people use for it
 * @param balance the side of the books on which a positive value stands
 */
public record Flow(String id, String label, Balance balance) implements LineItem {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Flow {
    LineItems.checkId(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(balance);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Flow that && id.equals(that.id);
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
