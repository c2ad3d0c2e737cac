package org.lexprecision.examples.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Unit;

/** In which units amounts are printed for people: thousands where all of them are. */
public enum Scale {
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

  /** Returns the scale that prints all of these without a fraction of a thousand. */
  public static Scale of(Collection<Figure> figures) {
    return figures.stream()
            .filter(figure -> !(figure.unit() instanceof Unit.PerShare))
            .filter(figure -> !(figure.unit() instanceof Unit.Pure))
            .allMatch(figure -> isThousands(figure.amount()))
        ? THOUSANDS
        : ONES;
  }

  /**
   * Returns the scale of most figures: thousands if half of the amounts of money and shares or more
   * are whole thousands; the others keep their decimals then, 1,234.567.
   */
  public static Scale most(Collection<Figure> figures) {
    long all = figures.stream().filter(figure -> isScaled(figure.unit())).count();
    long thousands =
        figures.stream()
            .filter(figure -> isScaled(figure.unit()) && isThousands(figure.amount()))
            .count();
    return 2 * thousands >= all ? THOUSANDS : ONES;
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
