package org.lexprecision;

/** A figure counts something else than what was asked of it. */
public final class UnitMismatchException extends IllegalArgumentException {

  private final Figure figure;
  private final String asked;

  UnitMismatchException(Figure figure, String asked) {
    super(figure + " is not " + asked);
    this.figure = figure;
    this.asked = asked;
  }

  /** The figure. */
  public Figure figure() {
    return figure;
  }

  /** What it was asked for: {@code an amount of money}. */
  public String asked() {
    return asked;
  }
}
