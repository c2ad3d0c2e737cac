package org.lexprecision.parser.internal.sums;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.lexprecision.parser.internal.row.RowDraft;

/**
 * A row that is the sum of others as they are printed.
 *
 * @param total the row that is the sum
 * @param parts the rows that are summed, in printed order
 * @param signs 1 or −1 for each part: how its printed values enter the sum
 * @param adds whether every printed value is added, so that the label alone could say so
 */
public record Equation(
    RowDraft total, ImmutableList<RowDraft> parts, ImmutableIntArray signs, boolean adds) {

  public Equation {
    if (parts.size() != signs.length()) {
      throw new IllegalArgumentException("a sign for each part");
    }
  }
}
