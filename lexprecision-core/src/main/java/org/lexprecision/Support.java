package org.lexprecision;

/**
 * How well the meaning of a printed figure is known: its item, part, period, unit and footing.
 *
 * <p>The digits of a figure are nearly always read right; what they mean is told by headings,
 * titles and neighbours, which can be silent or contradict each other. The constants stand from the
 * best known to the least.
 */
public enum Support {
  /** Arithmetic or a second place of the document bears the meaning out. */
  PROVEN("proven"),
  /** Its headings were read whole, and nothing speaks against them. */
  STATED("stated"),
  /** A default, or a choice by a thin margin. */
  ASSUMED("assumed");

  private final String id;

  Support(String id) {
    this.id = id;
  }

  /** The name the command line prints. */
  public String id() {
    return id;
  }

  /** Returns the weaker of two: a figure is known no better than the least known part of it. */
  public Support and(Support other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
