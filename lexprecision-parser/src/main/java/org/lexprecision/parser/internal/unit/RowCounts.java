package org.lexprecision.parser.internal.unit;

import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.choice.Verdict;

/**
 * Weighs what the values of a row count: its words, those of its headings, and how its numbers are
 * printed.
 */
public final class RowCounts {

  private static final int CAPTION = 6;
  private static final int HEADING = 4;
  private static final int USUAL = 2;
  private static final int SIGN = 4;
  private static final int LARGE = -8;
  private static final int WHOLE = -3;
  private static final int OVER_HUNDRED = -6;

  /** Where the words stand that say what a row counts. */
  public enum Words {
    /** In its own caption. */
    CAPTION,
    /** In a heading above it. */
    HEADING
  }

  private RowCounts() {}

  /**
   * Weighs a row against the reading that its numbers are money.
   *
   * @param said what words say that it counts
   * @param where where they stand
   * @param numbers its numbers
   * @param partOfWhole whether the words name a share of a whole, which no part exceeds
   */
  public static Verdict<Count> weigh(
      Count said, Words where, Numbers numbers, boolean partOfWhole) {
    Ballot<Count> ballot = new Ballot<>();
    ballot.vote(said, "words", where == Words.CAPTION ? CAPTION : HEADING);
    ballot.vote(Count.MONEY, "usual", USUAL);
    if (numbers.areSigned()) {
      ballot.vote(Count.MONEY, "sign", SIGN);
      ballot.vote(said, "sign", said.isOfMoney() ? SIGN : -SIGN);
    }
    if (said == Count.PER_SHARE) {
      if (numbers.areLarge()) {
        ballot.vote(said, "size", LARGE);
      } else if (numbers.areWhole() && where == Words.HEADING) {
        ballot.vote(said, "no decimals", WHOLE);
      }
    }
    if (said == Count.PURE && partOfWhole && numbers.areOverHundred()) {
      ballot.vote(said, "size", OVER_HUNDRED);
    }
    return ballot.verdict(0, 0);
  }
}
