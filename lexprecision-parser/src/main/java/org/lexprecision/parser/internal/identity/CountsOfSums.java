package org.lexprecision.parser.internal.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.item.Extensions;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Tells that a row counts what the sum counts that it is a part of: loans to "Restaurants" among
 * other loans that add up to a total are no restaurants, nor are "Restaurant operating costs" that
 * are taken off sales; what was "Opened" is no money where it leads from one number of stores to
 * another.
 */
public final class CountsOfSums {

  private static final int MOST_PARTS = 30;
  private static final int FEWEST_PARTS = 2;
  private static final int CENTS = 2;

  /** Sums of less come about by chance: of so many that might be printed, columns multiplied. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(100);

  private static final Wording SHARES = Wording.listed(CountsOfSums.class, "shares");

  private CountsOfSums() {}

  /**
   * Gives rows that seem to count things the count of the total that they are parts of.
   *
   * @param columns the columns, of which those of changes add up to nothing
   */
  public static void tell(List<RowDraft> rows, List<ColumnMeaning> columns) {
    Set<Integer> amounts = new HashSet<>();
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).kind() == ColumnMeaning.Kind.AMOUNT) {
        amounts.add(column);
      }
    }
    for (int at = FEWEST_PARTS; at < rows.size(); at++) {
      RowDraft total = rows.get(at);
      if (total.measure.count() != Count.PER_SHARE && !total.percent) {
        tellShares(rows, at, total, amounts);
        tell(rows, at, total, amounts);
      }
    }
  }

  private static void tell(List<RowDraft> rows, int end, RowDraft total, Set<Integer> columns) {
    List<RowDraft> odd = new ArrayList<>();
    @Nullable RowDraft like = null;
    for (int from = end - 1; from >= Math.max(0, end - MOST_PARTS); from--) {
      RowDraft row = rows.get(from);
      if (row.measure.count() == total.measure.count()) {
        like = row;
      } else if (isOdd(row, total)) {
        odd.add(row);
      } else {
        return;
      }
      if (!odd.isEmpty()
          && (like != null || total.measure.count() == Count.SHARES)
          && end - from >= FEWEST_PARTS
          && (isSum(rows.subList(from, end), total, columns)
              || (row == like && isRest(rows.subList(from, end), total, columns)))) {
        RowDraft kin = like == null ? total : like;
        odd.stream().filter(one -> isIn(one, total)).forEach(one -> one.measure = as(one, kin));
        return;
      }
    }
  }

  /** Gives the shares that others are added to, and the sum of all, what those count. */
  private static void tellShares(
      List<RowDraft> rows, int end, RowDraft total, Set<Integer> columns) {
    if (!mayBeShares(total)) {
      return;
    }
    @Nullable RowDraft counted = null;
    for (int from = end - 1; from >= Math.max(0, end - MOST_PARTS); from--) {
      RowDraft row = rows.get(from);
      boolean shares = row.measure.count() == Count.SHARES;
      if (!shares && !mayBeShares(row)) {
        return;
      }
      counted = shares ? row : counted;
      if (counted != null
          && end - from >= FEWEST_PARTS
          && isSum(rows.subList(from, end), total, columns)) {
        for (RowDraft one : rows.subList(from, end + 1)) {
          one.measure = one.measure.count() == Count.SHARES ? one.measure : as(one, counted);
        }
        return;
      }
    }
  }

  private static boolean mayBeShares(RowDraft row) {
    return row.measure.count() == Count.MONEY
        && !row.measure.known()
        && SHARES.isIn(row.caption())
        && isUnsigned(row);
  }

  private static boolean isUnsigned(RowDraft row) {
    return row.values.stream().allMatch(value -> value.cell.sign().isEmpty());
  }

  /**
   * Whether a row may count what a total does: things, amounts that no sign calls money, or what
   * was paid for shares.
   */
  private static boolean isOdd(RowDraft row, RowDraft total) {
    boolean things = row.measure.count() == Count.PURE && !row.percent;
    boolean amounts =
        row.measure.count() == Count.MONEY && !total.measure.count().isOfMoney() && isUnsigned(row);
    boolean issues =
        row.measure.count() == Count.SHARES
            && total.measure.count() == Count.MONEY
            && row.decimals() < CENTS
            && !SHARES.isIn(total.caption());
    boolean told = row.values.stream().anyMatch(value -> value.signed().signum() != 0);
    return told && (issues || (!row.measure.known() && (things || amounts)));
  }

  private static boolean isIn(RowDraft part, RowDraft total) {
    return part.values.stream().anyMatch(value -> total.at(value.cell.column()) != null);
  }

  private static Measure as(RowDraft row, RowDraft kin) {
    return new Measure(
        Extensions.like(kin.measure.item(), Captions.named(row.caption()), row.caption()),
        kin.measure.count(),
        false,
        Optional.empty());
  }

  /** Whether a total is the sum of parts in each column of amounts, and not by chance. */
  private static boolean isSum(List<RowDraft> parts, RowDraft total, Set<Integer> columns) {
    BigDecimal told = BigDecimal.ONE;
    for (RowDraft.Value value : total.values) {
      int column = value.cell.column();
      BigDecimal sum = RowDraft.sum(parts, column);
      boolean amounts =
          columns.contains(column)
              && value.token.suffix() == Suffix.NONE
              && parts.stream().allMatch(part -> isAmount(part.at(column)));
      if (amounts && sum.compareTo(value.signed()) != 0) {
        return false;
      }
      if (amounts && sum.signum() != 0) {
        told = told.multiply(sum.abs().movePointRight(total.decimals()));
      }
    }
    return told.compareTo(TELLING) >= 0;
  }

  /** Whether a total is what the first of some rows leaves of it when the others are taken off. */
  private static boolean isRest(List<RowDraft> rows, RowDraft total, Set<Integer> columns) {
    int told = 0;
    for (RowDraft.Value value : total.values) {
      int column = value.cell.column();
      RowDraft.@Nullable Value whole = rows.get(0).at(column);
      if (whole != null
          && columns.contains(column)
          && value.token.suffix() == Suffix.NONE
          && rows.stream().allMatch(row -> isAmount(row.at(column)))) {
        BigDecimal less = RowDraft.sum(rows.subList(1, rows.size()), column);
        if (whole.signed().subtract(less).compareTo(value.signed()) != 0) {
          return false;
        }
        told += less.signum() == 0 ? 0 : 1;
      }
    }
    return told >= FEWEST_PARTS;
  }

  private static boolean isAmount(RowDraft.@Nullable Value value) {
    return value == null || value.token.suffix() == Suffix.NONE;
  }
}
