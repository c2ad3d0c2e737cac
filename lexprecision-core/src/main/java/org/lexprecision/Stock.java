package org.lexprecision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure that stands at a moment: cash, debt, headcount. Its differences are flows.
 *
 * @param id the name that identifies the item
 * @param label the words people use for it
 * @param balance the side of the books on which a positive value stands
 */
public record Stock(String id, String label, Balance balance) implements LineItem {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Stock {
    LineItems.checkId(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(balance);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stock that && id.equals(that.id);
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
