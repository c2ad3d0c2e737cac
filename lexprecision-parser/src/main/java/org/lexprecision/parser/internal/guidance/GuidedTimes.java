package org.lexprecision.parser.internal.guidance;

import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.guidance.GuidedMeasures.Measure;

/** When the ranges of a statement are expected, in printed order. */
final class GuidedTimes {

  private final Statement statement;
  private final Surroundings around;
  private final List<When> whens;

  /** The time that stands behind the range read last, and is that of no other. */
  private Optional<When> taken = Optional.empty();

  GuidedTimes(Statement statement, Surroundings around, List<When> whens) {
    this.statement = statement;
    this.around = around;
    this.whens = whens;
  }

  /**
   * The last period named before a range, no aside, else the first behind it, else the heading's.
   * Where ranges have their times behind them, the next has its own there, too.
   *
   * @param next where the next range begins
   */
  Optional<When> of(Measure measure, Range range, int next) {
    Optional<When> before =
        whens.stream()
            .filter(one -> one.to() <= range.from())
            .filter(
                one ->
                    one.from() < measure.to()
                        || !around.isAside(one.from(), measure.to(), range.from()))
            .reduce((one, other) -> other);
    Optional<When> behind = whens.stream().filter(one -> one.from() >= range.to()).findFirst();
    boolean own = behind.filter(one -> one.to() <= next).isPresent();
    if (before.isEmpty() || (own && before.equals(taken))) {
      taken = behind.filter(one -> own);
      return behind.or(statement::when);
    }
    return before;
  }
}
