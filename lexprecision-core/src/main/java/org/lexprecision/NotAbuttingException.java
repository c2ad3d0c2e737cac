package org.lexprecision;

/** Two periods that do not touch at a midnight cannot be put together. */
public final class NotAbuttingException extends IllegalArgumentException {

  private final Period left;
  private final Period right;

  NotAbuttingException(Period left, Period right) {
    super(left + " and " + right + " do not abut");
    this.left = left;
    this.right = right;
  }

  /** The period that was asked. */
  public Period left() {
    return left;
  }

  /** The period it was to be joined with. */
  public Period right() {
    return right;
  }
}
