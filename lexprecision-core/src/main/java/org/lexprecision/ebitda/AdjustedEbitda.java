package org.lexprecision.ebitda;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.algebra.Answer;
import org.lexprecision.internal.algebra.proof.Quotients;

/**
 * EBITDA of one period as {@link EbitdaDefinition} defines it.
 *
 * @param name what its maker calls it
 * @param period when
 * @param buildUp strict EBITDA, part by part, then the adjustments
 * @param absent the adjustments that were taken for zero in at least one quarter
 */
public record AdjustedEbitda(
    String name, Period period, BuildUp buildUp, ImmutableList<LineItem> absent)
    implements Serializable {

  /** The sum, rounded as its coarsest part; empty if a part is missing or in conflict. */
  public Optional<Figure> figure() {
    return buildUp.figure();
  }

  /** Every number that the bounds of the parts leave open; empty where there is no figure. */
  public Optional<Interval> bounds() {
    return buildUp.bounds();
  }

  /**
   * How many times it covers another measure of the same time, or a balance at its close, as an
   * interval that holds every quotient of what both may be: EBITDA 10,000 over interest 4,000 is
   * about 2.5. Empty where one of both has no figure, or the other may be zero.
   *
   * @throws IllegalArgumentException if the other is of another time or in another unit
   */
  public Optional<Interval> dividedBy(Answer other) {
    boolean atClose = other.period().isInstant() && other.period().end().equals(period.end());
    if (!atClose && !other.period().equals(period)) {
      throw new IllegalArgumentException(
          name + " is of " + period + ", " + other.series() + " of " + other.period());
    }
    Optional<Figure> divided = figure();
    Optional<Figure> divisor = other.figure();
    if (divided.isPresent()
        && divisor.isPresent()
        && !divided.get().unit().equals(divisor.get().unit())) {
      throw new IllegalArgumentException(
          name
              + " is in "
              + divided.get().unit()
              + ", "
              + other.series()
              + " in "
              + divisor.get().unit());
    }
    return bounds().isPresent()
            && other.bounds().filter(open -> !open.contains(BigDecimal.ZERO)).isPresent()
        ? Optional.of(Quotients.outward(bounds().get(), other.bounds().get()))
        : Optional.empty();
  }

  /**
   * Says how it is put together, and what was taken for zero; or which part is missing, and why.
   */
  public String explain() {
    return buildUp.explain()
        + (absent.isEmpty()
            ? ""
            : "; taken for zero where no release prints it: "
                + absent.stream().map(LineItem::label).collect(joining(", ")));
  }

  /** Prints the name, the value if it has one, and how it is put together. */
  @Override
  public String toString() {
    return name + figure().map(value -> " " + value + " = ").orElse(": ") + explain();
  }
}
