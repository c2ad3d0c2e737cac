package org.lexprecision;

import com.google.common.base.CharMatcher;
import com.google.common.math.IntMath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many shares a split makes of how many: {@code of(3, 2)} of a split of three for two, {@code
 * of(1, 10)} of a reverse split of one for ten. In lowest terms; both numbers are positive.
 *
 * @param after how many shares there are then
 * @param before of how many
 */
public record SplitRatio(int after, int before) implements Comparable<SplitRatio>, Serializable {

  /** What changes nothing. */
  public static final SplitRatio NONE = new SplitRatio(1, 1);

  private static final int DECIMALS = 12;
  private static final String FOR = " for ";
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /**
   * Brings the numbers to lowest terms.
   *
   * @throws IllegalArgumentException if one of them is not positive
   */
  public SplitRatio {
    if (after < 1 || before < 1) {
      throw new IllegalArgumentException("no split: " + after + " for " + before);
    }
    int common = IntMath.gcd(after, before);
    after /= common;
    before /= common;
  }

  /**
   * Returns a split of {@code after} shares for {@code before}.
   *
   * @throws IllegalArgumentException if one of them is not positive
   */
  public static SplitRatio of(int after, int before) {
    return new SplitRatio(after, before);
  }

  /**
   * Reads what {@link #toString} prints: {@code parse("3 for 2")}.
   *
   * @throws IllegalArgumentException if the text is not such a ratio
   */
  public static SplitRatio parse(String text) {
    int middle = text.indexOf(FOR);
    if (middle < 0) {
      throw new IllegalArgumentException("not the ratio of a split: " + text);
    }
    return of(shares(text.substring(0, middle)), shares(text.substring(middle + FOR.length())));
  }

  private static int shares(String digits) {
    if (!DIGITS.matchesAllOf(digits)) {
      throw new IllegalArgumentException("not a number of shares: " + digits);
    }
    return Integer.parseInt(digits);
  }

  /** Asks whether it leaves fewer shares than there were. */
  public boolean isReverse() {
    return after < before;
  }

  /**
   * Returns one split after another.
   *
   * @throws ArithmeticException if the numbers grow beyond those of an {@code int}
   */
  public SplitRatio times(SplitRatio next) {
    int across = IntMath.gcd(after, next.before);
    int back = IntMath.gcd(next.after, before);
    return new SplitRatio(
        Math.multiplyExact(after / across, next.after / back),
        Math.multiplyExact(before / back, next.before / across));
  }

  /** Returns what undoes it. */
  public SplitRatio inverse() {
    return new SplitRatio(before, after);
  }

  /**
   * Returns every number that a number of an interval may be after the split, to twelve decimals
   * outward: after 3 for 2, from 100 to 101 shares are from 150 to 151.5.
   */
  public Interval applyTo(Interval shares) {
    BigDecimal divisor = BigDecimal.valueOf(before);
    BigDecimal factor = BigDecimal.valueOf(after);
    return Interval.of(
        shares.lower().multiply(factor).divide(divisor, DECIMALS, RoundingMode.FLOOR),
        shares.upper().multiply(factor).divide(divisor, DECIMALS, RoundingMode.CEILING));
  }

  /** Returns a number after the split, to twelve decimals: after 3 for 2, 100 shares are 150. */
  public BigDecimal applyTo(BigDecimal shares) {
    return shares
        .multiply(BigDecimal.valueOf(after))
        .divide(BigDecimal.valueOf(before), DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** Prints how many times as many shares there are: {@code 10}, {@code 3/2}. */
  public String times() {
    return before == 1 ? Integer.toString(after) : after + "/" + before;
  }

  /** Orders by how many shares one becomes. */
  @Override
  public int compareTo(SplitRatio other) {
    return Long.compare((long) after * other.before, (long) other.after * before);
  }

  /** Prints the ratio: {@code 3 for 2}. */
  @Override
  public String toString() {
    return after + FOR + before;
  }
}
