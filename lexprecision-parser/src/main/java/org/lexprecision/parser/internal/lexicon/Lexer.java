package org.lexprecision.parser.internal.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.lexicon.Lexicon.Meaning;
import org.lexprecision.parser.internal.words.LetterTree;

/**
 * Cuts a text into lexemes, in one pass: runs of letters, of digits, single signs; the longest
 * phrase that the lexicon knows is one lexeme.
 */
public final class Lexer {

  private static final int MOST_DIGITS = 4;
  private static final int MOST_DECIMALS = 3;

  private final Lexicon lexicon;
  private final String text;
  private final int limit;

  /** What has been cut, the words of phrases still apart. */
  private final List<Lexeme> cut = new ArrayList<>();

  private Lexer(Lexicon lexicon, String text, int limit) {
    this.lexicon = lexicon;
    this.text = text;
    this.limit = limit;
  }

  /** Returns the lexemes of a text, in order. */
  public static ImmutableList<Lexeme> read(Lexicon lexicon, String text) {
    Lexer lexer = new Lexer(lexicon, text, text.length());
    lexer.cut();
    return lexer.joined();
  }

  private void cut() {
    int at = 0;
    boolean glued = false;
    while (at < limit) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        glued = false;
        at++;
        continue;
      }
      int end = at + 1;
      if (isDigit(at)) {
        end = number(at, glued);
      } else if (Character.isLetter(c)) {
        while (end < limit && Character.isLetter(text.charAt(end))) {
          end++;
        }
        cut.add(new Lexeme(WordClass.OTHER, 0, at, end, glued));
      } else {
        cut.add(new Lexeme(WordClass.SIGN, c, at, end, glued));
      }
      glued = true;
      at = end;
    }
  }

  /** Cuts a number; returns its end. */
  private int number(int at, boolean glued) {
    int end = digits(at);
    boolean whole = end - at <= MOST_DIGITS && !(glued && isMoney(at - 1));
    if (!isDotted(at)) {
      int decimals = decimals(end);
      while (decimals > end) {
        whole = false;
        end = decimals;
        decimals = decimals(end);
      }
    }
    if (end < limit && text.charAt(end) == '%') {
      whole = false;
    }
    cut.add(
        whole
            ? new Lexeme(WordClass.INTEGER, Integer.parseInt(text, at, end, 10), at, end, glued)
            : new Lexeme(WordClass.AMOUNT, 0, at, end, glued));
    return end;
  }

  /** Asks whether a number is part of a date with points: "30.09.2003". */
  private boolean isDotted(int at) {
    int from = at;
    while (from > 0 && (isDigit(from - 1) || text.charAt(from - 1) == '.')) {
      from--;
    }
    int day = digits(from);
    int month = isDot(day) ? digits(day + 1) : day;
    int year = isDot(month) ? digits(month + 1) : month;
    return day - from <= 2
        && month > day + 1
        && month - day <= 3
        && (year - month == 3 || year - month == 5);
  }

  /** The end of what stands behind a point or comma, if it makes an amount of a number. */
  private int decimals(int at) {
    if (at >= limit || (text.charAt(at) != '.' && text.charAt(at) != ',')) {
      return at;
    }
    int end = digits(at + 1);
    return end > at + 1 && end <= at + 1 + MOST_DECIMALS ? end : at;
  }

  private int digits(int from) {
    int at = from;
    while (isDigit(at)) {
      at++;
    }
    return at;
  }

  private boolean isDot(int at) {
    return at < limit && text.charAt(at) == '.';
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean isMoney(int at) {
    return at >= 0 && "$€£¥".indexOf(text.charAt(at)) >= 0;
  }

  /** Joins the words of phrases and classes all. */
  private ImmutableList<Lexeme> joined() {
    ImmutableList.Builder<Lexeme> joined = ImmutableList.builder();
    int at = 0;
    while (at < cut.size()) {
      Lexeme first = cut.get(at);
      if (!first.is(WordClass.OTHER)) {
        joined.add(first);
        at++;
        continue;
      }
      int best = at + 1;
      @Nullable Meaning meaning = null;
      @Nullable LetterTree<Meaning> phrase = lexicon.phrases();
      int next = at;
      while (next < cut.size() && cut.get(next).is(WordClass.OTHER)) {
        Lexeme word = cut.get(next);
        phrase = next == at ? phrase : phrase.next(' ');
        phrase = phrase == null ? null : phrase.next(text, word.start(), word.end());
        if (phrase == null) {
          break;
        }
        next++;
        @Nullable Meaning meant = Lexicon.meaning(phrase);
        if (meant != null) {
          meaning = meant;
          best = next;
        }
        next += next < cut.size() && cut.get(next).is('-') ? 1 : 0;
      }
      joined.add(
          meaning == null
              ? first
              : new Lexeme(
                  meaning.kind(),
                  meaning.value(),
                  first.start(),
                  cut.get(best - 1).end(),
                  first.glued()));
      at = best;
    }
    return joined.build();
  }
}
