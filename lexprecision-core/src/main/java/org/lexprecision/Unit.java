package org.lexprecision;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Currency;
import java.util.Optional;

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

  /** A number of anything else that a tag names: {@code Y}, {@code Restaurant}. */
  record Measured(String measure) implements Unit {
    private static final ImmutableSet<String> SHARES = ImmutableSet.of("SHARE", "SHARES");
    private static final ImmutableSet<String> ALONE = ImmutableSet.of("SHARE", "SHARES", "PURE");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is empty, has a blank, or may be taken for the name of
     *     another unit
     */
    public Measured {
      if (measure.isEmpty()
          || CharMatcher.whitespace().matchesAnyOf(measure)
          || isConfusing(measure)) {
        throw new IllegalArgumentException("not the name of a unit: \"" + measure + "\"");
      }
    }

    /** Asks whether a name is that of a unit of another kind but for its case or a letter. */
    private static boolean isConfusing(String name) {
      String upper = Ascii.toUpperCase(name);
      int slash = upper.indexOf('/');
      String above = slash < 0 ? upper : upper.substring(0, slash);
      return slash == 0
          || ALONE.contains(upper)
          || (currency(above).isPresent()
              && (slash < 0 || SHARES.contains(upper.substring(slash + 1))));
    }

    @Override
    public String toString() {
      return measure;
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

  /**
   * Returns the unit of anything else, by the name that a tag gives it: {@code measure("Y")}.
   *
   * @throws IllegalArgumentException if the name is empty, has a blank, or is that of another unit
   *     but for its case or a missing letter: {@code usd}, {@code USD/share}
   */
  static Unit measure(String name) {
    return new Measured(name);
  }

  /** Returns the unit of pure numbers. */
  static Unit pure() {
    return new Pure();
  }

  /**
   * Reads what {@code toString} prints: {@code parse("USD/shares")}. What is none of the first four
   * forms is the name of a measure, unless it looks like one of them.
   *
   * @throws IllegalArgumentException if the text is empty, has a blank, or is one of the four forms
   *     but for its case or a missing letter: {@code usd}, {@code USD/share}
   */
  static Unit parse(String text) {
    if (text.equals("shares")) {
      return shares();
    }
    if (text.equals("pure")) {
      return pure();
    }
    int slash = text.indexOf('/');
    Optional<Currency> currency = currency(slash < 0 ? text : text.substring(0, slash));
    if (currency.isPresent() && slash < 0) {
      return monetary(currency.get());
    }
    if (currency.isPresent() && text.endsWith(PerShare.SUFFIX)) {
      return perShare(currency.get());
    }
    return measure(text);
  }

  private static Optional<Currency> currency(String code) {
    try {
      return Optional.of(Currency.getInstance(code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
