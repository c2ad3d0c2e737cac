package org.lexprecision.parser;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A slip of a typist, and what may be asked of tie-out where it slipped in: how many of a hundred
 * are detected, and of how many of these one suspect alone is left.
 */
enum Slip {
  TRANSPOSED(100, 96),
  SIGN(100, 96),
  DROPPED(99, 97),
  CHANGED(91, 96),
  ADDED(99, 96),
  NEIGHBOUR(97, 96),
  THOUSANDFOLD(99, 96);

  private static final CharMatcher NUMBER = CharMatcher.inRange('0', '9').or(CharMatcher.is(','));

  private final int detected;
  private final int alone;

  Slip(int detected, int alone) {
    this.detected = detected;
    this.alone = alone;
  }

  int detected() {
    return detected;
  }

  int alone() {
    return alone;
  }

  /**
   * Returns a token with the slip in it; empty if it cannot befall the token.
   *
   * @param printed a number as printed: {@code (1,259)}
   * @param besides the other tokens of its row
   */
  Optional<String> in(String printed, List<String> besides, SplittableRandom random) {
    String number = number(printed);
    if (this == SIGN) {
      return Optional.of(isNegative(printed) ? number : "(" + number + ")");
    }
    if (this == NEIGHBOUR) {
      ImmutableList<String> others =
          besides.stream()
              .filter(other -> !number(other).isEmpty() && !number(other).equals(number))
              .map(other -> isNegative(other) ? "(" + number(other) + ")" : number(other))
              .collect(ImmutableList.toImmutableList());
      return others.isEmpty()
          ? Optional.empty()
          : Optional.of(others.get(random.nextInt(others.size())));
    }
    List<String> digits = digits(number.replace(",", ""), random);
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    BigInteger slipped = new BigInteger(digits.get(random.nextInt(digits.size())));
    String grouped = String.format(Locale.ROOT, "%,d", slipped);
    return Optional.of(isNegative(printed) ? "(" + grouped + ")" : grouped);
  }

  /** Every number that the slip makes of digits, none of which begins with a nought. */
  private List<String> digits(String digits, SplittableRandom random) {
    List<String> slipped = new ArrayList<>();
    for (int at = 0; at <= digits.length(); at++) {
      String before = digits.substring(0, at);
      String behind = digits.substring(at);
      char other = (char) ('0' + random.nextInt(10));
      switch (this) {
        case TRANSPOSED -> {
          if (behind.length() > 1) {
            slipped.add(before + behind.charAt(1) + behind.charAt(0) + behind.substring(2));
          }
        }
        case DROPPED -> {
          if (!behind.isEmpty() && digits.length() > 1) {
            slipped.add(before + behind.substring(1));
          }
        }
        case CHANGED -> {
          if (!behind.isEmpty()) {
            slipped.add(before + other + behind.substring(1));
          }
        }
        case ADDED -> slipped.add(before + other + behind);
        default -> slipped.add(digits + "000");
      }
    }
    slipped.removeIf(number -> number.startsWith("0") || number.equals(digits));
    return slipped;
  }

  /** The digits and commas of a token. */
  static String number(String printed) {
    return NUMBER.retainFrom(printed);
  }

  private static boolean isNegative(String printed) {
    return printed.contains("(");
  }
}
