package org.lexprecision.parser.internal.period;

import org.lexprecision.parser.internal.words.Wording;

/** The titles of tables that show what is expected of years to come: "Estimated amortization". */
public final class ComingYears {

  private static final Wording EXPECTED = Wording.listed(ComingYears.class, "expected");

  private static final Wording DUE = Wording.listed(ComingYears.class, "due");

  private ComingYears() {}

  /** Asks whether a title announces such figures. */
  public static boolean areAnnounced(String title) {
    return EXPECTED.isIn(title);
  }

  /** Asks whether the words over a column say that what it shows falls due: "Payments due by". */
  public static boolean areDue(String head) {
    return DUE.isIn(head);
  }
}
