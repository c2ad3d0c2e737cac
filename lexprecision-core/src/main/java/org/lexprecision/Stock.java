package org.lexprecision;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/** A measure that stands at a moment: cash, debt, headcount. Its differences are flows. */
@Value.Immutable
@ValueStyle
public abstract sealed class Stock implements LineItem, WithStock permits ImmutableStock {

  Stock() {}

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
