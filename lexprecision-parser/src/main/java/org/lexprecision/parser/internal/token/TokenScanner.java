package org.lexprecision.parser.internal.token;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.token.TokenValue.Defect;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;

/**
 * Reads one value token from a place in a line; looks at each character a bounded number of times.
 */
final class TokenScanner {

  /** The blanks that may stand between a parenthesis or a currency sign and its number. */
  private static final int INNER_GAP = 12;

  /** The blanks that may stand between a number and its closing parenthesis or percent sign. */
  private static final int OUTER_GAP = 2;

  /** The digits of the longest number that is read as one. */
  private static final int LONGEST = 40;

  /** So many digits fit a long. */
  private static final int LONGEST_LONG = 18;

  private static final int LONGEST_DASH = 3;

  private static final int LONGEST_DOTS = 4;

  /** A comma and the thousands behind it. */
  private static final int GROUP = 4;

  /** Footnotes go no further in one table. */
  private static final char LAST_MARK = 'j';

  private static final String NIL = "nil";

  private static final ImmutableMap<String, Suffix> SUFFIXES =
      ImmutableMap.<String, Suffix>builder()
          .put("%", Suffix.PERCENT)
          .put("pts", Suffix.POINTS)
          .put("pt", Suffix.POINTS)
          .put("ppt", Suffix.POINTS)
          .put("bps", Suffix.BASIS_POINTS)
          .put("bp", Suffix.BASIS_POINTS)
          .put("x", Suffix.TIMES)
          .put("¢", Suffix.CENTS)
          .put("cents", Suffix.CENTS)
          .put("p", Suffix.PENCE)
          .buildOrThrow();

  private final String line;
  private int at;
  private String sign;
  private char open;
  private boolean closed;
  private boolean minus;
  private Defect defect = Defect.NONE;
  private Suffix suffix = Suffix.NONE;

  /** Whether nothing may touch the token on its right. */
  private final boolean last;

  private TokenScanner(String line, int at, String sign, boolean last) {
    this.line = line;
    this.at = at;
    this.sign = sign;
    this.last = last;
  }

  /** Returns the token that begins at a place, or null if none does. */
  static @Nullable ValueToken scan(String line, int at, String sign) {
    return mayBegin(line, at) ? new TokenScanner(line, at, sign, false).token() : null;
  }

  /** A quick look: most words begin with a letter, and no token does but for a currency's. */
  private static boolean mayBegin(String line, int at) {
    char c = line.charAt(at);
    if (Glyphs.isLetter(c)) {
      int behind = lettersEnd(line, at);
      return (behind < line.length() && Glyphs.isCurrency(line.charAt(behind))) || isNil(line, at);
    }
    return Glyphs.isDigit(c)
        || c == '.'
        || c == '('
        || c == '<'
        || Glyphs.isDash(c)
        || Glyphs.isCurrency(c);
  }

  /** Whether the word at a place says that there is nothing. */
  private static boolean isNil(String line, int at) {
    int end = at + NIL.length();
    return line.regionMatches(true, at, NIL, 0, NIL.length())
        && (end == line.length() || Glyphs.isBlank(line.charAt(end)));
  }

