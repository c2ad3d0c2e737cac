package org.lexprecision.parser.internal.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Rows that seem to be money, and are proven to count things: times the price of one, which another
 * row has, they are the amount of a third. "Shares repurchased 14.4" at an average of $367.00 are
 * the $5,294 that was paid for them.
 */
public final class PricedCounts {

  /** Two columns tell; one alone tells of what is called shares. */
  private static final int TELLING = 2;

  /** A product known less well than to this part of it is anything's. */
  private static final BigDecimal TELLING_PART = new BigDecimal("0.02");

  private static final int THOUSAND = 3;
  private static final int MOST_POWER = 9;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Wording PRICES = Wording.listed(PricedCounts.class, "prices");
  private static final Wording SHARES = Wording.listed(PricedCounts.class, "shares");

  private PricedCounts() {}

  /** Gives such rows the count of what they are proven to count, and the scale of it. */
  public static void tell(List<RowDraft> rows) {
    for (RowDraft price : rows) {
      if (isPrice(price)) {
        rows.stream()
            .filter(row -> row != price && mayCount(row))
            .forEach(row -> tell(rows, row, price));
      }
    }
  }

  private static boolean isPrice(RowDraft row) {
    return row.measure.count().isOfMoney() && PRICES.isIn(row.caption());
  }

  private static boolean mayCount(RowDraft row) {
    return row.measure.count() == Count.MONEY && !row.measure.known() && !row.isSigned();
  }

  private static void tell(List<RowDraft> rows, RowDraft counted, RowDraft price) {
    for (RowDraft amount : rows) {
      if (amount == counted || amount == price || amount.measure.count() != Count.MONEY) {
        continue;
      }
      OptionalInt power = power(counted, price, amount);
      if (power.isPresent()) {
        Count count = price.measure.count() == Count.PER_SHARE ? Count.SHARES : Count.PURE;
        counted.measure = counted.measure.counting(count);
        counted.scale = power.getAsInt();
        counted.shareScale = power.getAsInt();
        return;
      }
    }
  }

  /** The power of ten in which a row counts, if times the price it is an amount in each column. */
  private static OptionalInt power(RowDraft counted, RowDraft price, RowDraft amount) {
    List<Integer> powers = new ArrayList<>();
    for (RowDraft.Value count : counted.values) {
      RowDraft.@Nullable Value each = price.at(count.cell.column());
      RowDraft.@Nullable Value whole = amount.at(count.cell.column());
      if (each == null || whole == null || isNothing(count, each, whole)) {
        continue;
      }
      OptionalInt shift = shift(count, each, whole);
      if (shift.isEmpty()) {
        return OptionalInt.empty();
      }
      powers.add(amount.scale - price.scale - shift.getAsInt());
    }
    int least = SHARES.isIn(counted.caption()) ? 1 : TELLING;
    boolean told = powers.size() >= least && powers.stream().distinct().count() == 1;
    return told && powers.get(0) >= 0 && powers.get(0) <= MOST_POWER
        ? OptionalInt.of(powers.get(0))
        : OptionalInt.empty();
  }

  private static boolean isNothing(RowDraft.Value... values) {
    for (RowDraft.Value value : values) {
      if (value.token.magnitude().signum() == 0) {
        return true;
      }
    }
    return false;
  }

  /** By how many powers of ten a product is printed larger than the amount that it is. */
  private static OptionalInt shift(
      RowDraft.Value count, RowDraft.Value price, RowDraft.Value whole) {
    BigDecimal number = count.token.magnitude();
    BigDecimal each = price.token.magnitude();
    BigDecimal product = number.multiply(each);
    BigDecimal error = half(count).multiply(each).add(half(price).multiply(number));
    for (int power = -2 * THOUSAND; power <= 2 * THOUSAND; power += THOUSAND) {
      BigDecimal amount = whole.token.magnitude().scaleByPowerOfTen(power);
      BigDecimal bound = error.add(half(whole).scaleByPowerOfTen(power));
      if (bound.compareTo(product.multiply(TELLING_PART)) <= 0
          && amount.subtract(product).abs().compareTo(bound) <= 0) {
        return OptionalInt.of(power);
      }
    }
    return OptionalInt.empty();
  }

  private static BigDecimal half(RowDraft.Value value) {
    return HALF.scaleByPowerOfTen(-value.token.decimals());
  }
}
