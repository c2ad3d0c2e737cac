package org.lexprecision;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import org.immutables.value.Value;
import org.lexprecision.internal.Decimals;
import org.lexprecision.internal.ValueStyle;

/**
 * An exact amount of one currency.
 *
 * <p>The amount is in whole units of the currency, so {@code Money.ofThousands(30_873, usd)} is USD
 * 30,873,000. Amounts that are numerically equal are equal: 1.50 is 1.5. Arithmetic never rounds,
 * and refuses to mix currencies.
 */
@Value.Immutable
@ValueStyle
public abstract class Money implements Comparable<Money>, Serializable, WithMoney {

  Money() {}

  /** The amount in whole units of the currency, without trailing zeros. */
  public abstract BigDecimal amount();

  /** The ISO 4217 currency. */
  public abstract Currency currency();

  /**
   * Returns an amount in whole units: {@code of(new BigDecimal("0.14"), usd)} is 14 cents.
   *
   * @throws IllegalArgumentException if its exponent is beyond ±1,000
   */
  public static Money of(BigDecimal amount, Currency currency) {
    return ImmutableMoney.builder().amount(amount).currency(currency).build();
  }

  @Value.Check
  Money normalized() {
    return withAmount(Decimals.normalized(amount()));
  }

  /** Returns an amount in whole units: {@code of(5, usd)} is USD 5. */
  public static Money of(long amount, Currency currency) {
    return of(BigDecimal.valueOf(amount), currency);
  }

  /** Returns an amount stated in thousands: {@code ofThousands(5, usd)} is USD 5,000. */
  public static Money ofThousands(long thousands, Currency currency) {
    return of(BigDecimal.valueOf(thousands).scaleByPowerOfTen(3), currency);
  }

  /** Returns an amount stated in millions: {@code ofMillions(5, usd)} is USD 5,000,000. */
  public static Money ofMillions(long millions, Currency currency) {
    return of(BigDecimal.valueOf(millions).scaleByPowerOfTen(6), currency);
  }

  /** Returns nothing of a currency. */
  public static Money zero(Currency currency) {
    return of(BigDecimal.ZERO, currency);
  }

  /**
   * Reads what {@link #toString} prints: {@code parse("USD -1,234.5")}.
   *
   * @throws IllegalArgumentException if the text is not a currency code, a space and an amount
   */
  public static Money parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("not a currency code and an amount: " + text);
    }
    return of(
        Decimals.parse(text.substring(space + 1)), Currency.getInstance(text.substring(0, space)));
  }

  /**
   * Returns the sum.
   *
   * @throws CurrencyMismatchException if the other is in another currency
   */
  public Money plus(Money other) {
    return of(amount().add(sameCurrency(other).amount()), currency());
  }

  /**
   * Returns the difference.
   *
   * @throws CurrencyMismatchException if the other is in another currency
   */
  public Money minus(Money other) {
    return of(amount().subtract(sameCurrency(other).amount()), currency());
  }

  /** Returns the amount with the opposite sign. */
  public Money negated() {
    return of(amount().negate(), currency());
  }

  /** Asks whether the amount is below zero. */
  public boolean isNegative() {
    return amount().signum() < 0;
  }

  /**
   * Compares the amounts.
   *
   * @throws CurrencyMismatchException if the other is in another currency
   */
  @Override
  public int compareTo(Money other) {
    return amount().compareTo(sameCurrency(other).amount());
  }

  /** Prints the currency code and the grouped amount: {@code USD 30,873,000}. */
  @Override
  public String toString() {
    return currency().getCurrencyCode() + " " + Decimals.grouped(amount());
  }

  private Money sameCurrency(Money other) {
    if (!currency().equals(other.currency())) {
      throw new CurrencyMismatchException(this, other);
    }
    return other;
  }
}
