package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * A row that is the sum of others as they are printed.
 *
 * @param total the row that is the sum
 * @param parts the rows that are summed, in printed order
 * @param signs 1 or −1 for each part: how its printed values enter the sum
 * @param adds whether every printed value is added, so that the label alone could say so
 */
record Equation(
    RowDraft total, ImmutableList<RowDraft> parts, ImmutableIntArray signs, boolean adds) {

  Equation {
    if (parts.size() != signs.length()) {
      throw new IllegalArgumentException("a sign for each part");
    }
  }
}
