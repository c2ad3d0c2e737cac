package org.lexprecision.parser.internal.lexicon;

/**
 * A word, a phrase, a number or a sign of a text, classed.
 *
 * @param kind what it is good for
 * @param value what it stands for within its class
 * @param start where it begins in the text
 * @param end where it ends
 * @param glued whether no blank stands before it
 */
public record Lexeme(WordClass kind, int value, int start, int end, boolean glued) {

  /** Asks for its class. */
  public boolean is(WordClass wanted) {
    return kind == wanted;
  }

  /** Asks for a sign. */
  public boolean is(char sign) {
    return kind == WordClass.SIGN && value == sign;
  }

  /** How many characters it has. */
  public int length() {
    return end - start;
  }
}
