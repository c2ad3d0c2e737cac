package org.lexprecision.ebitda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.lexprecision.Figure;
import org.lexprecision.Money;
import org.lexprecision.internal.ValueStyle;

/** Which of the measures of EBITDA a figure printed under that name is. */
@Value.Immutable
@ValueStyle
public abstract class Classification implements Serializable {

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

  Classification() {}

  /** The narrowest measure that it equals. */
  public abstract Kind kind();

  /** Every measure that it equals, within what rounding explains. */
  public abstract ImmutableSet<EbitdaMeasure> equal();

  /** The figure, where there is one. */
  public abstract Optional<Figure> printed();

  /** The figure less strict EBITDA, where both are known. */
  public abstract Optional<BigDecimal> difference();

  /** What makes up the difference; empty unless the figure is adjusted. */
  public abstract ImmutableList<BuildUp.Part> adjustments();

  /** Why it could not be verified; empty if it was. */
  @Value.Default
  public String detail() {
    return "";
  }

  /** Asks whether the figure equals a measure computed from other figures. */
  public boolean isVerified() {
    return !equal().isEmpty();
  }

  /** Prints the kind and what was adjusted: {@code ADJUSTED: adds back …, USD 247,000}. */
  @Override
  public String toString() {
    if (!adjustments().isEmpty()) {
      return kind()
          + ": "
          + adjustments().stream().map(Classification::words).collect(Collectors.joining(", "));
    }
    return detail().isEmpty() ? kind().name() : kind() + ": " + detail();
  }

  private static String words(BuildUp.Part part) {
    Money amount = part.signed().orElseThrow().money();
    return (amount.isNegative() ? "takes out " : "adds back ")
        + part.item().label().toLowerCase(Locale.ROOT)
        + ", "
        + (amount.isNegative() ? amount.negated() : amount);
  }
}
