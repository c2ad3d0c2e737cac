package org.lexprecision.parser.internal.scale;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.Scale;

/** Finds the scale of the shares of a table from its amounts and its amounts per share. */
final class ShareScales {

  /** How far shares may be from income over earnings per share before another scale is taken. */
  private static final BigDecimal FACTOR = new BigDecimal(20);

  private static final int[] POWERS = {0, 3, 6};

  /** The results that are near enough to what is divided among shares, the nearest first. */
  private static final ImmutableList<String> RESULTS =
      ImmutableList.of("NetIncomeLoss", "ProfitLoss", "IncomeLossBeforeIncomeTaxes");

  /** So many rows of amounts per share are held against the amounts. */
  private static final int MOST = 8;

  private ShareScales() {}

  /** The scale of shares that the figures of a table show; empty where they show none. */
  static Optional<Integer> evident(List<RowDraft> rows, Scale table) {
    return likely(rows, table).or(() -> proven(rows, table));
  }

  /** The scale that all rows of shares state which state any. */
  static OptionalInt said(List<RowDraft> rows) {
    ImmutableSet<Integer> powers =
        rows.stream()
            .filter(row -> row.measure.count() == Count.SHARES)
            .flatMap(row -> RowScale.own(row).stream())
            .map(Scale::money)
            .collect(ImmutableSet.toImmutableSet());
    return powers.size() == 1 ? OptionalInt.of(powers.iterator().next()) : OptionalInt.empty();
  }

  /** The scale of average shares by which income over shares is about the earnings per share. */
  private static Optional<Integer> likely(List<RowDraft> rows, Scale table) {
    RowDraft income =
        RESULTS.stream()
            .flatMap(id -> rows.stream().filter(row -> isAmount(row, id)))
            .findFirst()
            .orElse(null);
    RowDraft perShare = null;
    RowDraft shares = null;
    for (RowDraft row : rows) {
      String id = row.measure.item().id();
      if (perShare == null && id.startsWith("EarningsPerShare")) {
        perShare = row;
      } else if (shares == null
          && id.startsWith("WeightedAverage")
          && RowScale.own(row).isEmpty()) {
        shares = row;
      }
    }
    if (income == null || perShare == null || shares == null) {
      return Optional.empty();
    }
    for (RowDraft.Value value : shares.values) {
      int column = value.cell.column();
      RowDraft.@Nullable Value amount = income.at(column);
      RowDraft.@Nullable Value each = perShare.at(column);
      if (amount == null
          || each == null
          || each.token.magnitude().compareTo(new BigDecimal("0.02")) < 0
          || value.token.magnitude().signum() == 0
          || amount.token.magnitude().signum() == 0) {
        continue;
      }
      BigDecimal implied =
          amount
              .token
              .magnitude()
              .scaleByPowerOfTen(RowScale.own(income).orElse(table).money())
              .divide(each.token.magnitude(), MathContext.DECIMAL32);
      for (int power : new int[] {table.shares().orElse(table.money()), 0, 3, 6}) {
        BigDecimal read = value.token.magnitude().scaleByPowerOfTen(power);
        BigDecimal ratio = read.divide(implied, MathContext.DECIMAL32);
        if (ratio.compareTo(FACTOR) < 0 && ratio.multiply(FACTOR).compareTo(BigDecimal.ONE) > 0) {
          return Optional.of(power);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAmount(RowDraft row, String id) {
    return row.measure.count() == Count.MONEY && row.measure.item().id().equals(id);
  }

  /** The scale by which an amount over the shares is an amount per share in every column. */
  private static Optional<Integer> proven(List<RowDraft> rows, Scale table) {
    Optional<RowDraft> shares =
        rows.stream()
            .filter(row -> row.measure.count() == Count.SHARES && RowScale.own(row).isEmpty())
            .findFirst();
    if (shares.isEmpty()) {
      return Optional.empty();
    }
    List<RowDraft> each =
        rows.stream().filter(row -> row.measure.count() == Count.PER_SHARE).limit(MOST).toList();
    for (RowDraft perShare : each) {
      for (RowDraft amount : rows) {
        if (amount.measure.count() == Count.MONEY) {
          for (int power : POWERS) {
            if (divides(amount, shares.get(), perShare, table, power)) {
              return Optional.of(power);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean divides(
      RowDraft amount, RowDraft shares, RowDraft perShare, Scale table, int power) {
    int compared = 0;
    int money = RowScale.own(amount).orElse(table).money();
    for (RowDraft.Value count : shares.values) {
      RowDraft.@Nullable Value whole = amount.at(count.cell.column());
      RowDraft.@Nullable Value each = perShare.at(count.cell.column());
      if (whole == null || each == null || count.token.magnitude().signum() == 0) {
        return false;
      }
      BigDecimal quotient =
          whole
              .token
              .magnitude()
              .scaleByPowerOfTen(money - power)
              .divide(count.token.magnitude(), each.token.decimals(), RoundingMode.HALF_EVEN);
      if (quotient.signum() == 0 || quotient.compareTo(each.token.magnitude()) != 0) {
        return false;
      }
      compared++;
    }
    return compared > 1;
  }
}
