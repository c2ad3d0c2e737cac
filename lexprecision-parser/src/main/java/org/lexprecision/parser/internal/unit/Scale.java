package org.lexprecision.parser.internal.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;

/**
 * What one unit of a table's print stands for, as powers of ten.
 *
 * @param money of money: 3 for thousands
 * @param shares of shares, where the words set them apart
 * @param units of things that are counted, where the words tell
 * @param things of those that the words name: tons, "tons in thousands"
 * @param exceptions what the words except: "net income" and "per share amounts"
 */
public record Scale(
    int money,
    OptionalInt shares,
    OptionalInt units,
    ImmutableMap<String, Integer> things,
    ImmutableList<String> exceptions) {

  /** Whole dollars and whole shares. */
  public static final Scale WHOLE = of(0);

  /** Returns the scale of all money, and of shares too. */
  public static Scale of(int money) {
    return new Scale(
        money, OptionalInt.empty(), OptionalInt.empty(), ImmutableMap.of(), ImmutableList.of());
  }

  /** Returns the scale with one of shares, unless it has one. */
  public Scale counting(OptionalInt counted) {
    return shares.isPresent() ? this : new Scale(money, counted, units, things, exceptions);
  }

  /** Returns the scale with another one of money. */
  public Scale ofMoney(int power) {
    OptionalInt same = exceptions.isEmpty() ? shares : OptionalInt.of(shares.orElse(money));
    return new Scale(power, same, units, things, ImmutableList.of());
  }
}
