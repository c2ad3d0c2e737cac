package org.lexprecision.parser.internal.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Currency;

/** The signs of currencies that stand before numbers in a line of prose. */
final class CurrencySigns {

  private static final String SIGNS = "$€£¥₹₩₪₽₺";

  /** So many letters may stand on a sign: {@code HK$}, {@code Cdn$}. */
  private static final int LETTERS = 3;

  private CurrencySigns() {}

  /** What each sign may mean, in printed order. */
  static ImmutableList<ImmutableSet<Currency>> before(String line) {
    ImmutableList.Builder<ImmutableSet<Currency>> signs = ImmutableList.builder();
    for (int at = 0; at < line.length(); at++) {
      if (SIGNS.indexOf(line.charAt(at)) >= 0 && isBeforeNumber(line, at + 1)) {
        int from = at;
        while (from > 0 && at - from < LETTERS && Character.isLetter(line.charAt(from - 1))) {
          from--;
        }
        ImmutableSet<Currency> meant = CurrencyLexicon.ofSign(line.substring(from, at + 1));
        signs.add(meant);
      }
    }
    return signs.build();
  }

  private static boolean isBeforeNumber(String line, int from) {
    int at = from;
    while (at < line.length() && at - from < 2 && " (".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at < line.length() && (Character.isDigit(line.charAt(at)) || line.charAt(at) == '.');
  }
}
