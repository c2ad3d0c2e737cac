package org.lexprecision.parser.internal.statement;

import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.LineItem;

/**
 * What a row measures.
 *
 * @param item the line item
 * @param count what its values count
 * @param known whether the catalogue knows it; else it is an extension of the caption's own words
 * @param basis the footing that the caption names
 */
record Measure(LineItem item, Count count, boolean known, Optional<Basis> basis) {

  static Measure of(LineItem item, Count count) {
    return new Measure(item, count, true, Optional.empty());
  }
}
