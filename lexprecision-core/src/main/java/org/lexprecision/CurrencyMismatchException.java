package org.lexprecision;

/** Two amounts of different currencies met where one currency is needed. */
public final class CurrencyMismatchException extends IllegalArgumentException {

  private final Money left;
  private final Money right;

  CurrencyMismatchException(Money left, Money right) {
    super("different currencies: " + left + " and " + right);
    this.left = left;
    this.right = right;
  }

  /** The amount that was asked. */
  public Money left() {
    return left;
  }

  /** The amount it was to be combined with. */
  public Money right() {
    return right;
  }
}
