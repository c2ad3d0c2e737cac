package org.lexprecision.parser.internal.statement;

import org.lexprecision.parser.internal.words.Wording;

/** Tells titles of figures that are of periods from titles of balances. */
final class Flows {

  private static final Wording WORDS =
      Wording.of("\\b(?:sales|revenues?|income|earnings|expenses?|costs|cash flows?|results)\\b");

  private Flows() {}

  static boolean are(String title) {
    return WORDS.isIn(title);
  }
}
