package org.lexprecision.tieout;

import java.math.BigDecimal;
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

  private TypingErrors(Figure figure, Interval implied) {
    this.figure = figure;
    this.implied = implied;
    this.digits =
        figure
            .amount()
            .abs()
            .scaleByPowerOfTen(figure.decimals().orElse(figure.amount().scale()))
            .toBigInteger()
            .toString();
  }

  /** Returns the likeliest slip that leads from a number the interval leaves open to a fact. */
  static Optional<Slip> explaining(Fact fact, Interval implied, List<Fact> neighbours) {
    return new TypingErrors(fact.figure(), implied).likeliest(neighbours);
  }

  private Optional<Slip> likeliest(List<Fact> neighbours) {
    if (digits.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    return slip(TypingError.SIGN, Set.of(figure.amount().negate()))
        .or(() -> slip(TypingError.TRANSPOSITION, numbers(transposed())))
        .or(() -> slip(TypingError.DIGIT_CHANGED, numbers(changed())))
        .or(() -> slip(TypingError.DIGIT_DROPPED, numbers(longer())))
        .or(() -> slip(TypingError.DIGIT_ADDED, numbers(shorter())))
        .or(() -> slip(TypingError.NEIGHBOURING_COLUMN, amounts(neighbours)))
        .or(() -> slip(TypingError.THOUSANDFOLD, scaled(3)))
        .or(() -> slip(TypingError.HUNDREDFOLD, scaled(2)));
  }

  /** The number of those that fit which lies nearest to the middle of what is implied. */
  private Optional<Slip> slip(TypingError error, Set<BigDecimal> numbers) {
    BigDecimal twiceMiddle = implied.lower().add(implied.upper());
    return numbers.stream()
        .filter(number -> number.compareTo(figure.amount()) != 0)
        .filter(number -> around(number).meets(implied))
        .min((a, b) -> distance(a, twiceMiddle).compareTo(distance(b, twiceMiddle)))
        .map(number -> new Slip(error, Decimals.normalized(number)));
  }

  private Interval around(BigDecimal number) {
    BigDecimal radius = figure.interval().upper().subtract(figure.amount());
    return Interval.around(number, radius);
  }

  private static BigDecimal distance(BigDecimal number, BigDecimal twiceMiddle) {
    return number.add(number).subtract(twiceMiddle).abs();
  }

  private Set<BigDecimal> numbers(Set<String> candidates) {
    Set<BigDecimal> numbers = new LinkedHashSet<>();
    int decimals = figure.decimals().orElse(figure.amount().scale());
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

  private static Set<BigDecimal> amounts(List<Fact> neighbours) {
    Set<BigDecimal> amounts = new LinkedHashSet<>();
    neighbours.forEach(neighbour -> amounts.add(neighbour.figure().amount()));
    return amounts;
  }

  private Set<BigDecimal> scaled(int power) {
    return new LinkedHashSet<>(
        List.of(
            figure.amount().scaleByPowerOfTen(power), figure.amount().scaleByPowerOfTen(-power)));
  }
}
