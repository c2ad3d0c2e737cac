package org.lexprecision.parser.internal.token;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value tokens of a line.
 *
 * <p>A value token stands between blanks: {@code $ (674)}, {@code .14}, {@code 6.5 %}, {@code --}.
 * {@code 10-K}, {@code 27,} and {@code 1/2} are words. Whether a token is a figure, a part of a
 * caption, a year or a page number is not decided here.
 */
public final class ValueTokens {

  private static final ImmutableSet<String> PLACEHOLDERS =
      ImmutableSet.of("n/a", "na", "n.a.", "n/m", "nm", "n.m.", "nmf", "*", "**");

  /** Letters and the glyph of a currency: "US$", "HKD$". */
  private static final int LONGEST_GLYPHS = 4;

  private static final int LONGEST_SIGN = Math.max(LONGEST_GLYPHS, LetterSigns.LONGEST);

  private ValueTokens() {}

  /** Returns the value tokens of a line, in printed order. */
  public static ImmutableList<ValueToken> in(String line) {
    ImmutableList.Builder<ValueToken> tokens = ImmutableList.builder();
    String sign = "";
    int at = 0;
    while (at < line.length()) {
      if (Glyphs.isBlank(line.charAt(at))) {
        at++;
        continue;
      }
      @Nullable ValueToken token = TokenScanner.scan(line, at, sign);
      int end = token == null ? NumberRanges.end(line, at, wordEnd(line, at)) : token.end();
      if (token != null) {
        tokens.add(token);
      }
      sign = token == null && end - at <= LONGEST_SIGN ? sign(line.substring(at, end)) : "";
      at = end;
    }
    return tokens.build();
  }

  /**
   * Reads a text that is one value token, such as an HTML cell; blanks and a currency sign around
   * it do not matter.
   *
   * @return the token, or nothing if the text is anything else
   */
  public static Optional<ValueToken> only(String text) {
    ImmutableList<ValueToken> tokens = in(text);
    if (tokens.size() != 1) {
      return Optional.empty();
    }
    ValueToken token = tokens.get(0);
    String before = Glyphs.strip(text.substring(0, token.start()));
    String behind = Glyphs.strip(text.substring(token.end()));
    boolean alone = before.isEmpty() || isCurrencySign(before);
    return alone && behind.isEmpty() ? Optional.of(token) : Optional.empty();
  }

  /** Reads what a text says that is one value token, such as an HTML cell, and nothing else. */
  public static Optional<TokenValue> value(String text) {
    return only(text).map(ValueToken::value);
  }

  /** Whether a word stands where a value would, and says that there is none: {@code N/A}. */
  public static boolean isPlaceholder(String word) {
    return PLACEHOLDERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is a currency sign alone: {@code $}, {@code US$}, {@code Ps.}. */
  public static boolean isCurrencySign(String word) {
    return LetterSigns.isOne(word)
        || (!word.isEmpty()
            && word.length() <= LONGEST_GLYPHS
            && Glyphs.isCurrency(word.charAt(word.length() - 1))
            && isCurrencyWord(word, 0, word.length()));
  }

  /** Asks whether a text begins with letters that stand for a currency: {@code Rs. 1,204}. */
  public static boolean beginsWithLetterSign(String text) {
    return LetterSigns.begin(text);
  }

  private static String sign(String word) {
    return isCurrencySign(word) ? word : "";
  }

  private static boolean isCurrencyWord(String line, int start, int end) {
    for (int i = start; i < end - 1; i++) {
      if (!Glyphs.isLetter(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int wordEnd(String line, int from) {
    int at = from;
    while (at < line.length() && !Glyphs.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
