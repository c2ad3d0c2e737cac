package org.lexprecision.parser.internal.measure;

import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.parser.internal.words.Wording;

/** The words by which tables, columns and rows say on what footing their figures stand. */
public final class BasisWords {

  private static final Wording BEFORE =
      Wording.of("\\b(?:previously|originally|formerly) (?:reported|stated)\\b");
  private static final Wording RESTATED = Wording.of("\\brestated\\b");
  private static final Wording PRO_FORMA = Wording.of("\\bpro[ -]?forma\\b");
  private static final Wording ADJUSTED =
      Wording.of(
          "\\bnon[- ]?gaap\\b|\\badjusted\\b|\\bexcluding special\\b|\\bexcl\\w{0,6}\\.? adj"
              + "|\\b(?:income|loss|earnings|eps|ebitda|profit)\\b[^.;:]{0,40}\\b(?:excluding|exclusive of)\\b"
              + "|\\bcore (?:net )?(?:earnings|income|loss|eps|ebitda|ffo|results|operating|diluted|basic|return|net|pre-?tax)\\b"
              + "|\\bmanaged (?:basis|net|revenues?|income|results)\\b|\\b(?:fully )?tax(?:able)?[- ]equivalent\\b"
              + "|\\bfte\\b(?! employees)|\\breit taxable\\b|\\bnormalized\\b|\\bongoing (?:diluted |basic )?(?:net|income|earnings|eps)\\b|\\bunderlying (?:net|income|earnings|operating|profit|eps)");

  /**
   * What revenue leaves out is left out of what is adjusted; costs may be stated without the
   * depreciation that has a line of its own, revenue without the taxes that customers pay, and
   * growth as it is reported and in another way.
   */
  private static final Wording LEFT_OUT =
      Wording.of(
          "\\b(?:revenues?|sales)\\b[^.;:]{0,40}[ (](?:excluding|exclusive of|excl\\.|ex\\.)");

  private static final Wording OF_COSTS =
      Wording.of(
          "\\b(?:costs?|expenses?)\\b|\\b(?:depreciation|amortization|shown|items|excise|taxes)\\b|\\breported and\\b|\\band reported\\b");

  private static final Wording REPORTED =
      Wording.of("\\bgaap\\b|\\bas reported\\b|(?:^|[-–—,(] ?)reported\\W{0,2}$");

  private static final Wording HISTORICAL = Wording.of("\\bhistorical\\b|\\bactual\\b");

  /** What a column leaves out that is adjusted. */
  private static final Wording ITEMS_LEFT_OUT =
      Wording.of(
          "\\b(?:excluding|exclusive of|without|excl\\.?|ex(?=[ -])) ?-?(?:[\\w-]{1,14} ){0,3}(?:items?|charges?)\\b"
              + "|\\bbefore (?:special|unusual|certain|significant|identified|one-time|non-?recurring) (?:[\\w-]{1,14} ){0,2}(?:items?|charges?)\\b");

  private static final Wording ANY =
      Wording.anyOf(BEFORE, RESTATED, PRO_FORMA, ADJUSTED, LEFT_OUT, REPORTED);

  /** Earnings per share are computed from what is adjusted for the dilution of shares alone. */
  private static final Wording COMPUTED = Wording.of("\\b(?:numerator|denominator)\\b");

  private static final Wording TO =
      Wording.of("\\bto (?:\\w{1,15} ){0,3}(?:non[- ]?gaap|adjusted|pro[ -]?forma)\\b");

  /** What a heading says besides a footing, if all below it stands on that. */
  private static final Wording NEUTRAL =
      Wording.of(
          "\\b(?:non|gaap|as|pro|forma|reported|adjusted|restated|core|managed|basis|results?|figures?|amounts?|data"
              + "|financial|information|measures?|summary|continuing|operations?|operating|on|an?|the|of|from"
              + "|consolidated|unaudited|income|statements?|presentation|view|performance|highlights?|metrics)\\b|[^\\p{L}]");

  /** What a heading calls results that leave something out, where it says so in brackets. */
  private static final Wording LEANING =
      Wording.of("\\b(?:core|managed|operating|underlying|comparable|normalized)\\b");

  private static final Wording LEAVING =
      Wording.of("\\bexclud(?:es|ing|ed)\\b|\\bexclusive of\\b|\\bbefore\\b");

  /** Where a sum of an adjustment begins, not figures that stand on another footing. */
  private static final Wording STEP = Wording.of("\\badjustments?\\b|\\breconcil|\\bto\\b");

  /** What is adjusted for something else than the number of shares or the worth of money. */
  private static final Wording ADJUSTED_FOR =
      Wording.of(
          "^\\W*(?:as )?adjusted,? (?:for|to exclude|to eliminate|excluding|before)\\b(?!.{0,60}\\b(?:splits?|stock dividends?|inflation)\\b)");

  private BasisWords() {}

  /**
   * Finds the footing of the rows below a heading that says nothing else but, in brackets, what it
   * leaves out: "Non-GAAP - Continuing Operations", "Core (excludes merger costs)".
   */
  public static Optional<Basis> ofHeading(String heading) {
    if (ADJUSTED_FOR.isIn(heading)) {
      return Optional.of(Basis.ADJUSTED);
    }
    int open = heading.indexOf('(');
    String own = open > 0 ? heading.substring(0, open) : heading;
    String said = ITEMS_LEFT_OUT.replacedIn(own, "");
    if (STEP.isIn(heading) || !NEUTRAL.replacedIn(said, "").isEmpty()) {
      return Optional.empty();
    }
    boolean leaves =
        ITEMS_LEFT_OUT.isIn(own)
            || (LEANING.isIn(own) && LEAVING.isIn(heading.substring(open + 1)));
    return leaves ? Optional.of(Basis.ADJUSTED) : find(own);
  }

  /**
   * Finds the footing that a text names; empty if it names none. What is adjusted and restated is
   * adjusted.
   */
  public static Optional<Basis> find(String text) {
    if (!ANY.isIn(text)) {
      return Optional.empty();
    }
    if (BEFORE.isIn(text)) {
      return Optional.of(Basis.PREVIOUSLY_REPORTED);
    }
    if (PRO_FORMA.isIn(text)) {
      return Optional.of(Basis.PRO_FORMA);
    }
    boolean leftOut = LEFT_OUT.isIn(text) && !OF_COSTS.isIn(text);
    if (leftOut || (ADJUSTED.isIn(text) && !COMPUTED.isIn(text))) {
      return Optional.of(Basis.ADJUSTED);
    }
    if (RESTATED.isIn(text)) {
      return Optional.of(Basis.RESTATED);
    }
    return REPORTED.isIn(text) ? Optional.of(Basis.REPORTED) : Optional.empty();
  }

  /** Finds the footing that words over a column name: what is historical is as reported. */
  public static Optional<Basis> ofColumn(String text) {
    return find(text)
        .or(() -> ITEMS_LEFT_OUT.isIn(text) ? Optional.of(Basis.ADJUSTED) : Optional.empty())
        .or(() -> HISTORICAL.isIn(text) ? Optional.of(Basis.REPORTED) : Optional.empty());
  }

  /**
   * Asks whether a title names the footing that a reconciliation leads to from what is reported.
   */
  public static boolean leadsTo(String title) {
    return TO.isIn(title);
  }
}
