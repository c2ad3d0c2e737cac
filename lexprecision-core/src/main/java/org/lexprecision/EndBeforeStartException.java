package org.lexprecision;

import java.time.LocalDate;

/** A period would end before it starts. */
public final class EndBeforeStartException extends IllegalArgumentException {

  private final LocalDate start;
  private final LocalDate end;

  EndBeforeStartException(LocalDate start, LocalDate end) {
    super(end + " is before " + start);
    this.start = start;
    this.end = end;
  }

  /** The day given as the start. */
  public LocalDate start() {
    return start;
  }

  /** The day given as the end, which is earlier. */
  public LocalDate end() {
    return end;
  }
}
