package org.lexprecision.parser.internal.unit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.token.TokenValue;

/** How the numbers of a row or a column are printed, which tells what they can count. */
public final class Numbers {

  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int CENTS = 2;

  private final ImmutableList<Row.Cell> cells;

  private Numbers(List<Row.Cell> cells) {
    this.cells =
        cells.stream()
            .filter(cell -> !cell.value().nil())
            .filter(cell -> cell.value().suffix() == TokenValue.Suffix.NONE)
            .collect(ImmutableList.toImmutableList());
  }

  /** The numbers of some cells, but for nils and percentages. */
  public static Numbers of(List<Row.Cell> cells) {
    return new Numbers(cells);
  }

  /** Whether a sign of money stands beside one of them. */
  public boolean areSigned() {
    return cells.stream().anyMatch(cell -> !cell.sign().isEmpty());
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return cells.isEmpty();
  }

  /** Whether there are some, and none has decimals. */
  public boolean areWhole() {
    return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.value().decimals() == 0);
  }

  /** Whether there are some, and all have the decimals of cents or more. */
  public boolean areCents() {
    return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.value().decimals() >= CENTS);
  }

  /** Whether they have the decimals of cents, or some the halves and eighths that stocks had. */
  public boolean arePrices() {
    return areCents() || areFractions();
  }

  /** Whether some are printed in the halves and eighths that stocks had, and none is large. */
  public boolean areFractions() {
    return !areLarge() && cells.stream().anyMatch(cell -> cell.printed().indexOf('/') > 0);
  }

  /** Whether one is a whole number of a thousand or more. */
  public boolean areLarge() {
    return reach(THOUSAND);
  }

  /** Whether one is a whole number that is no percentage of a part. */
  public boolean areOverHundred() {
    return reach(HUNDRED);
  }

  private boolean reach(BigDecimal least) {
    return cells.stream()
        .map(Row.Cell::value)
        .anyMatch(value -> value.decimals() == 0 && value.magnitude().compareTo(least) >= 0);
  }
}
