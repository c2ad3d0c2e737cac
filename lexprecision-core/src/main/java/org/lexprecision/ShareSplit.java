package org.lexprecision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A split of the shares of a company, after which releases state counts of shares and amounts per
 * share anew, for earlier periods as well (ASC 260-10-55-12).
 *
 * @param date the day from which releases count the new shares; of a split that figures tell of,
 *     the day of the first release that does
 * @param ratio how many shares it makes of how many
 */
public record ShareSplit(LocalDate date, SplitRatio ratio) implements Serializable {

  /** Prints ratio and day: {@code 3 for 2 as of 2004-06-15}. */
  @Override
  public String toString() {
    return ratio + " as of " + date;
  }
}
