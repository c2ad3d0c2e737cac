package org.lexprecision.parser.internal.token;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.token.TokenValue.Defect;

/**
 * The digits of a token, without sign and unit: {@code 1,259}, {@code .14}, {@code 21 3/4}.
 *
 * @param end the offset behind them
 * @param magnitude the number they stand for
 * @param defect what is wrong with their marks
 */
record PrintedNumber(int end, BigDecimal magnitude, Defect defect) {

  /** The digits of the longest number that is read as one. */
  static final int LONGEST = 40;

  /** So many blanks part cells. */
  private static final int GAP = 2;

  /** So many digits fit a long. */
  private static final int LONGEST_LONG = 18;

  /** Reads the number that begins at a place; null if none does. */
  static @Nullable PrintedNumber at(String line, int from) {
    int end = from;
    while (end < line.length() && (Glyphs.isDigit(line.charAt(end)) || line.charAt(end) == ',')) {
      end++;
    }
    int whole = end;
    if (end < line.length() && line.charAt(end) == '.') {
      end++;
      while (end < line.length() && Glyphs.isDigit(line.charAt(end))) {
        end++;
      }
      if (end == whole + 1) {
        return null;
      }
    }
    if (end > from && end < line.length() && ForeignNumber.isSign(line.charAt(end))) {
      int foreign = ForeignNumber.end(line, from);
      if (foreign > 0 && foreign - from <= LONGEST) {
        return new PrintedNumber(
            foreign,
            ForeignNumber.value(line.substring(from, foreign)),
            ForeignNumber.isPlain(line, from, foreign) ? Defect.NONE : Defect.NOTATION);
      }
    }
    @Nullable Defect grouping = grouping(line, from, whole);
    if (end == from || end - from > LONGEST || grouping == null || areNoughts(line, from, end)) {
      return null;
    }
    BigDecimal number =
        end - from > LONGEST_LONG
            ? new BigDecimal(line.substring(from, end).replace(",", ""))
            : BigDecimal.valueOf(digits(line, from, end), Math.max(0, end - whole - 1));
    int mixed = end == whole ? MixedNumber.end(line, end) : -1;
    return mixed < 0
        ? new PrintedNumber(end, number, grouping)
        : new PrintedNumber(mixed, number.add(MixedNumber.fraction(line, end, mixed)), grouping);
  }

  /** Whether noughts state the scale of a currency: "£000". */
  private static boolean areNoughts(String line, int from, int end) {
    return end - from == 3
        && line.startsWith("000", from)
        && from > 0
        && Glyphs.isCurrency(line.charAt(from - 1));
  }

  private static long digits(String line, int from, int end) {
    long digits = 0;
    for (int i = from; i < end; i++) {
      if (Glyphs.isDigit(line.charAt(i))) {
        digits = 10 * digits + line.charAt(i) - '0';
      }
    }
    return digits;
  }

  /**
   * What is wrong with the commas of a whole part: those in the wrong places are a defect; with
   * stray ones it is no number, and null is returned.
   */
  private static @Nullable Defect grouping(String line, int from, int whole) {
    Defect defect = Defect.NONE;
    int comma = -1;
    for (int i = from; i < whole; i++) {
      if (line.charAt(i) != ',') {
        continue;
      }
      if (i == whole - 1 && i - comma == 4 && comma > 0 && standsApart(line, from, whole)) {
        return Defect.GROUPING;
      }
      if (i == from || i == whole - 1 || line.charAt(i - 1) == ',') {
        return null;
      }
      int digits = comma < 0 ? i - from : i - comma - 1;
      if (digits > 3 || (comma >= 0 && digits != 3)) {
        defect = Defect.GROUPING;
      }
      comma = i;
    }
    return comma >= 0 && whole - comma - 1 != 3 ? Defect.GROUPING : defect;
  }

  /** Whether blanks part a number from what stands on both its sides, as no sentence does. */
  private static boolean standsApart(String line, int from, int whole) {
    int behind = whole;
    while (behind < line.length() && Glyphs.isBlank(line.charAt(behind))) {
      behind++;
    }
    return behind < line.length()
        && behind - whole >= GAP
        && from >= GAP
        && Glyphs.isBlank(line.charAt(from - 1))
        && Glyphs.isBlank(line.charAt(from - GAP));
  }
}
