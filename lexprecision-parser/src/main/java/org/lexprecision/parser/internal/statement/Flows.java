package org.lexprecision.parser.internal.statement;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells titles of figures that are of periods from titles of balances. */
final class Flows {

  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:sales|revenues?|income|earnings|expenses?|costs|cash flows?|results)\\b");

  private Flows() {}

  static boolean are(String title) {
    return WORDS.matcher(title.toLowerCase(Locale.ROOT)).find();
  }
}
