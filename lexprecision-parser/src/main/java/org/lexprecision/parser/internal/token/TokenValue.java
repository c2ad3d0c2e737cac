package org.lexprecision.parser.internal.token;

import java.math.BigDecimal;

/**
 * What a value token says, before anybody knows what it counts.
 *
 * <p>{@code (1,259)} is the magnitude 1259, negative, with no decimals; {@code 6.5%} the magnitude
 * 6.5 with one decimal and the suffix {@link Suffix#PERCENT}; {@code --} a nil.
 *
 * @param magnitude the number without its sign, never negative, with the decimals that are printed;
 *     zero for a nil
 * @param negative whether it is printed as negative, in parentheses or with a minus sign; of a
 *     token with {@link Defect#NO_OPENING} or {@link Defect#NO_CLOSING}, whether it would be
 *     negative if the missing parenthesis were there
 * @param nil whether it is a dash that stands for nothing
 * @param suffix what is printed behind the number
 * @param defect what is wrong with it
 */
public record TokenValue(
    BigDecimal magnitude, boolean negative, boolean nil, Suffix suffix, Defect defect) {

  /** What is printed behind a number and belongs to it. */
  public enum Suffix {
    /** Nothing. */
    NONE,
    /** A percent sign. */
    PERCENT,
    /** Percentage points: {@code pts}. */
    POINTS,
    /** Basis points: {@code bps}. */
    BASIS_POINTS,
    /** A multiple: {@code x}. */
    TIMES,
    /** Cents: {@code ¢}. */
    CENTS,
    /** Pence: {@code p}. */
    PENCE
  }

  /** What is wrong with a token. */
  public enum Defect {
    /** Nothing. */
    NONE,
    /** A closing parenthesis without an opening one: {@code 304)}. */
    NO_OPENING,
    /** An opening parenthesis without a closing one: {@code (304}. */
    NO_CLOSING,
    /** Commas that do not stand before groups of three digits: {@code 1,43}, {@code 1,917,}. */
    GROUPING,
    /** Points that part thousands, as other countries print them: {@code 301.200,5}. */
    NOTATION
  }

  /** Whether nothing is wrong with the token. */
  public boolean isWellFormed() {
    return defect == Defect.NONE;
  }

  /** Whether a percent sign stands behind the number. */
  public boolean isPercent() {
    return suffix == Suffix.PERCENT;
  }

  /** The number of digits printed after the decimal point: 2 for {@code .14}. */
  public int decimals() {
    return Math.max(0, magnitude.scale());
  }

  /** The number with the sign that is printed; of a malformed token, as if it were mended. */
  public BigDecimal signed() {
    return negative ? magnitude.negate() : magnitude;
  }
}
