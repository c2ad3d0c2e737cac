package org.lexprecision.parser.internal.row;

import org.lexprecision.parser.internal.words.Wording;

/** Tells titles of figures that are of periods from titles of balances. */
public final class Flows {

  private static final Wording WORDS = Wording.listed(Flows.class, "words");

  private Flows() {}

  public static boolean are(String title) {
    return WORDS.isIn(title);
  }
}
