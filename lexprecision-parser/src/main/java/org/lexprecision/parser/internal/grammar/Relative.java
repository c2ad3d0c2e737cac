package org.lexprecision.parser.internal.grammar;

/**
 * A period that is named by its place before the one reported: "last year", "this quarter".
 *
 * @param back how many back: 0 for this one, 1 for the one before
 * @param months the length of what is counted back in months: 12 in "last year", 3 in "last
 *     quarter"
 */
public record Relative(int back, int months) {

  private static final int YEAR = 12;

  /** Asks whether whole years are counted back. */
  public boolean isOfYears() {
    return months == YEAR;
  }
}
