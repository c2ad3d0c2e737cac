package org.lexprecision.parser.companyfacts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Figure;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.tagged.DataNumbers;
import org.lexprecision.parser.internal.tagged.UsualDecimals;

/** A number that a file states, however often it does. */
final class Amount {

  /** What has fewer digits is a {@code long}. */
  private static final int LONG_DIGITS = 18;

  private final BigDecimal number;
  private final String printed;
  private final int decimals;
  private final int hash;
  private @Nullable Figure figure;

  private Amount(BigDecimal number, String printed) {
    this.number = number;
    this.printed = printed;
    this.decimals = UsualDecimals.decimals(number);
    this.hash = number.hashCode();
  }

  /**
   * Reads a number.
   *
   * @throws NumberFormatException if the text is none, or one of more digits than a figure has
   */
  static Amount parse(String text) {
    if (isWhole(text)) {
      return new Amount(BigDecimal.valueOf(Long.parseLong(text)), text);
    }
    BigDecimal number = DataNumbers.decimal(text);
    return new Amount(number, number.toPlainString());
  }

  /** Asks whether a text is a whole number as Java prints it. */
  private static boolean isWhole(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - first;
    if (digits < 1 || digits > LONG_DIGITS) {
      return false;
    }
    for (int at = first; at < text.length(); at++) {
      char digit = text.charAt(at);
      if (digit < '0' || digit > '9') {
        return false;
      }
    }
    return text.charAt(first) != '0' || text.length() == 1;
  }

  boolean isZero() {
    return number.signum() == 0;
  }

  /** Where its trailing zeros begin. */
  int decimals() {
    return decimals;
  }

  /** The number without an exponent. */
  String printed() {
    return printed;
  }

  /** The figure of so much; the one made last is made once. */
  Figure figure(Unit unit, int decimals) {
    Figure known = figure;
    if (known == null || known.decimals().orElseThrow() != decimals || !known.unit().equals(unit)) {
      known = Figure.of(number, unit, decimals);
      figure = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Amount that && number.equals(that.number));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
