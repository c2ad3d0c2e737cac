package org.lexprecision.parser.internal.token;

import com.google.common.collect.ImmutableList;
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

  /** What follows a number that is held against one: "2.3-1", "2.3:1". */
  private static final ImmutableList<String> TO_ONE = ImmutableList.of("-1", ":1", " to 1");

  /** What some print for the sign of cents. */
  private static final char LETTER_OF_CENTS = 'c';

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
      return (behind < line.length() && Glyphs.isCurrency(line.charAt(behind)))
          || NothingToken.isWord(line, at)
          || LetterSigns.end(line, at) > at;
    }
    return Glyphs.isDigit(c)
        || c == '.'
        || c == '('
        || c == '<'
        || Glyphs.isDash(c)
        || Glyphs.isCurrency(c);
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
    @Nullable PrintedNumber number = PrintedNumber.at(line, at);
    @Nullable BigDecimal magnitude = null;
    if (number != null) {
      at = number.end();
      defect = number.defect();
      magnitude = number.magnitude();
    }
    boolean nil = magnitude == null;
    if (magnitude == null) {
      int end = NothingToken.end(line, at);
      if (end == at) {
        return null;
      }
      at = end;
      magnitude = BigDecimal.ZERO;
    }
    int edge = at;
    takeSuffix();
    takeToOne(magnitude);
    takeClosing();
    takeSuffix();
    if (!nil) {
      takeMinusBehind(start, magnitude);
    }
    int marks = at;
    at = FootnoteMarks.end(line, at);
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
        && at - start <= PrintedNumber.LONGEST
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
      return;
    }
    int end = LetterSigns.end(line, at);
    if (end > at) {
      sign = line.substring(at, end);
      at = end;
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
    boolean range = last && NumberRanges.goOn(line, at + 1);
    if (last && !range && open == 0 && !minus && !year && suffix == Suffix.NONE) {
      minus = true;
      at++;
    }
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number < 2100;
  }

  private void takeSuffix() {
    if (suffix != Suffix.NONE) {
      return;
    }
    int from = at;
    if (at < line.length() && Glyphs.isBlank(line.charAt(at))) {
      int ahead = skipBlanks(at, OUTER_GAP);
      boolean unit =
          UnitSuffixes.POINTS.stream().anyMatch(word -> isWordAt(word, ahead)) || isCents(ahead);
      if (ahead < line.length() && (line.charAt(ahead) == '%' || unit)) {
        from = ahead;
      }
    }
    if (from >= line.length() || Glyphs.isBlank(line.charAt(from))) {
      return;
    }
    for (Map.Entry<String, Suffix> entry : UnitSuffixes.BY_WORD.entrySet()) {
      if (isWordAt(entry.getKey(), from)) {
        int end = from + entry.getKey().length();
        suffix = entry.getValue();
        at = isAbbreviated(entry.getKey(), end) ? end + 1 : end;
        return;
      }
    }
    if (line.charAt(from) == LETTER_OF_CENTS && from == at && CentLetters.are(line, at, sign)) {
      suffix = Suffix.CENTS;
      at++;
    }
  }

  private boolean isWordAt(String word, int from) {
    int end = from + word.length();
    return line.startsWith(word, from)
        && (end >= line.length() || !Glyphs.isLetter(line.charAt(end)));
  }

  /** Takes what says that a number with decimals is held against one. */
  private void takeToOne(BigDecimal magnitude) {
    for (String one : TO_ONE) {
      int end = at + one.length();
      if (suffix == Suffix.NONE
          && magnitude.scale() > 0
          && line.startsWith(one, at)
          && (end == line.length() || Glyphs.isBlank(line.charAt(end)))) {
        suffix = Suffix.TIMES;
        at = end;
      }
    }
  }

  /** Whether a full stop ends the abbreviation before it: ".8 pts." */
  private boolean isAbbreviated(String unit, int end) {
    return Glyphs.isLetter(unit.charAt(0))
        && unit.length() > 1
        && end < line.length()
        && line.charAt(end) == '.'
        && (end + 1 == line.length() || Glyphs.isBlank(line.charAt(end + 1)));
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

  private int skipBlanks(int from, int most) {
    int ahead = from;
    while (ahead < line.length() && ahead - from < most && Glyphs.isBlank(line.charAt(ahead))) {
      ahead++;
    }
    return ahead;
  }
}
