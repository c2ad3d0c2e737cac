package org.lexprecision.internal.algebra.proof;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Reading;
import org.lexprecision.internal.Decimals;

/**
 * The one unit in which the figures of a proof are printed: thousands where they are printed in
 * thousands, the greatest where they are printed in several.
 *
 * @param power the power of ten of the unit
 */
public record PrintedScale(int power) {

  private static final ImmutableList<Integer> POWERS = ImmutableList.of(0, 3, 6, 9, 12);
  private static final CharMatcher NUMBER = CharMatcher.inRange('0', '9').or(CharMatcher.is('.'));
  private static final int MOST_DIGITS = 40;
  private static final int GROUP = 3;

  public static PrintedScale of(List<Chain.Term> terms) {
    return new PrintedScale(
        terms.stream().mapToInt(term -> power(term.reading().fact())).max().orElse(0));
  }

  /** The power by which the token was multiplied; what its rounding tells where there is none. */
  private static int power(Fact fact) {
    BigDecimal amount = fact.figure().amount().abs();
    Optional<BigDecimal> printed = printed(fact);
    if (printed.isPresent() && amount.signum() != 0) {
      for (int power : POWERS) {
        if (printed.get().scaleByPowerOfTen(power).compareTo(amount) == 0) {
          return power;
        }
      }
    }
    int zeros = Math.max(0, -fact.figure().decimals().orElse(0));
    return (zeros + GROUP - 1) / GROUP * GROUP;
  }

  private static Optional<BigDecimal> printed(Fact fact) {
    String token = NUMBER.retainFrom(fact.source().printed());
    boolean isNumber =
        CharMatcher.inRange('0', '9').matchesAnyOf(token)
            && CharMatcher.is('.').countIn(token) <= 1
            && token.length() <= MOST_DIGITS;
    return isNumber ? Optional.of(new BigDecimal(token)) : Optional.empty();
  }

  /** Prints what a reading states, and the split since. */
  public String print(Reading reading) {
    Fact fact = reading.fact();
    Figure figure = fact.figure();
    BigDecimal amount = figure.amount().abs().scaleByPowerOfTen(-power);
    int decimals =
        printed(fact)
            .filter(token -> token.compareTo(amount) == 0)
            .map(BigDecimal::scale)
            .orElse(0);
    String text = Decimals.grouped(withDecimals(Decimals.normalized(amount), decimals));
    return (figure.amount().signum() < 0 ? "(" + text + ")" : text) + split(reading);
  }

  /** Prints a number in the unit. */
  public String print(BigDecimal number) {
    return Decimals.grouped(Decimals.normalized(number.scaleByPowerOfTen(-power)));
  }

  private static BigDecimal withDecimals(BigDecimal number, int decimals) {
    return number.scale() >= decimals
        ? number
        : number.setScale(decimals, RoundingMode.UNNECESSARY);
  }

  private static String split(Reading reading) {
    if (!reading.isAdjusted()) {
      return "";
    }
    boolean each = reading.figure().unit() instanceof Unit.PerShare;
    return (each ? " ÷ " : " × ") + reading.split().times() + " for a split of " + reading.split();
  }
}
