package org.lexprecision.parser.internal.format.text.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.token.ValueToken;

/** A column of figures while it is being found: where its figures end. */
public final class GridColumn {

  private static final int NEAR = 3;

  /** So many figures tell where a column stands. */
  private static final int SAMPLE = 512;

  private final List<Integer> edges = new ArrayList<>();
  private int median;
  private int size;
  private Span span;

  GridColumn(ValueToken token) {
    span = spanOf(token);
    add(token);
  }

  public static Span spanOf(ValueToken token) {
    return new Span(token.start(), token.end());
  }

  void add(ValueToken token) {
    size++;
    if (edges.size() < SAMPLE) {
      int at = Collections.binarySearch(edges, token.edge());
      edges.add(at < 0 ? -at - 1 : at, token.edge());
      median = edges.get(edges.size() / 2);
    }
    span = span.union(spanOf(token));
  }

  /** The offset behind the last digit of most of its figures. */
  int edge() {
    return median;
  }

  /** What its figures cover. */
  Span span() {
    return span;
  }

  int size() {
    return size;
  }

  boolean admits(ValueToken token) {
    return distance(token) <= NEAR || (span.start() < token.end() && token.start() < span.end());
  }

  int distance(ValueToken token) {
    return Math.abs(token.edge() - median);
  }
}
