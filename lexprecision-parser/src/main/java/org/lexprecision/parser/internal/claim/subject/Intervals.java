package org.lexprecision.parser.internal.claim.subject;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.lexprecision.Interval;

/** Intervals of which it is asked whether one meets another: in a time that hardly grows. */
final class Intervals {

  /** The greatest upper bound of the intervals that begin at a lower bound or below it. */
  private final NavigableMap<BigDecimal, BigDecimal> farthest = new TreeMap<>();

  Intervals(Iterable<Interval> intervals) {
    for (Interval interval : intervals) {
      farthest.merge(interval.lower(), interval.upper(), BigDecimal::max);
    }
    BigDecimal far = null;
    for (Map.Entry<BigDecimal, BigDecimal> entry : farthest.entrySet()) {
      far = far == null ? entry.getValue() : far.max(entry.getValue());
      entry.setValue(far);
    }
  }

  /** Asks whether some number lies in one of them and in another interval. */
  boolean meets(Interval other) {
    Map.Entry<BigDecimal, BigDecimal> last = farthest.floorEntry(other.upper());
    return last != null && last.getValue().compareTo(other.lower()) >= 0;
  }
}
