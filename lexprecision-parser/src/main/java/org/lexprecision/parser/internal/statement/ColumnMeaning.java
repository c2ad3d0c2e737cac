package org.lexprecision.parser.internal.statement;

import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.Period;
import org.lexprecision.Segment;

/**
 * What the cells of a column are about.
 *
 * @param kind whether the cells are amounts, or changes or shares of amounts
 * @param period when they were so; empty for changes and where no header tells
 * @param segment the part of the company that the header names
 * @param basis the footing that the header names
 * @param perShare whether the header says that the cells are amounts per share
 * @param percent whether the header says that the cells are percentages
 */
record ColumnMeaning(
    Kind kind,
    Optional<Period> period,
    Optional<Segment> segment,
    Optional<Basis> basis,
    boolean perShare,
    boolean percent) {

  /** What a cell states of its row. */
  enum Kind {
    /** The amount itself. */
    AMOUNT,
    /** What it changed by, in its own unit or in percent. */
    CHANGE,
    /** Its share of another amount. */
    SHARE
  }

  /** Returns the meaning with another period. */
  ColumnMeaning during(Optional<Period> other) {
    return new ColumnMeaning(kind, other, segment, basis, perShare, percent);
  }
}
