package org.lexprecision.internal.tieout.cause;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Unit;
import org.lexprecision.internal.Decimals;
import org.lexprecision.internal.Intervals;
import org.lexprecision.tieout.Suspect.Slip;
import org.lexprecision.tieout.TypingError;

/** The numbers that lie one slip of a typist from a printed one. */
public final class TypingErrors {

  private static final int MOST_DIGITS = 18;

  private final Figure figure;
  private final String digits;
  private final Interval implied;
  private final BigDecimal expected;
  private final BigDecimal radius;
  private final int decimals;

  private TypingErrors(Figure figure, Interval implied, BigDecimal expected) {
    this.figure = figure;
    this.implied = implied;
    this.expected = expected;
    this.radius = figure.interval().width().multiply(Intervals.HALF);
    this.decimals = figure.decimals().orElse(figure.amount().scale());
    this.digits = figure.amount().abs().scaleByPowerOfTen(decimals).toBigInteger().toString();
  }

  /**
   * Returns the slips that lead from a number the interval leaves open to a fact, the likeliest
   * kind first, and of one kind that from the number nearest to the expected.
   *
   * @param expected the number of the interval with which most sums are exact
   * @param neighbours the figures in the columns beside it
   */
  public static ImmutableList<Slip> explaining(
      Fact fact, Interval implied, BigDecimal expected, List<Fact> neighbours) {
    return new TypingErrors(fact.figure(), implied, expected).slips(neighbours);
  }

  private ImmutableList<Slip> slips(List<Fact> neighbours) {
    if (digits.length() > MOST_DIGITS) {
      return ImmutableList.of();
    }
    List<Slip> slips = new ArrayList<>();
    add(slips, TypingError.SIGN, Set.of(figure.amount().negate()));
    add(slips, TypingError.TRANSPOSITION, numbers(transposed()));
    add(slips, TypingError.NEIGHBOURING_COLUMN, moved(neighbours));
    add(slips, TypingError.DIGIT_CHANGED, numbers(changed()));
    add(slips, TypingError.DIGIT_DROPPED, numbers(longer()));
    add(slips, TypingError.DIGIT_ADDED, numbers(shorter()));
    add(slips, TypingError.THOUSANDFOLD, scaled(3));
    add(slips, TypingError.HUNDREDFOLD, scaled(2));
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Slip::error)
            .thenComparing(slip -> slip.proposed().subtract(expected).abs()),
        slips);
  }

  private void add(List<Slip> slips, TypingError error, Set<BigDecimal> numbers) {
    for (BigDecimal number : numbers) {
      if (!isPrinted(number) && isImplied(number) && isPossible(number)) {
        slips.add(new Slip(error, Decimals.normalized(number)));
      }
    }
  }

  /** Nobody counts fewer shares than none. */
  private boolean isPossible(BigDecimal number) {
    return number.signum() >= 0 || !figure.unit().equals(Unit.shares());
  }

  private boolean isPrinted(BigDecimal number) {
    return number.compareTo(figure.amount()) == 0;
  }

  /** Asks whether a number, rounded as the figure is, may be one of the implied. */
  private boolean isImplied(BigDecimal number) {
    return implied.meets(Interval.around(number, radius));
  }

  /** A number printed beside it; and what should be printed if it is itself the one beside it. */
  private Set<BigDecimal> moved(List<Fact> neighbours) {
    Set<BigDecimal> numbers = new LinkedHashSet<>();
    for (Fact neighbour : neighbours) {
      BigDecimal beside = neighbour.figure().amount();
      boolean tells = beside.signum() != 0 && isPrinted(beside);
      numbers.add(tells ? expected.setScale(decimals, RoundingMode.HALF_EVEN) : beside);
    }
    return numbers;
  }

  private Set<BigDecimal> numbers(Set<String> candidates) {
    Set<BigDecimal> numbers = new LinkedHashSet<>();
    for (String candidate : candidates) {
      BigDecimal number = new BigDecimal(candidate).scaleByPowerOfTen(-decimals);
      numbers.add(figure.amount().signum() < 0 ? number.negate() : number);
    }
    return numbers;
  }

  private Set<String> transposed() {
    Set<String> results = new LinkedHashSet<>();
    for (int i = 0; i + 1 < digits.length(); i++) {
      results.add(
          digits.substring(0, i)
              + digits.charAt(i + 1)
              + digits.charAt(i)
              + digits.substring(i + 2));
    }
    return results;
  }

  private Set<String> changed() {
    Set<String> results = new LinkedHashSet<>();
    for (int i = 0; i < digits.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        results.add(digits.substring(0, i) + digit + digits.substring(i + 1));
      }
    }
    return results;
  }

  private Set<String> longer() {
    Set<String> results = new LinkedHashSet<>();
    for (int i = 0; i <= digits.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        results.add(digits.substring(0, i) + digit + digits.substring(i));
      }
    }
    return results;
  }

  private Set<String> shorter() {
    Set<String> results = new LinkedHashSet<>();
    for (int i = 0; i < digits.length() && digits.length() > 1; i++) {
      results.add(digits.substring(0, i) + digits.substring(i + 1));
    }
    return results;
  }

  private Set<BigDecimal> scaled(int power) {
    return new LinkedHashSet<>(
        List.of(
            figure.amount().scaleByPowerOfTen(power), figure.amount().scaleByPowerOfTen(-power)));
  }
}
