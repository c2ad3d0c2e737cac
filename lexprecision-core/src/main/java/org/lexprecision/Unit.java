package org.lexprecision;

import java.io.Serializable;
import java.util.Currency;

/**
 * What a figure counts: a currency, a currency per share, shares, or nothing (a pure number).
 *
 * <p>Each prints as the command line and XBRL write it: {@code USD}, {@code USD/shares}, {@code
 * shares}, {@code pure}. A percentage is a pure fraction: 6.5 % is 0.065.
 */
public sealed interface Unit extends Serializable {

  /** An amount of money. */
  record Monetary(Currency currency) implements Unit {
    @Override
    public String toString() {
      return currency.getCurrencyCode();
    }
  }

  /** An amount of money per share. */
  record PerShare(Currency currency) implements Unit {
    private static final String SUFFIX = "/shares";

    @Override
    public String toString() {
      return currency.getCurrencyCode() + SUFFIX;
    }
  }

  /** A number of shares. */
  record Shares() implements Unit {
    @Override
    public String toString() {
      return "shares";
    }
  }

  /** A pure number: a ratio, a percentage, a count. */
  record Pure() implements Unit {
    @Override
    public String toString() {
      return "pure";
    }
  }

  /** Returns an amount of a currency. */
  static Unit monetary(Currency currency) {
    return new Monetary(currency);
  }

  /** Returns an amount of a currency per share. */
  static Unit perShare(Currency currency) {
    return new PerShare(currency);
  }

  /** Returns shares. */
  static Unit shares() {
    return new Shares();
  }

  /** Returns the unit of pure numbers. */
  static Unit pure() {
    return new Pure();
  }

  /**
   * Reads what {@code toString} prints: {@code parse("USD/shares")}.
   *
   * @throws IllegalArgumentException if the text is none of the four forms
   */
  static Unit parse(String text) {
    if (text.equals("shares")) {
      return shares();
    }
    if (text.equals("pure")) {
      return pure();
    }
    return text.endsWith(PerShare.SUFFIX)
        ? perShare(
            Currency.getInstance(text.substring(0, text.length() - PerShare.SUFFIX.length())))
        : monetary(Currency.getInstance(text));
  }
}
