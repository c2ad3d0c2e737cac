package org.lexprecision.parser.internal.format.text;

/**
 * A stretch of a line.
 *
 * @param start the offset of its first character
 * @param end the offset behind its last character
 */
record Span(int start, int end) {

  /** Twice the middle, to stay among the integers. */
  int middle() {
    return start + end;
  }

  int width() {
    return end - start;
  }

  /** The number of characters two spans share; negative if they stand apart. */
  int overlap(Span other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }

  boolean contains(int offset) {
    return offset >= start && offset < end;
  }

  Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
