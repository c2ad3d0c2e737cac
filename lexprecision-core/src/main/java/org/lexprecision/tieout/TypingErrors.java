package org.lexprecision.tieout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.internal.Decimals;
import org.lexprecision.tieout.Suspect.Slip;

/** The numbers that lie one slip of a typist from a printed one. */
final class TypingErrors {

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
   * Returns the likeliest slip that leads from a number the interval leaves open to a fact: one
   * from the expected number, since most sums are printed to the last digit, before any other; of
   * several the likeliest kind, and of one kind that from the number nearest to the expected.
   *
   * @param expected the number of the interval that is right if nothing is off by rounding
   * @param neighbours the figures in the columns beside it
   */
  static Optional<Slip> explaining(
      Fact fact, Interval implied, BigDecimal expected, List<Fact> neighbours) {
    return new TypingErrors(fact.figure(), implied, expected).likeliest(neighbours);
  }

  private Optional<Slip> likeliest(List<Fact> neighbours) {
    if (digits.length() > MOST_DIGITS) {
      return Optional.empty();
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
    return slips.stream()
        .min(
            Comparator.comparing((Slip slip) -> !isExpected(slip.proposed()))
                .thenComparing(Slip::error)
                .thenComparing(slip -> distance(slip.proposed())));
  }

  private void add(List<Slip> slips, TypingError error, Set<BigDecimal> numbers) {
    for (BigDecimal number : numbers) {
      if (!isPrinted(number) && isImplied(number)) {
        slips.add(new Slip(error, Decimals.normalized(number)));
      }
    }
  }

  private boolean isPrinted(BigDecimal number) {
    return number.compareTo(figure.amount()) == 0;
  }

  /** Asks whether a number, rounded as the figure is, may be one of the implied. */
  private boolean isImplied(BigDecimal number) {
    BigDecimal least = number.subtract(radius);
    BigDecimal most = number.add(radius);
    boolean overlaps = implied.lower().compareTo(most) < 0 && least.compareTo(implied.upper()) < 0;
    return overlaps || implied.contains(number);
  }

  private boolean isExpected(BigDecimal number) {
    return distance(number).compareTo(radius) <= 0;
  }

  private BigDecimal distance(BigDecimal number) {
    return number.subtract(expected).abs();
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
