package org.lexprecision.algebra;

import java.io.Serializable;
import java.util.Optional;

/**
 * Two answers of one measure held against each other: now, and what it is compared with.
 *
 * <p>Net sales of the quarter ended June 30, 2003, 30,873, and of the year before, 32,996, both in
 * thousands: {@code change()} is [-2,124,000, -2,122,000], and its rate −6.44 % to −6.43 %, as a
 * fraction.
 *
 * @param now the answer for the later period
 * @param before the answer for the earlier one
 */
public record Growth(Answer now, Answer before) implements Serializable {

  /** By how much it grew, as exactly as both are known; empty unless both have a figure. */
  public Optional<Change> change() {
    return now.bounds().isPresent()
            && before.bounds().isPresent()
            && now.series().unit().equals(before.series().unit())
        ? Optional.of(new Change(before.bounds().get(), now.bounds().get()))
        : Optional.empty();
  }

  /**
   * Returns the change.
   *
   * @throws NotAnsweredException if one of the two has no figure; it carries that answer
   */
  public Change orElseThrow() {
    return change()
        .orElseThrow(() -> new NotAnsweredException(now.bounds().isPresent() ? before : now));
  }

  /** Says in words what both are and where they come from, or why one of them is none. */
  public String explain() {
    return now.period() + ": " + now.explain() + "; " + before.period() + ": " + before.explain();
  }

  /** Prints the change, or both answers where there is none. */
  @Override
  public String toString() {
    return now.series()
        + ", "
        + now.period()
        + " beside "
        + before.period()
        + ": "
        + change().map(Change::toString).orElseGet(this::explain);
  }
}
