package org.lexprecision.tieout;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.Fact;
import org.lexprecision.internal.Decimals;
import org.lexprecision.internal.ValueStyle;

/** One figure of a finding: what is printed, what the others make of it, and how far apart. */
@Value.Immutable
@ValueStyle
public abstract class Deviation implements Serializable, WithDeviation {

  Deviation() {}

  /** The figure. */
  public abstract Fact fact();

  /** What other figures give in its place; empty where only its presentation is meant. */
  public abstract Optional<BigDecimal> expected();

  /** The figure less what is expected. */
  public Optional<BigDecimal> difference() {
    return expected()
        .map(expected -> Decimals.normalized(fact().figure().amount().subtract(expected)));
  }

  /** How much of the difference rounding explains. */
  public abstract Optional<BigDecimal> bound();

  /** Returns a figure of which only the presentation is meant. */
  public static Deviation of(Fact fact) {
    return ImmutableDeviation.builder().fact(fact).build();
  }

  /** Returns a figure, what others give in its place, and how far off rounding may put it. */
  public static Deviation of(Fact fact, BigDecimal expected, BigDecimal bound) {
    return ImmutableDeviation.builder().fact(fact).expected(expected).bound(bound).build();
  }

  @Value.Check
  Deviation normalized() {
    Optional<BigDecimal> exact = expected().map(Decimals::normalized);
    Optional<BigDecimal> within = bound().map(Decimals::normalized);
    return exact.equals(expected()) && within.equals(bound())
        ? this
        : withExpected(exact).withBound(within);
  }

  /** Prints the figure, and what is expected in its place. */
  @Override
  public String toString() {
    return fact()
        + expected()
            .map(
                expected ->
                    ", expected "
                        + Decimals.grouped(expected)
                        + ", difference "
                        + Decimals.grouped(difference().orElseThrow()))
            .orElse("")
        + bound().map(bound -> ", bound " + Decimals.grouped(bound)).orElse("");
  }
}
