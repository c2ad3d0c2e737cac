package org.lexprecision.parser.internal.row;

import org.lexprecision.parser.internal.words.Wording;

/** Tells notes, which explain a mark in the table before them, from words that lead on. */
public final class Notes {

  private static final String MARK = "^(?:[*†‡]{1,4}|\\((?:[A-Za-z]|\\d{1,2}|[*†‡]{1,4})\\))";

  private static final Wording ALONE = Wording.of(MARK + "$");
  private static final Wording BEFORE_WORDS = Wording.of(MARK + " ?[\\p{L}\\d$]");

  private Notes() {}

  /** Asks whether words are the mark of a note and nothing else: "(A)", "*". */
  static boolean isMark(String words) {
    return ALONE.isIn(words);
  }

  /** Asks whether words begin with the mark of a note: "(A) Consists of", "* Includes". */
  public static boolean isNote(String words) {
    return BEFORE_WORDS.isIn(words);
  }
}
