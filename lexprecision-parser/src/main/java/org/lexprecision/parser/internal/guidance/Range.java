package org.lexprecision.parser.internal.guidance;

import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.parser.internal.claim.word.Quantity.Sort;

/**
 * Numbers from a least to a most, as words state them.
 *
 * @param sort what they count
 * @param low the least, in full units; empty if open
 * @param high the most; empty if open
 * @param scaled whether the words name their scale
 * @param from the index of the first word
 * @param to the index behind the last
 */
record Range(
    Sort sort,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    boolean scaled,
    int from,
    int to) {

  Range times(BigDecimal factor) {
    return new Range(sort, low.map(factor::multiply), high.map(factor::multiply), scaled, from, to);
  }

  /** The range mirrored at zero, as the amounts of a loss are. */
  Range negated() {
    return new Range(
        sort, high.map(BigDecimal::negate), low.map(BigDecimal::negate), scaled, from, to);
  }

  boolean isNegative() {
    return high.filter(number -> number.signum() < 0).isPresent();
  }

  /**
   * Returns the range with its ends moved apart by "plus or minus" so much; by a part of it in
   * percent.
   */
  Range widened(Optional<Range> radius) {
    Optional<BigDecimal> by = radius.flatMap(Range::high);
    if (by.isEmpty()) {
      return this;
    }
    boolean part = radius.get().sort() == Sort.PERCENT && sort != Sort.PERCENT;
    BigDecimal width =
        part ? high.orElse(BigDecimal.ZERO).abs().multiply(by.get().abs()) : by.get().abs();
    return new Range(
        sort,
        low.map(low -> low.subtract(width)),
        high.map(high -> high.add(width)),
        scaled,
        from,
        to);
  }
}
