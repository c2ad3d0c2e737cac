package org.lexprecision.parser.internal.format.html.markup;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.token.UnitSuffixes;
import org.lexprecision.parser.internal.token.ValueToken;
import org.lexprecision.parser.internal.token.ValueTokens;

/**
 * The value token a cell consists of.
 *
 * @param printed the token as printed, without blanks, currency sign and footnote marks
 * @param value what it says
 * @param sign the currency sign beside it; empty if there is none
 */
public record CellValue(String printed, TokenValue value, String sign) {

  private static final int LONGEST = 64;
  private static final int LONGEST_SIGN = 4;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** Returns the value of a cell's text, or null if it is no single value token. */
  public static @Nullable CellValue of(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !mayBeValue(text)) {
      return null;
    }
    if (SpacedNumber.is(text)) {
      CellValue plain = of(SpacedNumber.joined(text));
      return plain == null
          ? null
          : new CellValue(SpacedNumber.printed(text), plain.value(), plain.sign());
    }
    String joined = joinUnit(text);
    ImmutableList<ValueToken> tokens = ValueTokens.in(joined);
    if (tokens.isEmpty() || tokens.size() > 2) {
      return null;
    }
    ValueToken token = tokens.get(0);
    String before = joined.substring(0, token.start()).strip();
    String behind = joined.substring(token.end()).strip();
    boolean opens = before.isEmpty() || ValueTokens.isCurrencySign(before);
    return opens && (behind.isEmpty() || isMark(behind))
        ? new CellValue(token.printed(), token.value(), token.sign())
        : null;
  }

  /** A quick look: a value begins with a digit or one of a few signs, and most cells do not. */
  private static boolean mayBeValue(String text) {
    int dollar = text.indexOf('$');
    return !Character.isLetter(text.charAt(0))
        || (0 < dollar && dollar < LONGEST_SIGN)
        || ValueTokens.beginsWithLetterSign(text);
  }

  private static String joinUnit(String text) {
    int blank = text.lastIndexOf(' ');
    return blank > 0
            && UnitSuffixes.APART.contains(text.substring(blank + 1).toLowerCase(Locale.ROOT))
        ? text.substring(0, blank) + text.substring(blank + 1)
        : text;
  }

  /** Whether it is a plain number that may be a year: {@code 2003}. */
  public boolean isYear() {
    if (printed.length() != 4 || !printed.chars().allMatch(c -> '0' <= c && c <= '9')) {
      return false;
    }
    int year = Integer.parseInt(printed);
    return FIRST_YEAR < year && year < LAST_YEAR;
  }

  /** Whether it may as well be the number of a footnote: {@code (3)}. */
  public boolean isNumberedMark() {
    return printed.length() <= 4
        && printed.startsWith("(")
        && printed.endsWith(")")
        && printed.substring(1, printed.length() - 1).chars().allMatch(c -> '0' <= c && c <= '9');
  }

  /** Asks whether a text is a footnote mark: {@code (a)}, {@code *}, {@code [1]}. */
  public static boolean isMark(String text) {
    if (text.length() > 8) {
      return false;
    }
    if (text.chars().allMatch(c -> "*†‡§#".indexOf(c) >= 0)) {
      return true;
    }
    boolean round = text.startsWith("(") && text.endsWith(")");
    boolean square = text.startsWith("[") && text.endsWith("]");
    String inner = round || square ? text.substring(1, text.length() - 1) : "";
    return !inner.isEmpty()
        && inner.length() <= 3
        && inner.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '*' || c == ',');
  }
}
