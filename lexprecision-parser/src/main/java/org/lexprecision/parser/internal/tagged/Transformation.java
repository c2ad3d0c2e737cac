package org.lexprecision.parser.internal.tagged;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text of a tag as the number that its format says.
 *
 * <p>The formats are those of the Inline XBRL Transformation Registry, versions 1 to 5, and the
 * SEC's own; they differ in which sign parts the thousands and which the fraction. {@code
 * num-dot-decimal} of "1,234.5" and {@code num-comma-decimal} of "1.234,5" are both 1234.5.
 */
final class Transformation {

  private static final CharMatcher BLANKS =
      CharMatcher.whitespace().or(CharMatcher.is('\u00a0')).or(CharMatcher.anyOf("'’´`"));
  private static final CharMatcher SIGNS = CharMatcher.inRange('0', '9').or(CharMatcher.is('.'));
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.noneOf("0123456789")).omitEmptyStrings();

  private Transformation() {}

  /**
   * Reads a text.
   *
   * @param format the local name of the format; empty where the tag names none
   * @return the number, without a sign; empty where the text is not of the format
   */
  static Optional<BigDecimal> read(String format, String text) {
    return switch (format) {
      case "zerodash", "fixed-zero", "numdash" -> Optional.of(BigDecimal.ZERO);
      case "numwordsen" -> WordsOfNumbers.read(text);
      case "num-comma-decimal",
          "num-comma-decimal-apos",
          "numcommadecimal",
          "numdotcomma",
          "numspacecomma" ->
          number(text.replace(".", "").replace(',', '.'));
      case "num-unit-decimal", "numunitdecimal", "num-unit-decimal-in" -> inUnits(text);
      default -> number(text.replace(",", ""));
    };
  }

  private static Optional<BigDecimal> number(String text) {
    String digits = BLANKS.removeFrom(text);
    boolean whole =
        !digits.isEmpty() && SIGNS.matchesAllOf(digits) && CharMatcher.is('.').countIn(digits) < 2;
    return whole && !digits.equals(".") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
  }

  /** "5 dollars 40 cents" is 5.40. */
  private static Optional<BigDecimal> inUnits(String text) {
    List<String> numbers = WORDS.splitToList(text.replace(",", "").replace(".", ""));
    return numbers.size() == 2 && numbers.get(1).length() <= 2
        ? Optional.of(
            new BigDecimal(numbers.get(0)).add(new BigDecimal(numbers.get(1)).movePointLeft(2)))
        : Optional.empty();
  }
}
