package org.lexprecision.parser.internal.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lexprecision.Basis;

/** The words by which tables, columns and rows say on what footing their figures stand. */
final class BasisWords {

  private static final Pattern BEFORE =
      Pattern.compile("\\b(?:previously|originally|formerly) (?:reported|stated)\\b");
  private static final Pattern RESTATED = Pattern.compile("\\brestated\\b");
  private static final Pattern PRO_FORMA = Pattern.compile("\\bpro[ -]?forma\\b");
  private static final Pattern ADJUSTED =
      Pattern.compile(
          "\\bnon[- ]?gaap\\b|\\badjusted\\b|\\bexcluding special\\b|\\bexcl\\w{0,6}\\.? adj");
  private static final Pattern REPORTED = Pattern.compile("\\bgaap\\b|\\bas reported\\b");

  private static final Pattern TO =
      Pattern.compile("\\bto (?:\\w{1,15} ){0,3}(?:non[- ]?gaap|adjusted|pro[ -]?forma)\\b");

  private BasisWords() {}

  /**
   * Finds the footing that a text names; empty if it names none. What is adjusted and restated is
   * adjusted.
   */
  static Optional<Basis> find(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (BEFORE.matcher(lower).find()) {
      return Optional.of(Basis.PREVIOUSLY_REPORTED);
    }
    if (PRO_FORMA.matcher(lower).find()) {
      return Optional.of(Basis.PRO_FORMA);
    }
    if (ADJUSTED.matcher(lower).find()) {
      return Optional.of(Basis.ADJUSTED);
    }
    if (RESTATED.matcher(lower).find()) {
      return Optional.of(Basis.RESTATED);
    }
    return REPORTED.matcher(lower).find() ? Optional.of(Basis.REPORTED) : Optional.empty();
  }

  /**
   * Asks whether a title names the footing that a reconciliation leads to from what is reported.
   */
  static boolean leadsTo(String title) {
    return TO.matcher(title.toLowerCase(Locale.ROOT)).find();
  }
}
