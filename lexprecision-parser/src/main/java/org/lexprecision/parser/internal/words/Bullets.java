package org.lexprecision.parser.internal.words;

/** The marks that begin one of several items. */
public final class Bullets {

  /** The mark given to an item of a list that its document only marks up as one. */
  public static final String PLAIN = "\u2022";

  private static final String MARKS =
      "\u0095\u2022\u2023\u2043\u25cf\u25aa\u25ab\u25e6\u25cb\u25b6\u25ba\u00b7\u25a0\u27a4\u00a7";

  private Bullets() {}

  /** Asks whether a text begins with one; symbol fonts have theirs in the private area. */
  public static boolean begins(String text) {
    return !text.isEmpty()
        && (MARKS.indexOf(text.charAt(0)) >= 0
            || Character.getType(text.charAt(0)) == Character.PRIVATE_USE);
  }
}
