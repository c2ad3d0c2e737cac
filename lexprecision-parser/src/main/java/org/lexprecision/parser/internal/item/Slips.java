package org.lexprecision.parser.internal.item;

import java.math.BigDecimal;
import java.util.Collection;
import org.lexprecision.Figure;

/**
 * Numbers that are one slip of a typist apart: a digit changed, dropped, added or exchanged with
 * the next, a sign, a thousandfold, a number of another column.
 */
final class Slips {

  private static final int THOUSAND = 3;

  private Slips() {}

  /**
   * Asks whether one of two figures may be the other with a slip.
   *
   * @param beside what stands in the other columns of either
   */
  static boolean areNear(Figure one, Figure other, Collection<Figure> beside) {
    BigDecimal left = one.amount().abs();
    BigDecimal right = other.amount().abs();
    return left.compareTo(right) == 0
        || left.scaleByPowerOfTen(THOUSAND).compareTo(right) == 0
        || right.scaleByPowerOfTen(THOUSAND).compareTo(left) == 0
        || beside.stream().anyMatch(figure -> isOneOf(figure.amount().abs(), left, right))
        || areOneEditApart(digits(left), digits(right));
  }

  private static boolean isOneOf(BigDecimal amount, BigDecimal left, BigDecimal right) {
    return amount.signum() != 0 && (amount.compareTo(left) == 0 || amount.compareTo(right) == 0);
  }

  private static String digits(BigDecimal amount) {
    return amount.stripTrailingZeros().unscaledValue().toString();
  }

  /** Asks whether what two numbers do not begin and end with alike is one digit, or two turned. */
  private static boolean areOneEditApart(String left, String right) {
    int least = Math.min(left.length(), right.length());
    int head = 0;
    while (head < least && left.charAt(head) == right.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && left.charAt(left.length() - 1 - tail) == right.charAt(right.length() - 1 - tail)) {
      tail++;
    }
    String one = left.substring(head, left.length() - tail);
    String other = right.substring(head, right.length() - tail);
    return Math.max(one.length(), other.length()) <= 1
        || (one.length() == 2
            && other.length() == 2
            && one.charAt(0) == other.charAt(1)
            && one.charAt(1) == other.charAt(0));
  }
}
