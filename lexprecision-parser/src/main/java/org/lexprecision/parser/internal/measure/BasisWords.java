package org.lexprecision.parser.internal.measure;

import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.parser.internal.words.Wording;

/** The words by which tables, columns and rows say on what footing their figures stand. */
public final class BasisWords {

  private static final Wording BEFORE = Wording.listed(BasisWords.class, "before");
  private static final Wording RESTATED = Wording.listed(BasisWords.class, "restated");
  private static final Wording PRO_FORMA = Wording.listed(BasisWords.class, "pro forma");
  private static final Wording ADJUSTED = Wording.listed(BasisWords.class, "adjusted");

  /**
   * What revenue leaves out is left out of what is adjusted; costs may be stated without the
   * depreciation that has a line of its own, revenue without the taxes that customers pay, and
   * growth as it is reported and in another way.
   */
  private static final Wording LEFT_OUT = Wording.listed(BasisWords.class, "left out");

  private static final Wording OF_COSTS = Wording.listed(BasisWords.class, "of costs");

  private static final Wording REPORTED = Wording.listed(BasisWords.class, "reported");

  private static final Wording HISTORICAL = Wording.listed(BasisWords.class, "historical");

  /** What a column leaves out that is adjusted. */
  private static final Wording ITEMS_LEFT_OUT = Wording.listed(BasisWords.class, "items left out");

  private static final Wording ANY =
      Wording.anyOf(BEFORE, RESTATED, PRO_FORMA, ADJUSTED, LEFT_OUT, REPORTED);

  /** Earnings per share are computed from what is adjusted for the dilution of shares alone. */
  private static final Wording COMPUTED = Wording.listed(BasisWords.class, "computed");

  private static final Wording TO = Wording.listed(BasisWords.class, "to");

  /** What a heading says besides a footing, if all below it stands on that. */
  private static final Wording NEUTRAL = Wording.listed(BasisWords.class, "neutral");

  /** What a heading calls results that leave something out, where it says so in brackets. */
  private static final Wording LEANING = Wording.listed(BasisWords.class, "leaning");

  private static final Wording LEAVING = Wording.listed(BasisWords.class, "leaving");

  /** Where a sum of an adjustment begins, not figures that stand on another footing. */
  private static final Wording STEP = Wording.listed(BasisWords.class, "step");

  /** What is adjusted for something else than the number of shares or the worth of money. */
  private static final Wording ADJUSTED_FOR = Wording.listed(BasisWords.class, "adjusted for");

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
