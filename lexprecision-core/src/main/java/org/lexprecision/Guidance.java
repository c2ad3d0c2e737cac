package org.lexprecision;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lexprecision.internal.BuiltStyle;
import org.lexprecision.internal.Decimals;

/**
 * What a release expects of a period to come: a range or a point, as printed; never a {@link Fact}.
 *
 * <p>"Revenue is expected to be $78.0 billion, plus or minus 2%" is low 76440000000 and high
 * 79560000000 {@code USD} of {@code Revenues}; of "about $2.1 billion" both are 2100000000. A net
 * loss is negative, and its low end is the greater loss: "a net loss of $61 million to $70 million"
 * is −70000000 to −61000000. A percentage is a fraction, and a growth an item of its own: {@code
 * RevenuesGrowth}. "At least" leaves the high end open, "less than" the low one.
 */
@Value.Immutable
@BuiltStyle
public abstract class Guidance implements Serializable, WithGuidance {

  Guidance() {}

  /** The name of the file. */
  public abstract String document();

  /** The type of the document within a submission, {@code EX-99.1}; else empty. */
  @Value.Default
  public String exhibit() {
    return "";
  }

  /** What is expected. */
  public abstract LineItem item();

  /** When it is expected, where that can be told. */
  public abstract Optional<Period> period();

  /** The same in the release's words: {@code fourth quarter of fiscal 2020}; else empty. */
  @Value.Default
  public String when() {
    return "";
  }

  /** The least that is expected, in full units; empty if open. */
  public abstract Optional<BigDecimal> low();

  /** The most that is expected, in full units; empty if open. */
  public abstract Optional<BigDecimal> high();

  /** What it counts. */
  public abstract Unit unit();

  /** On what footing: {@link Basis#ADJUSTED} for a non-GAAP measure. */
  @Value.Default
  public Basis basis() {
    return Basis.REPORTED;
  }

  /** The line on which it begins, as in {@link Source#line}; 0 in prose of HTML without a row. */
  public abstract int line();

  /** The range or point as printed: {@code $185 million to $215 million}. */
  public abstract String printed();

  /**
   * Brings equal amounts to one form, so that guidance of 2.10 and of 2.1 is equal.
   *
   * @throws ReversedBoundsException if the least is above the most
   */
  @Value.Check
  Guidance normalized() {
    low()
        .filter(low -> high().filter(high -> low.compareTo(high) > 0).isPresent())
        .ifPresent(
            low -> {
              throw new ReversedBoundsException(low, high().orElseThrow());
            });
    Optional<BigDecimal> least = low().map(Decimals::normalized);
    Optional<BigDecimal> most = high().map(Decimals::normalized);
    return least.equals(low()) && most.equals(high()) ? this : withLow(least).withHigh(most);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that has all parts of this one; each may be given anew. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Prints what, when, how much and where. */
  @Override
  public String toString() {
    return item().label()
        + (basis() == Basis.REPORTED ? "" : " (" + basis().id() + ")")
        + period().map(period -> ", " + period).orElse(when().isEmpty() ? "" : ", " + when())
        + ": "
        + unit()
        + " "
        + low().map(Decimals::grouped).orElse("…")
        + " to "
        + high().map(Decimals::grouped).orElse("…")
        + " ("
        + document()
        + (exhibit().isEmpty() ? "" : " " + exhibit())
        + " line "
        + line()
        + ")";
  }

  /**
   * Builds guidance.
   *
   * <p>To be given: {@code document}, {@code item}, {@code unit}, {@code line}, {@code printed}.
   * May be given: {@code exhibit}, {@code period}, {@code when}, {@code low}, {@code high}, {@code
   * basis} (else as reported). What is given again replaces what was given; {@code from} gives all
   * parts of another.
   */
  public static final class Builder extends ImmutableGuidance.Builder {
    Builder() {}
  }
}
