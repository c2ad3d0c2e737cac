package org.lexprecision.parser.internal.unit;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A word, a currency or a sign of a line that may be a note on the unit of figures.
 *
 * @param kind what it is
 * @param text as printed, in small letters
 * @param power of a scale, the power of ten; of others, nothing
 */
record NoteToken(Kind kind, String text, OptionalInt power) {

  /** What a token of a note is. */
  enum Kind {
    /** A word of a scale. */
    SCALE,
    /** A name or sign of a currency. */
    MONEY,
    /** A number in digits. */
    NUMBER,
    /** Another word. */
    WORD,
    /** What parts clauses. */
    STOP
  }

  /** Amounts are printed in groups of so many digits. */
  private static final int GROUP = 3;

  private static final String NOUGHTS = "000";

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Takes a line apart. */
  static ImmutableList<NoteToken> of(String line) {
    return ImmutableList.copyOf(in(line));
  }

  /** The tokens of a line, each read when it is asked for. */
  static Iterator<NoteToken> in(String line) {
    return new Cutter(line);
  }

  private static final class Cutter extends AbstractIterator<NoteToken> {

    private final String line;
    private int at;
    private int looked;
    private @Nullable CurrencyName name;
    private @Nullable NoteToken joined;

    Cutter(String line) {
      this.line = line;
    }

    @Override
    protected @Nullable NoteToken computeNext() {
      @Nullable NoteToken next = joined;
      joined = null;
      while (next == null && at < line.length()) {
        next = cut();
      }
      return next == null ? endOfData() : next;
    }

    private @Nullable NoteToken cut() {
      int start = at;
      @Nullable CurrencyName money = name();
      if (money != null) {
        at = money.end();
        if (money.joined()) {
          boolean million = Character.toLowerCase(line.charAt(start)) == 'm';
          joined = new NoteToken(Kind.SCALE, "", OptionalInt.of(million ? 6 : 3));
        }
        return new NoteToken(Kind.MONEY, small(line, start, at), OptionalInt.empty());
      }
      int noughts = noughtsEnd(line, start);
      if (noughts > start) {
        int groups = (noughts - start + 1) / (GROUP + 1);
        at = noughts;
        return new NoteToken(Kind.SCALE, line.substring(start, at), OptionalInt.of(GROUP * groups));
      }
      int amount = amountEnd(line, start);
      if (amount > start) {
        at = amount;
        return new NoteToken(Kind.NUMBER, line.substring(start, at), OptionalInt.empty());
      }
      int end = ScaleLexicon.end(line, start);
      char c = line.charAt(start);
      if (end == start || (end == start + 1 && !Character.isLetterOrDigit(c))) {
        at = start + 1;
        return "(),;:./".indexOf(c) < 0
            ? null
            : new NoteToken(Kind.STOP, String.valueOf(c), OptionalInt.empty());
      }
      at = end;
      return word(small(line, start, end));
    }

    /** The currency that is named where the cutter is. */
    private @Nullable CurrencyName name() {
      while (looked <= at) {
        @Nullable CurrencyName found = CurrencyLexicon.find(line, looked);
        looked = found == null ? looked + 1 : found.end();
        name = found == null ? name : found;
      }
      return name != null && name.start() == at ? name : null;
    }
  }

  /**
   * The end of an amount in groups of three digits that starts at a place; else the place: the last
   * group of "12,345,000" is no scale, unlike that of "$1,000s".
   */
  private static int amountEnd(String line, int start) {
    int end = start;
    while (isDigit(line, end)) {
      end++;
    }
    if (end == start || isDigit(line, start - 1)) {
      return start;
    }
    int first = end;
    while (end < line.length()
        && line.charAt(end) == ','
        && isDigit(line, end + 1)
        && isDigit(line, end + 2)
        && isDigit(line, end + GROUP)) {
      end += GROUP + 1;
    }
    boolean whole = end == line.length() || !isPartOfWord(line.charAt(end));
    return end > first && whole ? end : start;
  }

  /**
   * The end of several groups of noughts alone, "(000,000)", that start at a place; or the place.
   */
  private static int noughtsEnd(String line, int start) {
    int end = start;
    while (line.startsWith(end == start ? NOUGHTS : ',' + NOUGHTS, end)) {
      end += end == start ? GROUP : GROUP + 1;
    }
    boolean apart = !isDigit(line, start - 1) && !isDigit(line, end);
    return apart && end > start + GROUP ? end : start;
  }

  private static boolean isDigit(String line, int at) {
    return at >= 0 && at < line.length() && Character.isDigit(line.charAt(at));
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
  }

  private static NoteToken word(String text) {
    OptionalInt power = ScaleLexicon.power(text);
    int letter = 0;
    while (isDigit(text, letter)) {
      letter++;
    }
    return power.isPresent()
        ? new NoteToken(Kind.SCALE, text, power)
        : new NoteToken(letter == text.length() ? Kind.NUMBER : Kind.WORD, text, power);
  }

  private static String small(String line, int from, int to) {
    return line.substring(from, to).toLowerCase(Locale.ROOT);
  }

  boolean is(String word) {
    return text.equals(word);
  }
}
