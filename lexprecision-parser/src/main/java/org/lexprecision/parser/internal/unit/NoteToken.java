package org.lexprecision.parser.internal.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Locale;
import java.util.OptionalInt;

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

  /** Takes a line apart. */
  static ImmutableList<NoteToken> of(String line) {
    ImmutableListMultimap<Integer, CurrencyName> names =
        Multimaps.index(CurrencyLexicon.in(line), CurrencyName::start);
    ImmutableList.Builder<NoteToken> tokens = ImmutableList.builder();
    int at = 0;
    while (at < line.length()) {
      if (names.containsKey(at)) {
        CurrencyName name = names.get(at).get(0);
        tokens.add(new NoteToken(Kind.MONEY, small(line, at, name.end()), OptionalInt.empty()));
        if (name.joined()) {
          boolean million = Character.toLowerCase(line.charAt(at)) == 'm';
          tokens.add(new NoteToken(Kind.SCALE, "", OptionalInt.of(million ? 6 : 3)));
        }
        at = name.end();
        continue;
      }
      int noughts = noughtsEnd(line, at);
      if (noughts > at) {
        int groups = (noughts - at + 1) / (GROUP + 1);
        tokens.add(
            new NoteToken(Kind.SCALE, line.substring(at, noughts), OptionalInt.of(GROUP * groups)));
        at = noughts;
        continue;
      }
      int amount = amountEnd(line, at);
      if (amount > at) {
        tokens.add(new NoteToken(Kind.NUMBER, line.substring(at, amount), OptionalInt.empty()));
        at = amount;
        continue;
      }
      int end = ScaleLexicon.end(line, at);
      if (end == at || (end == at + 1 && !Character.isLetterOrDigit(line.charAt(at)))) {
        char c = line.charAt(at);
        if ("(),;:./".indexOf(c) >= 0) {
          tokens.add(new NoteToken(Kind.STOP, String.valueOf(c), OptionalInt.empty()));
        }
        at++;
        continue;
      }
      tokens.add(word(small(line, at, end)));
      at = end;
    }
    return tokens.build();
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
    boolean number = text.chars().allMatch(Character::isDigit);
    return power.isPresent()
        ? new NoteToken(Kind.SCALE, text, power)
        : new NoteToken(number ? Kind.NUMBER : Kind.WORD, text, power);
  }

  private static String small(String line, int from, int to) {
    return line.substring(from, to).toLowerCase(Locale.ROOT);
  }

  boolean is(String word) {
    return text.equals(word);
  }
}
