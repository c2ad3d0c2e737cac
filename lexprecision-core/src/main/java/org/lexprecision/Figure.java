package org.lexprecision;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.lexprecision.internal.Decimals;
import org.lexprecision.internal.ValueStyle;

/**
 * A value as printed: an amount, its unit, and how far it was rounded.
 *
 * <p>{@link #decimals} is the accuracy as XBRL states it: −3 for thousands, 2 for cents. "30,873"
 * in thousands of dollars is the amount 30873000 with decimals −3 and stands for every number of
 * {@code [30,872,500, 30,873,500]}, both ends included, whatever way its maker rounded halves.
 */
@Value.Immutable
@ValueStyle
public abstract class Figure implements Serializable, WithFigure {

  /** More digits than any figure has; a bound so that no interval can exhaust memory. */
  private static final int MAX_DECIMALS = 100;

  Figure() {}

  /** The amount in full units: dollars not thousands of them, 0.065 for 6.5 %. */
  public abstract BigDecimal amount();

  /** What the amount counts. */
  public abstract Unit unit();

  /** The last decimal that was kept; empty for an exact number. */
  public abstract OptionalInt decimals();

  /**
   * Returns a figure rounded to a decimal: {@code of(new BigDecimal("0.14"), perShare, 2)}.
   *
   * @throws IllegalArgumentException if the decimals are not −100 to 100, or the exponent of the
   *     amount is beyond ±1,000
   */
  public static Figure of(BigDecimal amount, Unit unit, int decimals) {
    return of(amount, unit, OptionalInt.of(decimals));
  }

  /**
   * Returns a figure that was not rounded.
   *
   * @throws IllegalArgumentException if the exponent of the amount is beyond ±1,000
   */
  public static Figure exactly(BigDecimal amount, Unit unit) {
    return of(amount, unit, OptionalInt.empty());
  }

  /**
   * Returns an amount of money rounded to a decimal.
   *
   * @throws IllegalArgumentException if the decimals are not −100 to 100
   */
  public static Figure of(Money money, int decimals) {
    return of(money.amount(), Unit.monetary(money.currency()), decimals);
  }

  private static Figure of(BigDecimal amount, Unit unit, OptionalInt decimals) {
    return ImmutableFigure.builder().amount(amount).unit(unit).decimals(decimals).build();
  }

  @Value.Check
  Figure normalized() {
    int places = decimals().orElse(0);
    if (Math.abs((long) places) > MAX_DECIMALS) {
      throw new IllegalArgumentException(
          "decimals are -" + MAX_DECIMALS + " to " + MAX_DECIMALS + ", not " + places);
    }
    return withAmount(Decimals.normalized(amount()));
  }

  /** Returns every number the figure may stand for. */
  public Interval interval() {
    BigDecimal radius =
        decimals().isPresent() ? Decimals.halfUnit(decimals().getAsInt()) : BigDecimal.ZERO;
    return Interval.around(amount(), radius);
  }

  /**
   * Returns the amount as money.
   *
   * @throws UnitMismatchException if the figure does not count money
   */
  public Money money() {
    if (unit() instanceof Unit.Monetary monetary) {
      return Money.of(amount(), monetary.currency());
    }
    throw new UnitMismatchException(this, "an amount of money");
  }

  /**
   * Asks whether two figures can be one number: of one accuracy if they are equal, else if some
   * number rounds to both: 30.9 million agrees with 30,873 thousand, 30,873 thousand with no other
   * figure in thousands. Units are not compared.
   */
  public boolean agreesWith(Figure other) {
    return decimals().equals(other.decimals())
        ? amount().compareTo(other.amount()) == 0
        : interval().meets(other.interval());
  }

  /** Returns the figure with the opposite sign. */
  public Figure negated() {
    return of(amount().negate(), unit(), decimals());
  }

  /** Prints unit and amount: {@code USD 30,873,000}. */
  @Override
  public String toString() {
    return unit() + " " + Decimals.grouped(amount());
  }
}
