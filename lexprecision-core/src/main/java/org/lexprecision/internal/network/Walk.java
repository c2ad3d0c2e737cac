package org.lexprecision.internal.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;

/**
 * A way from one node to another.
 *
 * @param arcs the constraints walked along, in order
 * @param length how much the potential may grow along it at most
 */
public record Walk(ImmutableList<Arc> arcs, BigDecimal length) {

  /** Returns the arcs walked backwards, from the last node to the first. */
  ImmutableList<Arc> reversedArcs() {
    return Lists.reverse(arcs).stream().map(Arc::reversed).collect(ImmutableList.toImmutableList());
  }
}
