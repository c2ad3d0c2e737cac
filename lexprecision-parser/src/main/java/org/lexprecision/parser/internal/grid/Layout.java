package org.lexprecision.parser.internal.grid;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Diagnostic;

/**
 * A document as paragraphs and tables, in printed order.
 *
 * @param blocks the paragraphs and tables
 * @param diagnostics what the layout could not place
 */
public record Layout(ImmutableList<Block> blocks, ImmutableList<Diagnostic> diagnostics) {

  /** Returns the tables alone. */
  public ImmutableList<Table> tables() {
    return blocks.stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .collect(ImmutableList.toImmutableList());
  }
}
