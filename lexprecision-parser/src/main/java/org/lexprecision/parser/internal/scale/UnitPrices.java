package org.lexprecision.parser.internal.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;

/**
 * Amounts for one thing that are printed in the scale of their table, as how many of it bring how
 * much proves: 1,502 homes at "370" are "556,421" where both are thousands.
 */
final class UnitPrices {

  /** So often must the price prove itself. */
  private static final int PROOFS = 2;

  /** So many rows away at most stand the things and their amount. */
  private static final int NEAR = 40;

  /** The part of an amount by which rounded prices may miss it. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  private UnitPrices() {}

  /**
   * Gives rows of prices the scale of their table where other rows prove it. Where that scale is of
   * money alone, things are counted one by one.
   *
   * @param power the power of ten in which the table prints money
   */
  static void scale(List<RowDraft> rows, int power) {
    if (power == 0) {
      return;
    }
    for (int at = 0; at < rows.size(); at++) {
      RowDraft price = rows.get(at);
      if (price.scale == 0
          && price.measure.count() == Count.MONEY
          && Quantities.areOfOne(price.caption())
          && isProven(price, around(at, rows), power)) {
        price.scale = power;
      }
    }
  }

  private static List<RowDraft> around(int at, List<RowDraft> rows) {
    return rows.subList(Math.max(0, at - NEAR), Math.min(rows.size(), at + NEAR + 1));
  }

  private static boolean isProven(RowDraft price, List<RowDraft> rows, int power) {
    List<RowDraft> sums =
        rows.stream()
            .filter(sum -> sum.measure.count() == Count.MONEY && sum.scale == power)
            .toList();
    return !sums.isEmpty()
        && rows.stream()
            .filter(things -> things.measure.count() == Count.PURE && things.scale == 0)
            .filter(things -> !Quantities.areOfNature(things.caption()))
            .anyMatch(things -> sums.stream().anyMatch(sum -> isProven(price, things, sum)));
  }

  private static boolean isProven(RowDraft price, RowDraft things, RowDraft sum) {
    int last = price.values.stream().mapToInt(value -> value.cell.column()).max().orElse(-1);
    List<Integer> shared =
        IntStream.rangeClosed(0, last)
            .filter(at -> isAmount(price.at(at)) && isAmount(things.at(at)) && isAmount(sum.at(at)))
            .boxed()
            .toList();
    return shared.size() >= PROOFS
        && shared.stream().allMatch(at -> isProduct(price.at(at), things.at(at), sum.at(at)));
  }

  private static boolean isAmount(RowDraft.@Nullable Value value) {
    return value != null && !value.token.isPercent() && value.token.magnitude().signum() != 0;
  }

  private static boolean isProduct(
      RowDraft.@Nullable Value price,
      RowDraft.@Nullable Value things,
      RowDraft.@Nullable Value sum) {
    if (price == null || things == null || sum == null) {
      return false;
    }
    BigDecimal amount = sum.token.magnitude();
    BigDecimal product = price.token.magnitude().multiply(things.token.magnitude());
    return product.subtract(amount).abs().compareTo(amount.multiply(TOLERANCE)) <= 0;
  }
}
