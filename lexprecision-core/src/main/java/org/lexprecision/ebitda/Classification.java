package org.lexprecision.ebitda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexprecision.Figure;
import org.lexprecision.Money;

/**
 * Which of the measures of EBITDA a figure printed under that name is.
 *
 * @param kind the narrowest measure that it equals
 * @param equal every measure that it equals, within what rounding explains
 * @param printed the figure, where there is one
 * @param difference the figure less strict EBITDA, where both are known
 * @param adjustments what makes up the difference; empty unless the figure is adjusted
 * @param detail why it could not be verified; empty if it was
 */
public record Classification(
    Kind kind,
    ImmutableSet<EbitdaMeasure> equal,
    Optional<Figure> printed,
    Optional<BigDecimal> difference,
    ImmutableList<BuildUp.Part> adjustments,
    String detail)
    implements Serializable {

  /** What a printed figure turned out to be. */
  public enum Kind {
    /** Net income plus interest, taxes, depreciation and amortization. */
    STRICT,
    /** The same with further amounts, all of them named by rows of the statements. */
    ADJUSTED,
    /** Operating income plus depreciation and amortization; nothing tells whether it is strict. */
    OPERATING_INCOME_PLUS_D_AND_A,
    /** Nothing that could be computed equals it, or nothing could be computed. */
    UNVERIFIED,
    /** No figure is printed or derivable. */
    NOT_PRINTED
  }

  /** Asks whether the figure equals a measure computed from other figures. */
  public boolean isVerified() {
    return !equal.isEmpty();
  }

  /** Prints the kind and what was adjusted: {@code ADJUSTED: adds back …, USD 247,000}. */
  @Override
  public String toString() {
    if (!adjustments.isEmpty()) {
      return kind
          + ": "
          + adjustments.stream().map(Classification::words).collect(Collectors.joining(", "));
    }
    return detail.isEmpty() ? kind.name() : kind + ": " + detail;
  }

  private static String words(BuildUp.Part part) {
    Money amount = part.signed().orElseThrow().money();
    return (amount.isNegative() ? "takes out " : "adds back ")
        + part.item().label().toLowerCase(Locale.ROOT)
        + ", "
        + (amount.isNegative() ? amount.negated() : amount);
  }
}
