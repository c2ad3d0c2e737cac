package org.lexprecision.parser.internal.format.html.table;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.lexprecision.parser.internal.format.html.markup.CellValue;
import org.lexprecision.parser.internal.token.ValueTokens;

/** Tells cells that print several figures: a range, or one for each of two measures. */
final class ValueRange {

  private static final int LONGEST = 64;
  private static final ImmutableSet<String> JOINTS =
      ImmutableSet.of("to", "-", "–", "—", "/", "and", "between", "approximately", "about");

  private ValueRange() {}

  /** Asks whether a text is two figures or more and nothing else: {@code $4,125 - $4,145}. */
  static boolean isRange(String text) {
    return figures(text) > 0;
  }

  /** How many figures a range prints; 0 for what is none. */
  static int figures(String text) {
    if (text.length() > LONGEST || text.chars().noneMatch(c -> '0' <= c && c <= '9')) {
      return 0;
    }
    int figures = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        CellValue value = CellValue.of(word);
        if (value != null && !value.isYear() && !JOINTS.contains(word)) {
          figures++;
        } else if (!JOINTS.contains(word) && !ValueTokens.isCurrencySign(word)) {
          return 0;
        }
        start = i + 1;
      }
    }
    return figures > 1 ? figures : 0;
  }
}