  /** The end of the letters that may name a currency before its sign. */
  private static int lettersEnd(String line, int from) {
    int end = from;
    while (end < line.length() && end - from < 3 && Glyphs.isLetter(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private @Nullable ValueToken token() {
    takeCurrency();
    int start = at;
    takeOpening();
    takeMinus();
    takeCurrency();
    @Nullable BigDecimal magnitude = takeNumber();
    boolean nil = magnitude == null;
    if (magnitude == null) {
      if (!takeDashes()) {
        return null;
      }
      magnitude = BigDecimal.ZERO;
    }
    int edge = at;
    takeSuffix();
    takeClosing();
    takeSuffix();
    if (!nil) {
      takeMinusBehind(start, magnitude);
    }
    int marks = at;
    takeMarks();
    if (at < line.length()
        && !Glyphs.isBlank(line.charAt(at))
        && !isNextSign()
        && !isNextToken(start)) {
      return null;
    }
    if (open != 0 && !closed) {
      defect = Defect.NO_CLOSING;
    } else if (open == 0 && closed) {
      defect = Defect.NO_OPENING;
    }
    boolean negative = minus || open != 0 || closed;
    TokenValue value = new TokenValue(magnitude, negative && !nil, nil, suffix, defect);
    return new ValueToken(
        printed(start, marks), start, at, edge, sign, line.substring(marks, at), value);
  }

  /** Whether the currency sign of the next column touches this number: {@code (2,845)$ 4,917}. */
  private boolean isNextSign() {
    int ahead = skipBlanks(at + 1, INNER_GAP);
    return line.charAt(at) == '$'
        && ahead < line.length()
        && (Glyphs.isDigit(line.charAt(ahead)) || "(.-".indexOf(line.charAt(ahead)) >= 0);
  }

  /**
   * Whether another token touches this one, which ends with a parenthesis or a percent sign: {@code
   * (816)(292%)}.
   */
  private boolean isNextToken(int start) {
    char end = line.charAt(at - 1);
    boolean ends = (closed && end == ')') || (suffix == Suffix.PERCENT && end == '%');
    char next = line.charAt(at);
    boolean begins = Glyphs.isDigit(next) || next == '(' || next == '.' || next == '-';
    return !last
        && ends
        && begins
        && at - start <= LONGEST
        && new TokenScanner(line, at, "", true).token() != null;
  }

  private String printed(int start, int end) {
    int plain = start;
    while (plain < end && isPrinted(line.charAt(plain))) {
      plain++;
    }
    if (plain == end) {
      return line.substring(start, end);
    }
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      if (isPrinted(c) || isBeforeFraction(i)) {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Whether a blank parts a whole number from its fraction. */
  private boolean isBeforeFraction(int blank) {
    return line.charAt(blank) == ' '
        && blank > 0
        && Glyphs.isDigit(line.charAt(blank - 1))
        && MixedNumber.end(line, blank) > 0;
  }

  private static boolean isPrinted(char c) {
    return !Glyphs.isBlank(c) && !Glyphs.isCurrency(c);
  }

  private void takeCurrency() {
    int ahead = lettersEnd(line, at);
    if (ahead < line.length() && Glyphs.isCurrency(line.charAt(ahead))) {
      int next = ahead + 1;
      int digit = skipBlanks(next, open == 0 ? 0 : INNER_GAP);
      if (digit < line.length() && !Glyphs.isBlank(line.charAt(digit))) {
        sign = line.substring(at, next);
        at = digit;
      }
    }
  }

  private void takeOpening() {
    if (at < line.length() && (line.charAt(at) == '(' || line.charAt(at) == '<')) {
      open = line.charAt(at);
      at = skipBlanks(at + 1, INNER_GAP);
    }
  }

  private void takeMinus() {
    if (at + 1 < line.length() && Glyphs.isDash(line.charAt(at))) {
      char next = line.charAt(at + 1);
      boolean number = Glyphs.isDigit(next) || next == '.' || Glyphs.isCurrency(next);
      boolean nil = next == '0' && at + 2 < line.length() && Glyphs.isDash(line.charAt(at + 2));
      if (number && !nil) {
        minus = true;
        at++;
      }
    }
  }

  /** Takes the minus that some print behind a number: {@code 1,204-}; no year is followed so. */
  private void takeMinusBehind(int start, BigDecimal magnitude) {
    boolean last =
        at < line.length()
            && Glyphs.isDash(line.charAt(at))
            && (at + 1 == line.length() || Glyphs.isBlank(line.charAt(at + 1)));
    boolean year = at - start == 4 && magnitude.scale() == 0 && isYear(magnitude.intValue());
    if (last && open == 0 && !minus && !year && suffix == Suffix.NONE) {
      minus = true;
      at++;
    }
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number < 2100;
  }

  private @Nullable BigDecimal takeNumber() {
    int from = at;
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
        at = foreign;
        defect = ForeignNumber.isPlain(line, from, foreign) ? Defect.NONE : Defect.NOTATION;
        return ForeignNumber.value(line.substring(from, foreign));
      }
    }
    if (end == from || end - from > LONGEST || !takesGroups(from, whole)) {
      return null;
    }
    at = end;
    BigDecimal number =
        end - from > LONGEST_LONG
            ? new BigDecimal(line.substring(from, end).replace(",", ""))
            : BigDecimal.valueOf(digits(from, end), Math.max(0, end - whole - 1));
    int mixed = end == whole ? MixedNumber.end(line, end) : -1;
    if (mixed < 0) {
      return number;
    }
    at = mixed;
    return number.add(MixedNumber.fraction(line, end, mixed));
  }

  private long digits(int from, int end) {
    long digits = 0;
    for (int i = from; i < end; i++) {
      if (Glyphs.isDigit(line.charAt(i))) {
        digits = 10 * digits + line.charAt(i) - '0';
      }
    }
    return digits;
  }

  /**
   * Checks the commas of the whole part; wrongly placed ones are a defect, stray ones no number.
   */
  private boolean takesGroups(int from, int whole) {
    int comma = -1;
    for (int i = from; i < whole; i++) {
      if (line.charAt(i) != ',') {
        continue;
      }
      if (i == from || i == whole - 1 || line.charAt(i - 1) == ',') {
        return false;
      }
      int digits = comma < 0 ? i - from : i - comma - 1;
      if (digits > 3 || (comma >= 0 && digits != 3)) {
        defect = Defect.GROUPING;
      }
      comma = i;
    }
    if (comma >= 0 && whole - comma - 1 != 3) {
      defect = Defect.GROUPING;
    }
    return true;
  }

  private boolean takeDashes() {
    if (isNil(line, at)) {
      at += NIL.length();
      return true;
    }
    if (line.startsWith("-0-", at)) {
      at += 3;
      return true;
    }
    int dots = at;
    while (dots < line.length() && line.charAt(dots) == '.') {
      dots++;
    }
    if (dots - at > 1 && dots - at <= LONGEST_DOTS) {
      at = dots;
      return true;
    }
    int end = at;
    while (end < line.length() && Glyphs.isDash(line.charAt(end))) {
      end++;
    }
    if (end == at || end - at > LONGEST_DASH) {
      return false;
    }
    at = end;
    return true;
  }

  private void takeSuffix() {
    if (suffix != Suffix.NONE) {
      return;
    }
    int from = at;
    if (at < line.length() && Glyphs.isBlank(line.charAt(at))) {
      int ahead = skipBlanks(at, OUTER_GAP);
      boolean unit =
          line.startsWith("pts", ahead) || line.startsWith("bps", ahead) || isCents(ahead);
      if (ahead < line.length() && (line.charAt(ahead) == '%' || unit)) {
        from = ahead;
      }
    }
    if (from >= line.length() || Glyphs.isBlank(line.charAt(from))) {
      return;
    }
    for (Map.Entry<String, Suffix> entry : SUFFIXES.entrySet()) {
      int end = from + entry.getKey().length();
      if (line.startsWith(entry.getKey(), from)
          && (end >= line.length() || !Glyphs.isLetter(line.charAt(end)))) {
        suffix = entry.getValue();
        at = end;
        return;
      }
    }
  }

  /** Whether the word at a place says that a number with decimals counts cents. */
  private boolean isCents(int from) {
    return line.startsWith("cents", from) && line.charAt(at - 1) != ')';
  }

  private void takeClosing() {
    char close = open == '<' ? '>' : ')';
    int ahead = open == 0 ? at : skipBlanks(at, OUTER_GAP);
    if (ahead < line.length() && line.charAt(ahead) == close) {
      at = ahead + 1;
      closed = true;
    }
  }

  private void takeMarks() {
    int end = at;
    do {
      at = end;
      end = markEnd(at);
    } while (end > at);
  }

  /** The end of a footnote mark that begins at a place, or the place itself. */
  private int markEnd(int from) {
    if (from >= line.length()) {
      return from;
    }
    char c = line.charAt(from);
    if (Glyphs.isMark(c) || isLetterMark(from)) {
      return from + 1;
    }
    char close = closing(c);
    int end = from + 1;
    while (end < line.length()
        && end <= from + 2
        && (Glyphs.isLetter(line.charAt(end)) || Glyphs.isDigit(line.charAt(end)))) {
      end++;
    }
    boolean closes = end > from + 1 && end < line.length() && line.charAt(end) == close;
    return close != 0 && closes ? end + 1 : from;
  }

  private static char closing(char open) {
    return switch (open) {
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      default -> 0;
    };
  }

  /** Whether a letter that ends the word is a mark: behind thousands no unit is abbreviated. */
  private boolean isLetterMark(int from) {
    char c = line.charAt(from);
    boolean ends = from + 1 == line.length() || Glyphs.isBlank(line.charAt(from + 1));
    return ends
        && c >= 'a'
        && c <= LAST_MARK
        && from > GROUP
        && Glyphs.isDigit(line.charAt(from - 1))
        && line.charAt(from - GROUP) == ',';
  }

  private int skipBlanks(int from, int most) {
    int ahead = from;
    while (ahead < line.length() && ahead - from < most && Glyphs.isBlank(line.charAt(ahead))) {
      ahead++;
    }
    return ahead;
  }
}
