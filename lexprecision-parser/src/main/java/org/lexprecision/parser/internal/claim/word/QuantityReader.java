package org.lexprecision.parser.internal.claim.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.unit.ScaleLexicon;

/**
 * Reads numbers of running text: {@code $2.5 million}, {@code 14 cents}, {@code 12 3/4%}.
 *
 * <p>Trailing zeros of a whole amount of money are not significant in threes: {@code $14,650,000}
 * is stated in thousands.
 */
public final class QuantityReader {

  private static final int LONGEST = 30;

  private final List<Word> words;

  /** Reads the numbers among words. */
  public QuantityReader(List<Word> words) {
    this.words = words;
  }

  /** The power of ten that a word behind an amount scales it by; 0 if it is no scale. */
  public static int scale(Word word) {
    return word.isLetters() ? scale(word.key()) : 0;
  }

  static int scale(String letters) {
    return letters.equalsIgnoreCase("b") ? 9 : ScaleLexicon.power(letters).orElse(0);
  }

  /** Reads the number that begins at a word; null if none does. */
  public @Nullable Quantity at(int from) {
    int at = from;
    boolean bracket = false;
    boolean minus = false;
    boolean money = false;
    if (isMark(at, WordScanner.DASH) && isMoneyOrNumber(at + 1) && touches(at + 1)) {
      minus = true;
      at++;
    }
    if (isMark(at, "(") && (isMark(at + 1, "$") && closes(at + 2))) {
      bracket = true;
      at++;
    }
    if (isMark(at, "$")) {
      money = true;
      at++;
      if (isMark(at, "(") && closes(at + 1)) {
        bracket = true;
        at++;
      } else if (isMark(at, WordScanner.DASH) && isNumber(at + 1)) {
        minus = true;
        at++;
      }
    }
    if (!isNumber(at) || (minus && !money && !isPercent(at + 1))) {
      return null;
    }
    @Nullable BigDecimal value = number(words.get(at).text());
    if (value == null) {
      return null;
    }
    at++;
    if (bracket) {
      at++;
    }
    return money
        ? money(from, at, value, bracket || minus)
        : other(from, at, value, bracket || minus);
  }

  private Quantity money(int from, int behind, BigDecimal number, boolean negative) {
    int at = behind;
    int scale = at < words.size() ? scale(words.get(at)) : 0;
    if (scale > 0) {
      at++;
      BigDecimal value = number.scaleByPowerOfTen(scale);
      return new Quantity(Quantity.Sort.MONEY, value, number.scale() - scale, negative, from, at);
    }
    return new Quantity(Quantity.Sort.MONEY, number, significant(number), negative, from, at);
  }

  private @Nullable Quantity other(int from, int behind, BigDecimal number, boolean negative) {
    int at = behind;
    BigDecimal value = number;
    if (isFraction(at) && !words.get(at - 1).text().contains("/")) {
      @Nullable BigDecimal fraction = number(words.get(at).text());
      if (fraction != null) {
        value = number.add(fraction);
        at++;
      }
    }
    if (isPercent(at)) {
      BigDecimal percent = value.movePointLeft(2);
      return new Quantity(
          Quantity.Sort.PERCENT, percent, Math.max(2, percent.scale()), negative, from, at + 1);
    }
    if (at < words.size() && (words.get(at).is("cent") || words.get(at).text().equals("\u00a2"))) {
      BigDecimal dollars = value.movePointLeft(2);
      return new Quantity(
          Quantity.Sort.CENTS, dollars, Math.max(2, dollars.scale()), negative, from, at + 1);
    }
    int points = points(at);
    if (points > 0) {
      BigDecimal fraction = value.movePointLeft(points);
      return new Quantity(
          Quantity.Sort.POINTS,
          fraction,
          Math.max(points, fraction.scale()),
          negative,
          from,
          at + 2);
    }
    return new Quantity(Quantity.Sort.NUMBER, value, value.scale(), negative, from, behind);
  }

  /** How many decimals the points have that are counted: two, of basis points four; 0 for none. */
  private int points(int at) {
    if (at + 1 >= words.size() || !words.get(at + 1).is("point")) {
      return 0;
    }
    return words.get(at).is("basis") ? 4 : words.get(at).is("percentage") ? 2 : 0;
  }

  private boolean isPercent(int at) {
    return isMark(at, "%")
        || (at < words.size() && words.get(at).is("percent"))
        || (isFraction(at) && isMark(at + 1, "%"));
  }

  private boolean isFraction(int at) {
    return isNumber(at) && words.get(at).text().indexOf('/') > 0;
  }

  private static int significant(BigDecimal number) {
    if (number.scale() > 0) {
      return number.scale();
    }
    if (number.signum() == 0) {
      return 0;
    }
    int zeros = -number.stripTrailingZeros().scale();
    return -(zeros / 3 * 3);
  }

  private static @Nullable BigDecimal number(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      String plain = text.replace(",", "");
      return plain.indexOf('.') == plain.lastIndexOf('.') ? new BigDecimal(plain) : null;
    }
    if (!isWhole(text.substring(0, slash)) || !isWhole(text.substring(slash + 1))) {
      return null;
    }
    BigDecimal numerator = new BigDecimal(text.substring(0, slash));
    BigDecimal denominator = new BigDecimal(text.substring(slash + 1));
    if (denominator.signum() == 0) {
      return null;
    }
    BigDecimal fraction = numerator.divide(denominator, 6, RoundingMode.HALF_EVEN);
    return fraction.multiply(denominator).compareTo(numerator) == 0
        ? fraction.stripTrailingZeros()
        : null;
  }

  private static boolean isWhole(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean closes(int at) {
    return isNumber(at) && isMark(at + 1, ")");
  }

  private boolean isMoneyOrNumber(int at) {
    return isMark(at, "$") || isNumber(at);
  }

  private boolean touches(int at) {
    return at > 0 && at < words.size() && words.get(at).touches(words.get(at - 1));
  }

  private boolean isNumber(int at) {
    return at < words.size() && words.get(at).isNumber();
  }

  private boolean isMark(int at, String mark) {
    return at >= 0 && at < words.size() && words.get(at).isMark(mark);
  }
}
