package org.lexprecision.parser.internal.row;

import org.lexprecision.parser.internal.words.Wording;

/** Tells titles of figures that are of periods from titles of balances. */
public final class Flows {

  private static final Wording WORDS =
      Wording.of("\\b(?:sales|revenues?|income|earnings|expenses?|costs|cash flows?|results)\\b");

  private Flows() {}

  public static boolean are(String title) {
    return WORDS.isIn(title);
  }
}
