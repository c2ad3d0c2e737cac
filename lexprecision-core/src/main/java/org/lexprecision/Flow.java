package org.lexprecision;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/** A measure that adds up over time: two quarters of sales are the half year's. */
@Value.Immutable
@ValueStyle
public abstract sealed class Flow implements LineItem, WithFlow permits ImmutableFlow {

  Flow() {}

  @Override
  public abstract String id();

  @Override
  @Value.Auxiliary
  public abstract String label();

  @Override
  @Value.Auxiliary
  public abstract ImmutableList<String> elements();

  @Override
  @Value.Auxiliary
  public abstract Balance balance();

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
