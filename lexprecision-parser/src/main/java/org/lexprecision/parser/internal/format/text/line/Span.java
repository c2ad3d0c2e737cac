package org.lexprecision.parser.internal.format.text.line;

/**
 * A stretch of a line.
 *
 * @param start the offset of its first character
 * @param end the offset behind its last character
 */
public record Span(int start, int end) {

  /** Twice the middle, to stay among the integers. */
  public int middle() {
    return start + end;
  }

  public int width() {
    return end - start;
  }

  /** The number of characters two spans share; negative if they stand apart. */
  public int overlap(Span other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }

  public boolean contains(int offset) {
    return offset >= start && offset < end;
  }

  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
