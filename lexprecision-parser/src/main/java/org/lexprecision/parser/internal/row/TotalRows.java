package org.lexprecision.parser.internal.row;

import org.lexprecision.parser.internal.words.Wording;

/** Tells rows of totals by their labels. */
public final class TotalRows {

  private static final Wording NAMED = Wording.listed(TotalRows.class, "begins as a total");

  private TotalRows() {}

  /** Asks whether a label begins as those of totals do: "Total assets", "Consolidated". */
  public static boolean areNamed(String label) {
    return NAMED.isIn(label);
  }
}
