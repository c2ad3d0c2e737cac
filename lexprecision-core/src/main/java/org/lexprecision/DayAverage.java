package org.lexprecision;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.lexprecision.internal.ValueStyle;

/** An average over the days of a period: value times days adds up, the value does not. */
@Value.Immutable
@ValueStyle
public abstract sealed class DayAverage implements LineItem, WithDayAverage
    permits ImmutableDayAverage {

  DayAverage() {}

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
