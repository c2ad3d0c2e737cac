package org.lexprecision;

/** A figure counts something else than what was asked of it. */
public final class UnitMismatchException extends IllegalArgumentException {

  private final Unit unit;

  UnitMismatchException(String what, Unit unit) {
    super(what + ": " + unit);
    this.unit = unit;
  }

  /** What the figure counts. */
  public Unit unit() {
    return unit;
  }
}
