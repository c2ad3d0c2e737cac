package org.lexprecision.examples.report;

import com.google.common.collect.ImmutableMultiset;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Unit;

/**
 * In which units amounts are printed for people: in the millions or thousands in which the release
 * printed them.
 */
public enum Scale {
  /** Amounts and shares are divided by a million. */
  MILLIONS("millions of ", 6),
  /** Amounts and shares are divided by a thousand. */
  THOUSANDS("thousands of ", 3),
  /** Amounts are printed as they are. */
  ONES("", 0);

  private final String words;
  private final int power;

  Scale(String words, int power) {
    this.words = words;
    this.power = power;
  }

  /** Returns the largest scale in which all of these were printed. */
  public static Scale of(Collection<Figure> figures) {
    return figures.stream()
        .filter(figure -> isScaled(figure.unit()) && figure.amount().signum() != 0)
        .map(Scale::of)
        .reduce((one, other) -> one.power < other.power ? one : other)
        .orElse(THOUSANDS);
  }

  /**
   * Returns the scale of most figures, in which half of the amounts of money and shares or more
   * were printed, if not in a larger one; the others keep their decimals then, 1,234.567.
   */
  public static Scale most(Collection<Figure> figures) {
    ImmutableMultiset<Scale> scales =
        figures.stream()
            .filter(figure -> isScaled(figure.unit()) && figure.amount().signum() != 0)
            .map(Scale::of)
            .collect(ImmutableMultiset.toImmutableMultiset());
    int millions = scales.count(MILLIONS);
    int thousands = millions + scales.count(THOUSANDS);
    return 2 * thousands < scales.size()
        ? ONES
        : millions > 0 && 2 * millions >= scales.size() ? MILLIONS : THOUSANDS;
  }

  /** The scale in which a figure was printed, by its decimals; of an exact one, by its zeros. */
  private static Scale of(Figure figure) {
    int decimals = figure.decimals().orElse(isThousands(figure.amount()) ? -THOUSANDS.power : 0);
    return decimals < -THOUSANDS.power ? MILLIONS : decimals < 0 ? THOUSANDS : ONES;
  }

  /** Names the unit under this scale: {@code thousands of USD}. */
  public String name(Unit unit) {
    return isScaled(unit) ? words + unit : unit.toString();
  }

  /** Prints an amount as accountants do: {@code 30,873}, {@code (1,259)}, {@code (0.14)}. */
  public String print(BigDecimal amount, Unit unit) {
    return print(amount, unit, decimals(unit));
  }

  private static int decimals(Unit unit) {
    return unit instanceof Unit.PerShare ? 2 : 0;
  }

  private String print(BigDecimal amount, Unit unit, int leastDecimals) {
    BigDecimal scaled = isScaled(unit) ? amount.scaleByPowerOfTen(-power) : amount;
    String text = grouped(scaled.abs(), leastDecimals);
    return scaled.signum() < 0 ? "(" + text + ")" : text;
  }

  /**
   * Prints a figure with the decimals it was printed with: 12.50 of {@code USD 12,500} to the ten.
   */
  public String print(Figure figure) {
    int shown = figure.decimals().orElse(0) + (isScaled(figure.unit()) ? power : 0);
    return print(figure.amount(), figure.unit(), Math.max(shown, decimals(figure.unit())));
  }

  /** Prints an amount like {@link #print}, with room for a closing parenthesis. */
  public String aligned(BigDecimal amount, Unit unit) {
    String text = print(amount, unit);
    return text.endsWith(")") ? text : text + " ";
  }

  /** Prints a figure with its decimals, with room for a closing parenthesis. */
  public String aligned(Figure figure) {
    String text = print(figure);
    return text.endsWith(")") ? text : text + " ";
  }

  /** Prints an amount in the scale in which a figure was printed; of a percentage as one. */
  public static String like(Fact fact, BigDecimal amount) {
    Figure figure = fact.figure();
    Scale scale = of(List.of(figure));
    return fact.source().printed().contains("%")
        ? scale.print(amount.scaleByPowerOfTen(2), figure.unit()) + "%"
        : scale.print(amount, figure.unit());
  }

  private static boolean isThousands(BigDecimal amount) {
    return amount.remainder(BigDecimal.valueOf(1000)).signum() == 0;
  }

  private static boolean isScaled(Unit unit) {
    return unit instanceof Unit.Monetary || unit instanceof Unit.Shares;
  }

  private static String grouped(BigDecimal number, int leastDecimals) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(leastDecimals);
    format.setMaximumFractionDigits(Math.max(leastDecimals, number.scale()));
    return format.format(number);
  }
}
