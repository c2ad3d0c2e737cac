package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/**
 * What is known of the difference of two potentials of a network.
 *
 * @param lower the highest lower bound
 * @param lowerArcs the walk that shows it, from the first node to the second
 * @param upper the lowest upper bound
 * @param upperArcs the walk that shows it
 * @param fewestArcs the walk of fewest arcs
 */
public record Span(
    BigDecimal lower,
    ImmutableList<Arc> lowerArcs,
    BigDecimal upper,
    ImmutableList<Arc> upperArcs,
    ImmutableList<Arc> fewestArcs) {

  static final Span NOTHING =
      new Span(
          BigDecimal.ZERO,
          ImmutableList.of(),
          BigDecimal.ZERO,
          ImmutableList.of(),
          ImmutableList.of());

  /** Returns the same by other names of the constraints. */
  Span renamed(int[] names) {
    return new Span(
        lower,
        renamed(lowerArcs, names),
        upper,
        renamed(upperArcs, names),
        renamed(fewestArcs, names));
  }

  /** Returns both differences added up, one walk after the other. */
  Span plus(Span next) {
    return new Span(
        lower.add(next.lower),
        joined(lowerArcs, next.lowerArcs),
        upper.add(next.upper),
        joined(upperArcs, next.upperArcs),
        joined(fewestArcs, next.fewestArcs));
  }

  static ImmutableList<Arc> renamed(ImmutableList<Arc> arcs, int[] names) {
    return arcs.stream()
        .map(arc -> new Arc(names[arc.constraint()], arc.forward()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Arc> joined(ImmutableList<Arc> first, ImmutableList<Arc> second) {
    if (first.isEmpty()) {
      return second;
    }
    return ImmutableList.<Arc>builder().addAll(first).addAll(second).build();
  }
}
