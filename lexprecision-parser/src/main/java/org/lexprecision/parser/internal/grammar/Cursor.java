package org.lexprecision.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import org.lexprecision.parser.internal.lexicon.Lexeme;
import org.lexprecision.parser.internal.lexicon.WordClass;

/** The lexemes of a text, asked for by their place; beyond both ends stand lexemes of no class. */
record Cursor(String text, ImmutableList<Lexeme> lexemes) {

  private static final int MOST_BLANKS = 4;
  private static final int CENTURY = 100;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int PIVOT = 70;
  private static final Lexeme NONE = new Lexeme(WordClass.SIGN, 0, -1, -1, false);

  Lexeme at(int place) {
    return place < 0 || place >= lexemes.size() ? NONE : lexemes.get(place);
  }

  int size() {
    return lexemes.size();
  }

  boolean is(int place, WordClass kind) {
    return at(place).is(kind);
  }

  boolean isPast(int place) {
    return place >= lexemes.size();
  }

  /** Asks for one of several signs. */
  boolean isSign(int place, String signs) {
    Lexeme one = at(place);
    return one.is(WordClass.SIGN) && one.value() > 0 && signs.indexOf(one.value()) >= 0;
  }

  /** Asks for a sign that stands right behind what is before it. */
  boolean isGluedSign(int place, String signs) {
    return isSign(place, signs) && at(place).glued();
  }

  /** The place behind a sign, or the place itself where none of them stands. */
  int over(int place, String signs) {
    return isSign(place, signs) ? place + 1 : place;
  }

  /** The place behind what says nothing of the length: "three fiscal months". */
  int overKinds(int place) {
    int next = place;
    while (is(next, WordClass.KIND)) {
      next++;
    }
    return next;
  }

  String word(int place) {
    Lexeme one = at(place);
    return one.start() < 0 ? "" : text.substring(one.start(), one.end());
  }

  /** Asks for a whole number of so many digits at most. */
  boolean isNumber(int place, int least, int most, int digits) {
    Lexeme one = at(place);
    return one.is(WordClass.INTEGER)
        && one.length() <= digits
        && one.value() >= least
        && one.value() <= most;
  }

  /** Asks for a year of four digits. */
  boolean isYear(int place) {
    Lexeme one = at(place);
    return one.is(WordClass.INTEGER)
        && one.length() == 4
        && one.value() >= FIRST_YEAR
        && one.value() <= LAST_YEAR;
  }

  /** Asks for two digits that can be a year. */
  boolean isShortYear(int place) {
    return at(place).is(WordClass.INTEGER) && at(place).length() == 2;
  }

  /** A year; one of two digits is of the last century from 70 on, else of this. */
  int year(int place) {
    int year = at(place).value();
    return year >= CENTURY ? year : year + FIRST_YEAR + (year < PIVOT ? CENTURY : 0);
  }

  /** Asks whether a lexeme is part of a word or an amount that begins before it. */
  boolean isInside(int place) {
    if (!at(place).glued()) {
      return false;
    }
    Lexeme before = at(place - 1);
    return before.is(WordClass.OTHER)
        || isSign(place - 1, "$.,/€£")
        || (isSign(place - 1, "-–—") && before.glued() && is(place - 2, WordClass.OTHER));
  }

  /** Asks whether two lexemes stand near enough to be of one date. */
  boolean areNear(int one, int other) {
    return at(other).start() - at(one).end() <= MOST_BLANKS;
  }
}
