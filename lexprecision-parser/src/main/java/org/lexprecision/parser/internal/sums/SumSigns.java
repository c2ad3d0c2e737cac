package org.lexprecision.parser.internal.sums;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.lexprecision.Balance;
import org.lexprecision.parser.internal.row.RowDraft;

/** The signs with which the rows above a total may enter it, the likeliest first. */
final class SumSigns {

  private SumSigns() {}

  /** Every row added. */
  static int[] plus(int length) {
    int[] signs = new int[length];
    Arrays.fill(signs, 1);
    return signs;
  }

  /**
   * The usual ones: all rows added; all but the first deducted; what is a charge deducted.
   *
   * @param deductingFirst whether the signs that deduct come first
   */
  static ImmutableList<int[]> usual(SumRow total, List<SumRow> parts, boolean deductingFirst) {
    int[] plus = plus(parts.size());
    int[] first = new int[parts.size()];
    int[] natural = new int[parts.size()];
    boolean debit = total.row.measure.item().balance() == Balance.DEBIT;
    for (int at = 0; at < parts.size(); at++) {
      Balance balance = parts.get(at).row.measure.item().balance();
      first[at] = at == 0 ? 1 : -1;
      natural[at] = at > 0 && !debit && balance == Balance.DEBIT ? -1 : 1;
    }
    return deductingFirst
        ? ImmutableList.of(natural, first, plus)
        : ImmutableList.of(plus, first, natural);
  }

  /** Asks whether signs add every row. */
  static boolean add(int[] signs) {
    return Arrays.stream(signs).allMatch(sign -> sign > 0);
  }

  /** One of the choices of signs for the rows behind the first, by the bits of its number. */
  static int[] choice(int bits, int length) {
    int[] signs = plus(length);
    for (int at = 1; at < length; at++) {
      signs[at] = (bits >> (at - 1) & 1) == 0 ? 1 : -1;
    }
    return signs;
  }

  /**
   * Asks whether a table prints most of what it deducts as negative numbers: then it adds them, and
   * where a sign alone slipped, that tells the column that is wrong.
   */
  static boolean deductsNegatives(List<RowDraft> rows) {
    int signs = 0;
    for (RowDraft row : rows) {
      if (row.measure.item().balance() == Balance.DEBIT) {
        for (RowDraft.Value value : row.values) {
          signs += value.token.signed().signum();
        }
      }
    }
    return signs < 0;
  }
}
