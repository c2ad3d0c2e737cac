package org.lexprecision;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/**
 * A measure that never adds up: the ratio of a period is that of its numerator and denominator.
 *
 * <p>Earnings per share of a year are net income of the year over the average shares of the year,
 * not the sum of four quarters.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Ratio implements LineItem, WithRatio permits ImmutableRatio {

  Ratio() {}

  @Override
  public abstract String id();

  @Override
  @Value.Auxiliary
  public abstract String label();

  @Override
  @Value.Auxiliary
  public abstract ImmutableList<String> elements();

  /** The measure above the line, where it is known. */
  @Value.Auxiliary
  public abstract Optional<LineItem> numerator();

  /** The measure below the line, where it is known. */
  @Value.Auxiliary
  public abstract Optional<LineItem> denominator();

  /** Returns {@link Balance#NONE}: a ratio stands on no side. */
  @Override
  public Balance balance() {
    return Balance.NONE;
  }

  @Value.Check
  void check() {
    LineItems.checkId(id());
  }

  /** Prints the id. */
  @Override
  public String toString() {
    return id();
  }
}
